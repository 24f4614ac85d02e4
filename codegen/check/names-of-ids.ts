import type { Node } from "yaml";
import type { JsonSchema } from "../model/json-schema.js";
import type { Project } from "../model/project.js";
import { child, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";

/** A name of the API, and of what it is the id there. */
interface Named {
  name: string;
  kind: string;
  /** The schema or endpoint that has it. */
  owner: string;
  spec: SpecFile;
  node: Node | undefined;
}

/** Every list calls the id of its own items so. */
const OF_ITS_OWN = "id";

/** TrainingPeaks calls one thing by one name: in an area, fields and parameters of the same name are ids of the same kind. */
export function checkNamesOfIds({ schemas, endpoints }: Project): void {
  const all = [
    ...schemas.flatMap(({ name, schema, spec }) =>
      idsIn(name, schema, spec, child(child(child(spec.root, "schemas"), name), "fields")),
    ),
    ...endpoints.flatMap(({ name, params, spec }) =>
      idsIn(name, params, spec, child(child(child(spec.root, "endpoints"), name), "params")),
    ),
  ];
  const placeOf = ({ name, spec }: Named) => `${text(spec.root, "area")} ${name}`;
  for (const place of new Set(all.map(placeOf))) tellOdd(all.filter((one) => placeOf(one) === place));
}

/** The kind that most say is right; of two as frequent the first. */
function tellOdd(same: readonly Named[]): void {
  const often = (one: Named) => same.filter(({ kind }) => kind === one.kind).length;
  const [usual] = same.toSorted((a, b) => often(b) - often(a));
  for (const { name, kind, spec, node } of same)
    if (usual && kind !== usual.kind)
      spec.reportNode(
        node,
        "id",
        `"${name}" is a ${kind} here, and a ${usual.kind} in ${usual.owner}`,
        `(${usual.kind})`,
      );
}

function idsIn(owner: string, schema: JsonSchema, spec: SpecFile, node: Node | undefined): Named[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const kind = kindOf(field);
    const at = child(node, name) ?? node;
    const own = kind === undefined || name === OF_ITS_OWN ? [] : [{ name, kind, owner, spec, node: at }];
    return [...own, ...idsIn(owner, field.items ?? field, spec, child(at, "fields"))];
  });
}

/** The kind of an id, or of each of a list. */
function kindOf({ "x-id": kind, items, anyOf = [] }: JsonSchema): string | undefined {
  return kind ?? (items && kindOf(items)) ?? anyOf.map(kindOf).find((one) => one !== undefined);
}
