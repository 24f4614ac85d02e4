import {
  type DerivedCall,
  partsRule,
  type RecordRule,
  recordRule,
  searchFor,
  undoCall,
} from "../model/change-rules.js";
import type { FoundCall, PartsSpec, UndoCall } from "../model/change-specs.js";
import type { Known } from "../model/known.js";
import type { Place } from "../model/place.js";
import { changesData, type EndpointSpec } from "../model/project.js";
import { endpointOf } from "./call.js";
import { reportAt } from "./report.js";
import { checkValue } from "./values.js";

/** Every endpoint that changes data says how that is taken back, or why it can't be. */
export function checkChangeRules(endpoint: EndpointSpec, known: Known): void {
  const { record, undo, found, parts } = endpoint;
  if (!changesData(endpoint)) return refuseOnRead(endpoint);
  if (parts) checkParts(endpoint, parts, known);
  if (endpoint.upserts && endpoint.method !== "POST")
    reportAt(
      endpoint.place,
      "undo",
      `"upsert" is for a POST; a ${endpoint.method} replaces anyway`,
      "remove it",
    );
  else if (endpoint.upserts && (!undo || "none" in undo))
    reportAt(
      endpoint.place,
      "undo",
      `"upsert" of "${endpoint.name}" needs what takes away what it adds`,
      "undo: the endpoint that does, or without upsert",
    );
  if (found && "call" in found) checkFound(endpoint, found, known);
  const read = record && endpointOf(record.call, known);
  checkValue(record?.with, new Set(["params", "record"]), known);
  checkValue(record?.pick, new Set(["params", "record", "found"]), known);
  if (undo && "call" in undo) checkUndo(endpoint, undo, known);
  if (record && read && changesData(read))
    return reportAt(record.call.place, "undo", `"${read.name}" changes data, so it shows no record`);
  if ((record && !read) || (undo && "call" in undo && !known.endpoints.has(undo.call.name))) return;
  const rule = recordRule(endpoint, known);
  if (rule) checkParameters(rule.read, record?.place ?? endpoint.place);
  if (undo === undefined) checkDerived(endpoint, rule);
  else if ("call" in undo) checkUndoCall(endpoint, undo, rule, known);
}

function checkFound(endpoint: EndpointSpec, found: FoundCall, known: Known): void {
  const by = endpointOf(found.call, known);
  checkValue(found.with, new Set(["params", "record"]), known);
  checkValue(found.is, new Set(["params", "record", "one"]), known);
  if (by && changesData(by))
    return reportAt(found.call.place, "undo", `"${by.name}" changes data, so nothing is looked for with it`);
  const search = searchFor(endpoint, found, known);
  if (search) checkParameters(search.read, found.place);
}

/** What goes with a record is brought back by what its own deletion says of that. */
function checkParts(endpoint: EndpointSpec, parts: PartsSpec, known: Known): void {
  const read = parts.call && endpointOf(parts.call, known);
  const as = endpointOf(parts.as, known);
  checkValue(parts.with, new Set(["params", "record"]), known);
  const rule = partsRule(endpoint, parts, known);
  if (endpoint.method !== "DELETE")
    return reportAt(parts.place, "undo", `"${endpoint.name}" deletes nothing, so nothing goes with it`);
  if (!as || (parts.call && !read)) return;
  if (as.method !== "DELETE" || (as.undo && "none" in as.undo))
    return reportAt(parts.as.place, "undo", `"${as.name}" is not a deletion that can be taken back`);
  if (!rule) return reportAt((parts.call ?? parts.field ?? parts.as).place, "undo", "this is not a list");
  checkParameters(rule.as, parts.place);
  if (rule.read) checkParameters(rule.read, parts.place);
}

function refuseOnRead({ name, record, undo, found, parts }: EndpointSpec): void {
  for (const [key, written] of Object.entries({ record, undo, found, parts }))
    if (written) reportAt(written.place, "undo", `"${name}" only reads`, `remove "${key}"`);
}

/** A PUT is taken back by putting back what it replaced, so that must be read somewhere; anything else has to say. */
function checkDerived({ name, replaces, place }: EndpointSpec, rule: RecordRule | undefined): void {
  if (replaces && rule) return;
  reportAt(
    place,
    "undo",
    replaces
      ? `"${name}" replaces something, and nothing says where that is read`
      : `"${name}" changes data, and nothing says how that is taken back`,
    replaces
      ? "record: { call: ..., with: ... }, or undo: { none: why it can't be taken back }"
      : "undo: the endpoint that does, or undo: { none: why it can't be taken back }",
  );
}

function checkUndo(endpoint: EndpointSpec, undo: UndoCall, known: Known): void {
  const by = endpointOf(undo.call, known);
  const scope = new Set(["params", "record", "after"]);
  for (const value of [undo.with, undo.body, undo.set]) checkValue(value, scope, known);
  if (by && !changesData(by))
    reportAt(undo.call.place, "undo", `"${by.name}" only reads, so it takes nothing back`);
  if (by?.evidence === "inferred")
    reportAt(
      undo.call.place,
      "undo",
      `nobody has seen "${by.name}" answer, so nothing may be written with it`,
    );
  if (by && endpoint.name === by.name && !undo.body)
    reportAt(
      undo.place,
      "undo",
      "the same call again takes nothing back",
      'say with "body" what it sends then',
    );
}

function checkUndoCall(
  endpoint: EndpointSpec,
  undo: UndoCall,
  rule: RecordRule | undefined,
  known: Known,
): void {
  const call = undoCall(endpoint, undo, rule, known);
  if (!call) return;
  checkParameters(call, undo.place);
  if (endpoint.method === "DELETE" && !undo.body && !rule)
    reportAt(
      undo.place,
      "undo",
      `nothing says where the record that "${endpoint.name}" deletes is read`,
      "record: { call: ..., with: ... }",
    );
  if (call.endpoint.body && endpoint.method !== "DELETE" && !undo.body)
    reportAt(undo.place, "undo", `"${call.endpoint.name}" needs a body`, "body: ...");
}

function checkParameters({ endpoint, parameters }: DerivedCall, place: Place): void {
  for (const [name, source] of parameters)
    if (!source)
      reportAt(
        place,
        "undo",
        `"${endpoint.name}" needs "${name}", and neither the parameters nor the record have one`,
        `with: { ${name}: ... }`,
      );
}
