import type { Node } from "yaml";
import { type JsonSchema, refName } from "../model/json-schema.js";
import { pascal } from "../model/names.js";
import { placeOf } from "../model/place.js";
import type { GroupSpec, Project } from "../model/project.js";
import { Groups } from "../parse/groups.js";
import { child, has } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import type { Unshown } from "./coverage.js";

/** A field of an answer: where it is written, and its type. */
interface Field {
  spec: SpecFile;
  keyNode: Node;
  key: string;
  schema: JsonSchema;
}

/** What a tool answers and no example names could be lost unnoticed: every field of a result is in the output of an example. */
export function unshownOutputs({ tools, views, groups }: Project): Unshown[] {
  const types = new Map(views.map(({ name, schema }) => [pascal(name), schema] as const));
  const shown = new Set<JsonSchema>();
  for (const { output, examples } of tools)
    for (const example of examples) if (example.output) look(example.output, output, types, shown);
  const all = tools.flatMap(({ spec, output }) => fieldsOf(spec, child(spec.root, "output"), output, groups));
  // A group's field is shown by any of the tools that have it.
  const named = new Set(all.filter(({ schema }) => shown.has(schema)).map(({ keyNode }) => keyNode));
  const unnamed = new Map(all.filter((one) => !named.has(one.keyNode)).map((one) => [one.keyNode, one]));
  return [...unnamed.values()].map(({ spec, keyNode, key }) => ({
    place: placeOf(spec, keyNode),
    message: `no example names "${key}", so it could be left out unnoticed`,
    hint: `output: { ${key}: ... } of an example`,
  }));
}

/** Remembers which fields of a type an example's output names. */
function look(
  value: unknown,
  schema: JsonSchema,
  types: ReadonlyMap<string, JsonSchema>,
  shown: Set<JsonSchema>,
): void {
  const name = refName(schema);
  const named = name === undefined ? undefined : types.get(name);
  if (named) look(value, named, types, shown);
  for (const branch of schema.anyOf ?? []) look(value, branch, types, shown);
  if (Array.isArray(value)) {
    for (const item of value) if (schema.items) look(item, schema.items, types, shown);
  } else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      const field = schema.properties?.[key];
      if (!field) continue;
      shown.add(field);
      look(inner, field, types, shown);
    }
}

/** The fields below a node and in them, those of groups among them; none that says why no example shows it. */
function fieldsOf(
  spec: SpecFile,
  node: Node | undefined,
  schema: JsonSchema,
  groups: ReadonlyMap<string, GroupSpec>,
): Field[] {
  return new Groups(groups).fieldsOf(spec, node).flatMap(({ key, keyNode, value, spec: file }): Field[] => {
    const field = schema.properties?.[key];
    if (!field || has(value, "no_example")) return [];
    const inner = child(value, "fields");
    const own = { spec: file, keyNode, key, schema: field };
    return inner ? [own, ...fieldsOf(file, inner, objectOf(field), groups)] : [own];
  });
}

/** The object that a field is, or lists. */
function objectOf(schema: JsonSchema): JsonSchema {
  const branch = schema.anyOf?.find(({ type }) => type !== "null");
  if (branch) return objectOf(branch);
  return schema.items ? objectOf(schema.items) : schema;
}
