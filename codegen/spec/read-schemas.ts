import type { Node } from "yaml";
import { child, entries, plain, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import type { TypeNames } from "./field-type.js";
import { readField, readFields } from "./fields.js";
import type { JsonSchema } from "./json-schema.js";
import type { SchemaSpec, Vocabulary } from "./model.js";
import { checkName, knownArea } from "./name-checks.js";
import { PASCAL_CASE } from "./names.js";

/** Types that generated files import or use beside those of the specs. */
const TAKEN = new Set(
  "Area Array DateTime Day Endpoint Id Object Promise Quantity Record RegistryEntry Schema String ToolCall ToolError Uint8Array".split(
    " ",
  ),
);

/** The named objects that the API sends and takes. */
export function readSchemas(
  specs: readonly SpecFile[],
  names: TypeNames,
  vocabulary: Vocabulary,
): SchemaSpec[] {
  return specs.flatMap((spec) => {
    knownArea(spec, vocabulary);
    return entries(child(spec.root, "schemas")).map(({ key, keyNode, value }) => {
      if (checkName(spec, keyNode, key, PASCAL_CASE, "Workout") && TAKEN.has(key))
        spec.reportNode(keyNode, "name", `"${key}" is a type of the generated code`, "choose another name");
      return {
        name: key,
        description: text(value, "description") ?? "",
        schema: readSchema(spec, value, names),
        spec,
      };
    });
  });
}

function readSchema(spec: SpecFile, node: Node | undefined, names: TypeNames): JsonSchema {
  const choices = child(node, "enum");
  if (choices) return { type: "string", enum: plain(choices) as string[] };
  const values = child(node, "values");
  if (values) return { type: "object", additionalProperties: readField(spec, values, names).schema };
  const fields = child(node, "fields");
  for (const { key, value } of entries(fields)) refuseDefault(spec, key, value);
  return readFields(spec, fields, names);
}

/** A default would make the field look always present in TypeScript, which the server never promised. */
export function refuseDefault(spec: SpecFile, name: string, node: Node | undefined): void {
  const given = child(node, "default");
  if (given)
    spec.reportNode(
      given,
      "field",
      `"${name}" belongs to the API, which knows no defaults`,
      "defaults are for tool inputs",
    );
}
