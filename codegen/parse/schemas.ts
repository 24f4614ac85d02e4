import type { Node } from "yaml";
import type { z } from "zod";
import type { JsonSchema } from "../model/json-schema.js";
import { PASCAL_CASE } from "../model/names.js";
import type { SchemaSpec, Vocabulary } from "../model/project.js";
import type { schemasShape } from "../model/shapes.js";
import { child, entries } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import type { TypeNames } from "./field-type.js";
import { readField, readFields } from "./fields.js";
import { checkName, knownArea } from "./name-checks.js";
import type { Shaped } from "./shape.js";

type SchemasShape = z.infer<typeof schemasShape>;

/** Types that generated files import or use beside those of the specs. */
const TAKEN = new Set(
  "Area Array DateTime Day Endpoint Id IdText Object Promise Quantity Record RegistryEntry Schema String ToolCall ToolError Uint8Array".split(
    " ",
  ),
);

/** The named objects that the API sends and takes. */
export function readSchemas(
  files: readonly Shaped<SchemasShape>[],
  names: TypeNames,
  vocabulary: Vocabulary,
): SchemaSpec[] {
  return files.flatMap(({ spec, data }) => {
    knownArea(spec, vocabulary);
    return entries(child(spec.root, "schemas")).flatMap(({ key, keyNode, value }) => {
      if (checkName(spec, keyNode, key, PASCAL_CASE, "Workout") && TAKEN.has(key))
        spec.reportNode(keyNode, "name", `"${key}" is a type of the generated code`, "choose another name");
      const shape = data.schemas[key];
      return shape
        ? { name: key, description: shape.description, schema: readSchema(spec, value, shape, names), spec }
        : [];
    });
  });
}

function readSchema(
  spec: SpecFile,
  node: Node | undefined,
  shape: SchemasShape["schemas"][string],
  names: TypeNames,
): JsonSchema {
  if ("enum" in shape) return { type: "string", enum: shape.enum };
  if ("values" in shape)
    return { type: "object", additionalProperties: readField(spec, child(node, "values"), names).schema };
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
