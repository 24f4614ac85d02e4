import { isMap, isScalar, type Node } from "yaml";
import { type JsonSchema, orNull } from "../model/json-schema.js";
import { FIELD_KEYS } from "../model/shapes.js";
import { child, entries, has, plain, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { isMistake, noNull, parseType, type TypeNames } from "./field-type.js";
import { checkLimits } from "./limits.js";

export interface Field {
  schema: JsonSchema;
  optional: boolean;
}

/** One field in short (`number(km) | null`) or long form (`{ type, description, min, fields, ... }`). */
export function readField(spec: SpecFile, node: Node | undefined, names: TypeNames): Field {
  if (isScalar(node)) return allowed(readType(spec, node, names), names);
  const inner = child(node, "fields");
  const problems = spec.problems.length;
  const base = inner ? readObjectField(spec, node, inner, names) : readLongType(spec, node, names);
  for (const { key, value } of entries(node)) {
    const keyword = FIELD_KEYS[key as keyof typeof FIELD_KEYS];
    if (keyword) Object.assign(base.schema, { [keyword]: plain(value) });
  }
  if (spec.problems.length === problems) checkLimits(spec, node, base.schema);
  if (text(node, "lenient") === "true") base.schema["x-lenient"] = true;
  if (text(node, "clears") === "true") base.schema["x-clears"] = true;
  const called = text(node, "called");
  if (called !== undefined) base.schema["x-called"] = called;
  if (text(node, "write_only") === "true") base.schema.writeOnly = true;
  return allowed(has(node, "default") ? { ...base, optional: true } : base, names);
}

function allowed(field: Field, { nothing }: TypeNames): Field {
  return field.optional && nothing === "both" ? { ...field, schema: orNull(field.schema) } : field;
}

/** The fields of a mapping, those of its groups among them, as one closed object schema. */
export function readFields(spec: SpecFile, node: Node | undefined, names: TypeNames): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const { key, keyNode, value, spec: file } of names.groups.fieldsOf(spec, node)) {
    if (key === "__proto__") file.reportNode(keyNode, "name", '"__proto__" is not a good name');
    const field = readField(file, value, names);
    properties[key] = field.schema;
    if (!field.optional) required.push(key);
  }
  return { type: "object", properties, ...(required.length > 0 ? { required } : {}) };
}

/** The type of `number(km) = metresToKm(ride.distance)`. */
function typeIn(written: string): string {
  return written.split(/\s=\s/, 1)[0] ?? "";
}

function readType(spec: SpecFile, node: Node, names: TypeNames): Field {
  const written = String(plain(node));
  const parsed = parseType(names.given ? typeIn(written) : written, names);
  if (!isMistake(parsed)) return { schema: { ...parsed.schema }, optional: parsed.optional };
  const [start] = node.range ?? [0];
  const quoted = /^["']/.test(spec.text.slice(start, start + 1)) ? 1 : 0;
  spec.report(start + quoted + parsed.start, parsed.length, "type", parsed.message, parsed.hint);
  return { schema: {}, optional: false };
}

function readLongType(spec: SpecFile, node: Node | undefined, names: TypeNames): Field {
  const type = child(node, "type");
  if (isScalar(type)) return readType(spec, type, names);
  if (has(node, "enum")) return { schema: { type: "string" }, optional: false };
  spec.reportNode(
    node,
    "type",
    "a field needs a type",
    "for example { type: number(km)?, description: ... }",
  );
  return { schema: {}, optional: false };
}

/** A `| null` in the type that stands at `node`, where `?` says so already. */
export function reportNull(spec: SpecFile, node: Node | undefined): void {
  const { message, hint } = noNull(0);
  spec.reportNode(node, "type", message, hint);
}

/** `{ type: object[]?, fields: {...} }`: an object, a list of objects, either optional or nullable. */
function readObjectField(spec: SpecFile, node: Node | undefined, inner: Node, names: TypeNames): Field {
  const object = readFields(spec, isMap(inner) ? inner : undefined, names);
  const written = (text(node, "type") ?? "object").replaceAll(" ", "");
  const [, list, nullable, optional] = /^object(\[\])?(\|null)?(\?)?$/.exec(written) ?? [];
  if (!/^object(\[\])?(\|null)?(\?)?$/.test(written))
    spec.reportNode(
      child(node, "type"),
      "type",
      `"${written}" can't have fields`,
      "expected object, object[], object?, object[]?",
    );
  if (nullable && names.nothing) reportNull(spec, child(node, "type"));
  const schema: JsonSchema = list ? { type: "array", items: object } : object;
  return {
    schema: nullable ? { anyOf: [schema, { type: "null" }] } : schema,
    optional: optional !== undefined,
  };
}
