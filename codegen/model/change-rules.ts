import type { FoundCall, PartsSpec, UndoCall } from "./change-specs.js";
import { isNullable, type JsonSchema, refName } from "./json-schema.js";
import type { Known } from "./known.js";
import type { EndpointSpec } from "./project.js";
import type { Value } from "./value.js";
import { entryOf } from "./walk.js";

/** Where the value of a parameter comes from; undefined where nothing tells. */
export type ParameterSource =
  | { from: "given"; value: Value }
  | { from: "params"; name: string }
  | { from: "record"; fields: readonly string[] };

export interface DerivedCall {
  endpoint: EndpointSpec;
  parameters: ReadonlyMap<string, ParameterSource | undefined>;
}

/** Where the record that a write changes is read, worked out from what is written and from the routes. */
export interface RecordRule {
  read: DerivedCall;
  /** Type of the record; of a list that is saved whole, the list's. */
  type: JsonSchema;
  /** Fields that tell one record from another, in each item where the record is a list. */
  keys: readonly string[];
  /** The path parameter that holds the key. */
  named?: string;
  pick?: Value;
  /** The read answers with a list, of which the record is the item of the same key. */
  isListed: boolean;
}

/** The record of a write: as written, of the GET with the same path, or of what takes a new record away. */
export function recordRule(write: EndpointSpec, known: Known): RecordRule | undefined {
  return ruleOf(write, write, known) ?? ruleOf(inverseOf(write, known), write, known);
}

/** @param endpoint whose record is meant: the write itself, or what takes away what it made */
function ruleOf(
  endpoint: EndpointSpec | undefined,
  write: EndpointSpec,
  known: Known,
): RecordRule | undefined {
  if (!endpoint) return undefined;
  const written = endpoint.record;
  const read = written ? known.endpoints.get(written.call.name) : getOfSamePath(endpoint, known);
  if (!read || typeof read.response !== "object") return undefined;
  const { response } = read;
  const saved = endpoint.replaces && endpoint.body ? endpoint.body : undefined;
  const isListed = !written?.pick && response.type === "array" && saved?.type !== "array";
  const type = written?.of ?? saved ?? (isListed ? (response.items ?? {}) : response);
  const fields = fieldsOf(type.items ?? type, known);
  const keys = written?.key ? [written.key] : keysOf(endpoint, fields);
  return {
    read: derivedCall(read, write, type, written, known),
    type,
    keys,
    named: written?.key ? write.pathParams.at(-1) : parameterOfKey(write, fields[keys[0] ?? ""]),
    pick: written?.pick,
    isListed,
  };
}

/** What takes a write back: the endpoint and where its parameters come from. */
export function undoCall(
  endpoint: EndpointSpec,
  written: UndoCall,
  record: RecordRule | undefined,
  known: Known,
): DerivedCall | undefined {
  const by = known.endpoints.get(written.call.name);
  return by && derivedCall(by, endpoint, recordTypeForUndo(endpoint, record), written, known);
}

/** How what a write made is looked for: the request, and what tells one of its records from another. */
export interface Search {
  read: DerivedCall;
  /** Type of a record of the answer. */
  type: JsonSchema;
  /** None where the answer is a single record. */
  keys: readonly string[];
}

export function searchFor(endpoint: EndpointSpec, found: FoundCall, known: Known): Search | undefined {
  const by = known.endpoints.get(found.call.name);
  if (!by || typeof by.response !== "object") return undefined;
  const { items } = by.response;
  const fields = items ? fieldsOf(items, known) : {};
  const own = (recordRule(endpoint, known)?.keys ?? []).filter((key) => fields[key]);
  return {
    read: derivedCall(by, endpoint, endpoint.body ?? {}, found, known),
    type: items ?? by.response,
    keys: own.length > 0 || !items ? own : ["id"],
  };
}

/** What a deletion takes with it: where that is read, and the deletion of a single one. */
export interface PartsRule {
  read?: DerivedCall;
  as: DerivedCall;
  /** Type of a single one. */
  type: JsonSchema;
}

export function partsRule(endpoint: EndpointSpec, parts: PartsSpec, known: Known): PartsRule | undefined {
  const record = recordRule(endpoint, known);
  const as = known.endpoints.get(parts.as.name);
  const by = parts.call && known.endpoints.get(parts.call.name);
  const list = by ? listIn(by) : record && fieldsOf(record.type, known)[parts.field?.name ?? ""];
  const type = list && itemsOf(list);
  if (!record || !as || !type) return undefined;
  return {
    ...(by ? { read: derivedCall(by, endpoint, record.type, undefined, known) } : {}),
    as: derivedCall(as, endpoint, type, parts, known),
    type,
  };
}

function listIn({ response }: EndpointSpec): JsonSchema | undefined {
  return typeof response === "object" ? response : undefined;
}

