import {
  alwaysHas,
  type DerivedCall,
  idsInAnswer,
  type ParameterSource,
  partsRule,
  type RecordRule,
  recordRule,
  recordTypeForUndo,
  searchFor,
  undoCall,
} from "../model/change-rules.js";
import type { FoundCall, PartsSpec, UndoCall } from "../model/change-specs.js";
import type { JsonSchema } from "../model/json-schema.js";
import { propertyKey } from "../model/names.js";
import { changesData, type EndpointSpec } from "../model/project.js";
import type { Value } from "../model/value.js";
import { mentions } from "../model/walk.js";
import { endpointModule } from "./modules.js";
import { printWords } from "./record-words.js";
import { typeText } from "./ts-type.js";
import type { ValueWriter } from "./values.js";

const RULES = "src/http/change-rules.ts";

/** Prints `record` and `undo` of an endpoint that changes data: where what it changes is read, and what takes it back. */
export function printChangeRules(values: ValueWriter, endpoint: EndpointSpec): void {
  if (!changesData(endpoint)) return;
  const { out } = values.writer;
  const record = recordRule(endpoint, values.known);
  if (record) printRecord(values, endpoint, record);
  const { undo, found, parts } = endpoint;
  if (parts) printParts(values, endpoint, parts);
  if (found && "none" in found) out.writeLine(`found: { none: ${JSON.stringify(found.none)} },`);
  else if (found) printFound(values, endpoint, found);
  if (!undo) return;
  if ("none" in undo) out.writeLine(`undo: { none: ${JSON.stringify(undo.none)} },`);
  else printUndo(values, endpoint, undo, record);
}

function printRecord(values: ValueWriter, endpoint: EndpointSpec, record: RecordRule): void {
  const { out } = values.writer;
  const created = endpoint.method === "POST" ? idsInAnswer(endpoint, record, values.known) : [];
  out.write("record: ").inlineBlock(() => {
    out.writeLine(`keys: ${textList(record.keys)},`);
    if (
      record.type.type === "array" &&
      alwaysHas(record.type.items ?? {}, record.keys[0] ?? "", values.known)
    )
      out.writeLine("keysGiven: true,");
    if (created.length > 0 || !addsOnly(values, endpoint)) printWords(values, record);
    if (record.named) out.writeLine(`named: ${JSON.stringify(record.named)},`);
    if (created.length > 0) out.writeLine(`answered: ${textList(created)},`);
    printRequest(values, "read", endpoint, record, record.read, []);
    printPick(values, endpoint, record);
  });
  out.write(",").newLine();
}

/** It adds something to a record: nothing of that is told. */
function addsOnly({ known }: ValueWriter, { method, undo }: EndpointSpec): boolean {
  const by = undo && "call" in undo ? known.endpoints.get(undo.call.name) : undefined;
  return method === "POST" && by?.method === "DELETE";
}

function printPick(values: ValueWriter, write: EndpointSpec, record: RecordRule): void {
  const { writer } = values;
  const { out } = writer;
  const { read, pick, type, isListed, keys } = record;
  if (!pick && !isListed) return;
  const { response, mayBeNothing } = read.endpoint;
  const answer = typeof response === "object" ? typeText(response, writer) : "unknown";
  const named = [
    { isUsed: true, text: `found: ${answer}${mayBeNothing ? " | null | undefined" : ""}` },
    {
      isUsed: isListed || (pick !== undefined && mentions(pick, "record")),
      text: `record: ${typeText(type, writer)}`,
    },
    {
      isUsed: pick !== undefined && mentions(pick, "params"),
      text: `params: ${typeText(write.params, writer)}`,
    },
  ];
  out.write(`pick: (${upToLastUsed(named)}) => `);
  if (pick) values.value(pick);
  else out.write(`${writer.use(RULES, "sameRecord")}(found, record, ${textList(keys)})`);
  out.write(",").newLine();
}

/** The parameters up to the last that is used; the others among them are marked as unused. */
function upToLastUsed(named: readonly { isUsed: boolean; text: string }[]): string {
  return named
    .slice(0, named.findLastIndex(({ isUsed }) => isUsed) + 1)
    .map(({ isUsed, text }) => (isUsed ? text : `_${text}`))
    .join(", ");
}

function printUndo(
  values: ValueWriter,
  endpoint: EndpointSpec,
  undo: UndoCall,
  record: RecordRule | undefined,
): void {
  const { out } = values.writer;
  const call = undoCall(endpoint, undo, record, values.known);
  if (!call) return;
  const type = recordTypeForUndo(endpoint, record);
  const brings = endpoint.method === "DELETE" && !undo.body;
  out.write("undo: ").inlineBlock(() => {
    printRequest(values, "by", endpoint, { type }, call, undo.body ? [undo.body] : []);
    if (brings) out.writeLine("recreates: true,");
    if (undo.set) {
      const from = parameters(values, endpoint, { type }, [undo.set]);
      out.write(`set: (${from}): Partial<${bodyType(values, call.endpoint)}> => (`);
      values.object(undo.set);
      out.write("),").newLine();
    }
    if (undo.loses) out.writeLine(`loses: ${JSON.stringify(undo.loses)},`);
  });
  out.write(",").newLine();
}

