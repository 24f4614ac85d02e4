import { isScalar, type Node } from "yaml";
import { isNullable, type JsonSchema, orNull, refsIn } from "../model/json-schema.js";
import type { EndpointSpec, SchemaSpec } from "../model/project.js";
import { child, entries } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { reportNull } from "./fields.js";

/**
 * The schemas, those that answers hold read as answers: TrainingPeaks writes null for what another answer leaves out, and leaves out
 * what another writes as null, so `?` says both. What is only sent stays as it is written: there the two differ.
 */
export function answered(schemas: readonly SchemaSpec[], endpoints: readonly EndpointSpec[]): SchemaSpec[] {
  const byName = new Map(schemas.map((one) => [one.name, one]));
  const inAnswers = new Set<string>();
  const add = (schema: JsonSchema): void => {
    for (const name of refsIn(schema)) {
      const found = byName.get(name);
      if (!found || inAnswers.has(name)) continue;
      inAnswers.add(name);
      add(found.schema);
    }
  };
  for (const { response } of endpoints) if (typeof response !== "string") add(response);
  return schemas.map((one) => {
    if (!inAnswers.has(one.name)) return one;
    refuseNulls(one.spec, child(child(one.spec.root, "schemas"), one.name), one.schema);
    return { ...one, schema: asAnswer(one.schema) };
  });
}

function asAnswer(schema: JsonSchema): JsonSchema {
  const { properties, items, anyOf, required = [] } = schema;
  const field = ([name, inner]: [string, JsonSchema]): [string, JsonSchema] => {
    const one = asAnswer(inner);
    return [name, required.includes(name) ? one : orNull(one)];
  };
  return {
    ...schema,
    ...(properties ? { properties: Object.fromEntries(Object.entries(properties).map(field)) } : {}),
    ...(items ? { items: asAnswer(items) } : {}),
    ...(anyOf ? { anyOf: anyOf.map(asAnswer) } : {}),
  };
}

function refuseNulls(spec: SpecFile, node: Node | undefined, schema: JsonSchema): void {
  for (const { key, value } of entries(child(node, "fields"))) {
    const field = schema.properties?.[key] ?? {};
    if (isNullable(field)) reportNull(spec, isScalar(value) ? value : child(value, "type"));
    refuseNulls(spec, value, field.items ?? field);
  }
}
