import { registry } from "../../../generated/registry.js";
import type { ToolResult } from "../../../src/server/run-tool.js";
import { fieldsOf, isObject, type Json, parseJson } from "../../../src/values/json.js";
import { callsOfEveryTool } from "../../security/every-tool.js";
import type { Account } from "./account.js";
import type { Call } from "./calls.js";
import { operationOf, type Path, pathsOf } from "./contract.js";
import { type Asked, type Exchange, type Plan, pass } from "./front.js";
import type { Stage } from "./trial.js";

/** What becomes of a value; undefined takes it away. */
export interface Drift {
  name: string;
  value(was: Json): Json | undefined;
  /** What it says is not true, so it may not be shown, and that it was left out is said. */
  isBroken?: true;
}

const LONG = "long words ".repeat(6_000);

export const DRIFTS: readonly Drift[] = [
  { name: "null", value: () => null },
  { name: "missing", value: () => undefined },
  { name: "another type", value: (was) => (typeof was === "string" ? { odd: 7 } : "oops"), isBroken: true },
  { name: "a list", value: () => [1, ["oops"], null], isBroken: true },
  { name: "1e300", value: () => 1e300, isBroken: true },
  { name: "2^53 + 2", value: () => 2 ** 53 + 2, isBroken: true },
  { name: "-1", value: () => -1 },
  { name: "no text", value: () => "" },
  { name: "a very long text", value: () => LONG },
];

/** One call of every tool that reads. */
export function readingCalls({ sandbox }: Account): Call[] {
  return callsOfEveryTool(sandbox).flatMap(({ name, arguments: input }) =>
    registry.some((tool) => tool.name === name && tool.effect === "read") ? [{ tool: name, input }] : [],
  );
}

/** A tool that reads, what it asks for, and what it answers when nothing is wrong. */
export interface Reading {
  call: Call;
  calm: ToolResult;
  asked: readonly Asked[];
}

/** One value of one answer, changed. */
export interface Cell {
  operation: string;
  path: Path;
  drift: Drift;
}

/** Every field of everything that a tool reads, in every way in which it may drift. */
export function cellsOf({ asked }: Reading): Cell[] {
  const operations = [...new Set(asked.flatMap((one) => operationOf(one) ?? []))];
  return operations.flatMap((operation) =>
    pathsOf(operation).flatMap((path) => DRIFTS.map((drift) => ({ operation, path, drift }))),
  );
}

export async function reading(stage: Stage, call: Call): Promise<Reading> {
  stage.startOver();
  const { result, asked } = await stage.trial(call, () => undefined);
  return { call, calm: result, asked };
}

/** @returns what went wrong, a line each; undefined where the answer holds no such value */
export async function drifted(stage: Stage, read: Reading, cell: Cell): Promise<string[] | undefined> {
  const { operation, path, drift } = cell;
  stage.startOver();
  let isMet = false;
  const plan: Plan = (asked) => {
    if (operationOf(asked) !== operation) return undefined;
    return async (exchange: Exchange) => {
      const real = await exchange.carryOut();
      const body = parseJson(real.body.toString());
      const changed = body === undefined ? undefined : changedAt(body, path, drift);
      if (changed === undefined) return pass(exchange, real);
      isMet = true;
      pass(exchange, { ...real, body: Buffer.from(JSON.stringify(changed)) });
    };
  };
  const outcome = await stage.trial(read.call, plan);
  if (!isMet) return undefined;
  const where = `${read.call.tool}, ${operation} ${path.join(".")}: ${drift.name}`;
  return judged(read, outcome.result, cell).map((line) => `${line} (${where})`);
}

function judged(
  { call, calm }: Reading,
  { isError, data, isFault }: ToolResult,
  { path, drift }: Cell,
): string[] {
  const text = JSON.stringify(data);
  const isRead = registry.find(({ name }) => name === call.tool)?.effect === "read";
  const isSame = JSON.stringify(plain(data)) === JSON.stringify(plain(calm.data));
  const isTold =
    text.length > 60_000 ? false : isError || data.notes !== undefined || data.failed_parts !== undefined;
  return [
    ...(isFault || /inside tp-mcp/.test(text) ? [`crashed: ${text.slice(0, 300)}`] : []),
    ...(/\bNaN\b|Infinity|undefined|\[object|Invalid Date/.test(text)
      ? [`crashed: ${shown(text, /NaN|Infinity|undefined|\[object|Invalid/)}`]
      : []),
    ...(/e\+\d\d|900719925474099|oops|long words (long words ){5000}/.test(text)
      ? [`misreported: ${shown(text, /e\+\d\d|90071992547|oops|long words/)}`]
      : []),
    ...(text.length > 60_000 ? [`misreported: an answer of ${text.length}`] : []),
    ...(isRead &&
    drift.isBroken &&
    !isSame &&
    !isTold &&
    !(drift.name === "a list" && OF_ANYTHING.test(path.join(".")))
      ? ["misreported: a value is left out, and nothing says so"]
      : []),
    ...(isRead && !calm.isError && isError && !isNeeded(path, call.tool)
      ? [`lost: ${text.slice(0, 300)}`]
      : []),
  ];
}

/** Lists whose items the contract leaves open. */
const OF_ANYTHING = /MuscleGroups$/;

/** What a record is nothing without: which one it is, and of which day or sport; who is signed in; and what a forecast starts from. */
export function isNeeded(path: Path, tool = ""): boolean {
  const names = path.filter((key) => key !== "[]").join(".");
  return NEEDED.test(names) || (tool === "tp_forecast_fitness" && FITNESS.test(names));
}

const FITNESS = /^(ctl|atl)$/;

const NEEDED =
  /^(\w*[iI]d|workoutDay|eventDate|week|workoutTypeValueId|startDate|exercises|user|user\.(userId|personId|athletes)(\..*)?)$/;

/** An answer without what it says about itself. */
function plain(data: object): object {
  const { notes: _notes, ...rest } = fieldsOf(data);
  return rest;
}

function shown(text: string, what: RegExp): string {
  const at = text.search(what);
  return text.slice(Math.max(0, at - 80), at + 60);
}

/** A copy in which the first value that the path leads to is another; undefined where there is none. */
export function changedAt(value: Json, [first, ...rest]: Path, drift: Drift): Json | undefined {
  if (first === undefined) return undefined;
  if (first === "[]") {
    if (!Array.isArray(value)) return undefined;
    for (const [index, item] of value.entries()) {
      const changed = changedAt(item, rest, drift);
      if (changed !== undefined) return value.with(index, changed);
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  const was = value[first];
  if (was === undefined || was === null) return undefined;
  if (rest.length > 0) {
    const changed = changedAt(was, rest, drift);
    return changed === undefined ? undefined : { ...value, [first]: changed };
  }
  const next = drift.value(was);
  const { [first]: _, ...others } = value;
  return next === undefined ? others : { ...others, [first]: next };
}