function printFound(values: ValueWriter, endpoint: EndpointSpec, found: FoundCall): void {
  const { writer } = values;
  const { out } = writer;
  const search = searchFor(endpoint, found, values.known);
  if (!search) return;
  const sent = { type: endpoint.body ?? { type: "object", properties: {} } };
  out.write("found: ").inlineBlock(() => {
    out.writeLine(`keys: ${textList(search.keys)},`);
    out.writeLine(`look: ${JSON.stringify(found.look.name)},`);
    if (!found.tells) out.writeLine("tells: false,");
    printRequest(values, "read", endpoint, sent, search.read, []);
    const from = upToLastUsed([
      { isUsed: mentions(found.is, "one"), text: `one: ${typeText(search.type, writer)}` },
      { isUsed: mentions(found.is, "record"), text: `record: ${typeText(sent.type, writer)}` },
      { isUsed: mentions(found.is, "params"), text: `params: ${typeText(endpoint.params, writer)}` },
    ]);
    out.write(`is: (${from}) => `);
    values.value(found.is);
    out.write(",").newLine();
  });
  out.write(",").newLine();
}

function textList(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
}

function bodyType({ writer }: ValueWriter, { body }: EndpointSpec): string {
  return body ? typeText(body, writer) : "object";
}

function printParts(values: ValueWriter, endpoint: EndpointSpec, parts: PartsSpec): void {
  const { out } = values.writer;
  const rule = partsRule(endpoint, parts, values.known);
  const record = recordRule(endpoint, values.known);
  if (!rule || !record) return;
  out.write("parts: ").inlineBlock(() => {
    if (rule.read) printRequest(values, "read", endpoint, record, rule.read, []);
    else out.writeLine(`field: ${JSON.stringify(parts.field?.name)},`);
    printRequest(values, "as", endpoint, rule, rule.as, []);
  });
  out.write(",").newLine();
}

/** `read: (params, record) => request(getRide, { ... }),` */
function printRequest(
  values: ValueWriter,
  name: string,
  write: EndpointSpec,
  record: Pick<RecordRule, "type">,
  { endpoint, parameters: sources }: DerivedCall,
  body: readonly Value[],
): void {
  const { writer } = values;
  const { out } = writer;
  const given = [...sources.values()].flatMap((source) => source ?? []);
  const inValues = [...given.flatMap((one) => (one.from === "given" ? [one.value] : [])), ...body];
  const from = parameters(values, write, record, inValues, given);
  out.write(`${name}: (${from}) =>`).newLine();
  out.indent(() => {
    out.write(`${writer.use(RULES, "request")}(${writer.use(endpointModule(endpoint), endpoint.name)}, `);
    printSources(values, sources, record);
    for (const value of body) {
      out.write(", ");
      values.value(value);
    }
    out.write("),").newLine();
  });
}

/** What the printed function is given of `params`, `record` and `after`. */
function parameters(
  { writer }: ValueWriter,
  write: EndpointSpec,
  { type }: Pick<RecordRule, "type">,
  inValues: readonly Value[],
  sources: readonly ParameterSource[] = [],
): string {
  const uses = (name: "params" | "record" | "after") =>
    sources.some(({ from }) => from === name) || inValues.some((value) => mentions(value, name));
  return upToLastUsed(
    (["params", "record", "after"] as const).map((name) => ({
      isUsed: uses(name),
      text: `${name}: ${typeText(name === "params" ? write.params : type, writer)}`,
    })),
  );
}

function printSources(
  values: ValueWriter,
  sources: DerivedCall["parameters"],
  { type }: Pick<RecordRule, "type">,
): void {
  const { out } = values.writer;
  if (sources.size === 0) {
    out.write("{}");
    return;
  }
  out.write("{ ");
  [...sources].forEach(([name, source], index) => {
    if (!source) return;
    if (index > 0) out.write(", ");
    out.write(`${propertyKey(name)}: `);
    if (source.from === "given") values.value(source.value);
    else if (source.from === "params") out.write(`params.${source.name}`);
    else out.write(fieldText(values, source.fields, type));
  });
  out.write(" }");
}

/** A field that the record always has, or the first of several names that it goes by. */
function fieldText({ writer, known }: ValueWriter, names: readonly string[], type: JsonSchema): string {
  const [only = ""] = names;
  if (names.length === 1 && alwaysHas(type, only, known)) return `record.${only}`;
  const all = names.map((name) => `record.${name}`).join(" ?? ");
  return `${writer.use(RULES, "known")}(${all}, ${JSON.stringify(only)})`;
}
