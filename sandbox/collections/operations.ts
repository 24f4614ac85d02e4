import { daysBetween } from "../../src/expressions/dates.js";
import { isObject, type Json, type JsonObject } from "../../src/values/json.js";
import { bodyObject, type Call, type Handler, idIn, ownerOf, range } from "../call.js";
import type { CollectionRule } from "../openapi.js";
import { ok, Refusal } from "../reply.js";
import { byDay } from "../store.js";
import { rulesFor } from "./index.js";
import { type CollectionRules, notFound } from "./rules.js";

type Operation = (call: Call, collection: string, rules: CollectionRules) => Json;

/** The behaviour behind `x-sandbox: { collection, op }`. */
export function collectionHandler(rule: CollectionRule): Handler {
  const rules = rulesFor(rule);
  const operations: Record<CollectionRule["op"], Operation> = {
    get,
    list,
    create,
    replace,
    upsert,
    delete: remove,
  };
  return (call) => ok(operations[rule.op](call, rule.collection, rules));
}

/** The record a whole-document save is about to replace. */
export function storedFor(call: Call, rule: CollectionRule): JsonObject | undefined {
  if (rule.op !== "replace") return undefined;
  const rules = rulesFor(rule);
  const id = recordId(call, rules);
  return id === undefined ? undefined : call.store.find(rule.collection, ownerOf(call), rules.key, id);
}

function get(call: Call, collection: string, rules: CollectionRules): Json {
  return shown(stored(call, collection, rules), rules, call);
}

function list(call: Call, collection: string, rules: CollectionRules): Json {
  const records = siblings(call, collection, rules);
  const { day, lastDay, longestRange } = rules;
  if (day === undefined) return records.map((record) => shown(record, rules, call));
  const { start, end } = range(call);
  if (longestRange !== undefined && daysBetween(start, end) > longestRange)
    throw new Refusal(400, `The date range must not exceed ${longestRange} days.`);
  return records
    .filter((record) => dayOf(record, day) <= end && dayOf(record, lastDay ?? day) >= start)
    .sort(byDay(day))
    .map((record) => shown(record, rules, call));
}

function create(call: Call, collection: string, rules: CollectionRules): Json {
  const sent = known(call, rules, rules.template);
  const ids = {
    [rules.key]: call.store.nextId(collection),
    [rules.owner]: ownerOf(call),
    ...(rules.within ? { [rules.within.field]: Number(call.params[rules.within.parameter]) } : {}),
  };
  const draft = { ...structuredClone(rules.template), ...sent, ...ids };
  const record = rules.accept?.(draft, call, undefined) ?? draft;
  call.store.records(collection, ownerOf(call)).push(record);
  return shown(record, rules, call);
}

function replace(call: Call, collection: string, rules: CollectionRules): Json {
  const record = stored(call, collection, rules);
  const body = bodyObject(call);
  const absent = Object.keys(shown(record, rules, call)).find((key) => !(key in body) && key !== call.lost);
  if (absent !== undefined)
    throw new Refusal(400, `The request is invalid: the complete object is required, ${absent} is missing.`);
  const ids = { [rules.key]: record[rules.key] ?? null, [rules.owner]: record[rules.owner] ?? null };
  const draft = { ...record, ...known(call, rules, record), ...ids };
  Object.assign(record, rules.accept?.(draft, call, record) ?? draft);
  return shown(record, rules, call);
}

/** Changes the record that the path or the body names, or makes it when there is none: such a save wants no complete object. */
function upsert(call: Call, collection: string, rules: CollectionRules): Json {
  const record = find(call, collection, rules);
  if (!record) return create(call, collection, rules);
  const draft = { ...record, ...known(call, rules, record), [rules.key]: record[rules.key] ?? null };
  Object.assign(record, rules.accept?.(draft, call, record) ?? draft);
  return shown(record, rules, call);
}

function remove(call: Call, collection: string, rules: CollectionRules): Json {
  call.store.remove(collection, ownerOf(call), stored(call, collection, rules));
  return true;
}

function stored(call: Call, collection: string, rules: CollectionRules): JsonObject {
  const record = find(call, collection, rules);
  if (!record) throw (rules.missing ?? notFound)(recordId(call, rules) ?? "");
  return record;
}

/** The record of the id that is asked for; the only one where neither path nor body names any. */
function find(call: Call, collection: string, rules: CollectionRules): JsonObject | undefined {
  const id = recordId(call, rules);
  const records = siblings(call, collection, rules);
  return id === undefined ? records[0] : records.find((one) => String(one[rules.key]) === id);
}

/** The owner's records, or those of the parent the path names. */
function siblings(call: Call, collection: string, rules: CollectionRules): JsonObject[] {
  const records = call.store.records(collection, ownerOf(call));
  const { within } = rules;
  if (!within) return records;
  return records.filter((record) => String(record[within.field]) === call.params[within.parameter]);
}

/** The id in the path, else the one in the body: some saves have none in their path. */
function recordId(call: Call, { key, within }: CollectionRules): string | undefined {
  const id = idIn(call);
  if (id !== undefined && id !== call.params[within?.parameter ?? ""]) return id;
  const given = isObject(call.body) ? call.body[key] : undefined;
  return given === undefined ? undefined : String(given);
}

/** What of the body the service takes in. */
function known(call: Call, rules: CollectionRules, fields: JsonObject): JsonObject {
  const takes = (key: string) =>
    (key in fields || call.fields.includes(key)) && !rules.ignored?.includes(key);
  return Object.fromEntries(Object.entries(bodyObject(call)).filter(([key]) => takes(key)));
}

function shown(record: JsonObject, rules: CollectionRules, call: Call): JsonObject {
  return structuredClone(rules.show?.(record, call) ?? record);
}

function dayOf(record: JsonObject, field: string): string {
  return String(record[field]).slice(0, 10);
}