/** What a list holds, also one that may be null. */
function itemsOf(schema: JsonSchema): JsonSchema | undefined {
  return schema.items ?? schema.anyOf?.find(({ items }) => items)?.items;
}

/** What `record` is in an undo: the record, or where none is known the answer of the write. */
export function recordTypeForUndo({ response }: EndpointSpec, record: RecordRule | undefined): JsonSchema {
  return record?.type ?? (typeof response === "object" ? response : { type: "object", properties: {} });
}

/** Fields of a create's answer that may hold the id of what was made. */
export function idsInAnswer({ response }: EndpointSpec, { keys, type }: RecordRule, known: Known): string[] {
  if (typeof response !== "object") return [];
  const [key = ""] = keys;
  const kind = fieldsOf(type, known)[key]?.["x-id"];
  const fields = fieldsOf(response, known);
  return kind === undefined && fields[key] ? [key] : namesOfKind(fields, kind);
}

/** What deletes the record that a POST makes. */
function inverseOf({ method, undo }: EndpointSpec, known: Known): EndpointSpec | undefined {
  const by = undo && "call" in undo ? known.endpoints.get(undo.call.name) : undefined;
  return method === "POST" && by?.method === "DELETE" ? by : undefined;
}

function getOfSamePath({ method, path, host }: EndpointSpec, known: Known): EndpointSpec | undefined {
  if (method === "POST") return undefined;
  return [...known.endpoints.values()].find(
    (one) => one.method === "GET" && one.path === path && one.host === host,
  );
}

function derivedCall(
  endpoint: EndpointSpec,
  write: EndpointSpec,
  record: JsonSchema,
  written: Pick<UndoCall, "with"> | undefined,
  known: Known,
): DerivedCall {
  const fields = record.type === "array" ? {} : fieldsOf(record, known);
  const required = new Set([...endpoint.pathParams, ...(endpoint.params.required ?? [])]);
  const sources = Object.entries(endpoint.params.properties ?? {})
    .filter(([name]) => required.has(name) || entryOf(written?.with, name))
    .map(([name, schema]) => [name, sourceOf(name, schema, write, fields, written)] as const);
  return { endpoint, parameters: new Map(sources) };
}

function sourceOf(
  name: string,
  { "x-id": kind }: JsonSchema,
  write: EndpointSpec,
  fields: Record<string, JsonSchema>,
  written: Pick<UndoCall, "with"> | undefined,
): ParameterSource | undefined {
  const value = entryOf(written?.with, name);
  if (value) return { from: "given", value };
  if (write.params.properties?.[name]) return { from: "params", name };
  if (fields[name]) return { from: "record", fields: [name] };
  const named = namesOfKind(fields, kind);
  return named.length > 0 ? { from: "record", fields: named } : undefined;
}

/** Fields of the kind of id that the path ends in, else the first id that the record has. */
function keysOf({ pathParams, params }: EndpointSpec, fields: Record<string, JsonSchema>): string[] {
  const last = params.properties?.[pathParams.at(-1) ?? ""]?.["x-id"];
  const own = namesOfKind(fields, last === "athleteId" ? undefined : last);
  if (own.length > 0) return own;
  const first = Object.values(fields).find((field) => kindOf(field) !== undefined);
  return first ? namesOfKind(fields, kindOf(first)) : [];
}

function parameterOfKey(
  { pathParams, params }: EndpointSpec,
  key: JsonSchema | undefined,
): string | undefined {
  const kind = key && kindOf(key);
  return kind === undefined
    ? undefined
    : pathParams.find((name) => params.properties?.[name]?.["x-id"] === kind);
}

function namesOfKind(fields: Record<string, JsonSchema>, kind: string | undefined): string[] {
  if (kind === undefined) return [];
  return Object.keys(fields).filter((name) => kindOf(fields[name] ?? {}) === kind);
}

function kindOf(field: JsonSchema): string | undefined {
  return field["x-id"] ?? field.anyOf?.find((option) => option["x-id"])?.["x-id"];
}

/** Whether an object of this type always has the field, and never as null. */
export function alwaysHas(schema: JsonSchema, field: string, known: Known): boolean {
  const { required = [], properties = {} } = objectIn(schema, known);
  return required.includes(field) && !isNullable(properties[field] ?? {});
}

/** The fields of an object type. */
export function fieldsOf(schema: JsonSchema, known: Known): Record<string, JsonSchema> {
  return objectIn(schema, known).properties ?? {};
}

/** A named type, or one that may be null, as the object it is. */
function objectIn(schema: JsonSchema, known: Known): JsonSchema {
  const name = refName(schema);
  if (name) return objectIn(known.schemas.get(name) ?? {}, known);
  const object = schema.anyOf?.find((option) => option.type !== "null");
  return object ? objectIn(object, known) : schema;
}
