import type { ManifestTool } from "../codegen/emit/manifest.js";
import type { JsonSchema } from "../codegen/model/json-schema.js";

/** Longest name with the prefix that Claude Code puts before it: hosts allow 64, and people give the server longer names. */
const PREFIX = "mcp__trainingpeaks__";
const LONGEST_NAME = 50;
const COMBINATORS = ["anyOf", "oneOf", "allOf", "not", "if"];
/** Keywords that some hosts refuse or strip with everything below them. */
const REFUSED = [
  "$ref",
  "$defs",
  "oneOf",
  "allOf",
  "not",
  "const",
  "patternProperties",
  "additionalProperties",
];
const FORMATS = ["date-time"];

/** What a host would not pass on of the tools as they are served, a line each. */
export function unservable(tools: readonly ManifestTool[]): string[] {
  return tools.flatMap(({ name, inputSchema, outputSchema }) => [
    ...(PREFIX.length + name.length > LONGEST_NAME
      ? [`schema   ${name}: the name is too long behind ${PREFIX}`]
      : []),
    ...[inputSchema, outputSchema].flatMap((schema) => rootFaults(name, schema)),
    ...faults(`${name} input`, inputSchema),
    ...faults(`${name} output`, outputSchema),
  ]);
}

function rootFaults(name: string, schema: JsonSchema): string[] {
  const isPlain = schema.type === "object" && !COMBINATORS.some((key) => key in schema);
  return isPlain ? [] : [`schema   ${name}: the root must be a plain object`];
}

/** Faults of a schema and of everything inside it. */
function faults(path: string, schema: JsonSchema): string[] {
  const refused = REFUSED.filter((key) => key in schema);
  return [
    ...refused.map((key) => `schema   ${path}: ${key}`),
    ...(Array.isArray(schema.type) ? [`schema   ${path}: a list of types`] : []),
    ...(schema.format !== undefined && !FORMATS.includes(schema.format)
      ? [`schema   ${path}: format ${schema.format}`]
      : []),
    ...(schema.type === "array" && !schema.items ? [`schema   ${path}: a list without items`] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => faults(`${path}.${name}`, inner)),
    ...(schema.anyOf ?? []).flatMap((inner) => faults(path, inner)),
    ...(schema.items ? faults(`${path}[]`, schema.items) : []),
  ];
}
