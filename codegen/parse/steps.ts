import type { Node } from "yaml";
import { placeOf } from "../model/place.js";
import type { CallStep, FailStep, HookStep, LoopStep, ReadStep, Step } from "../model/step.js";
import { STEP_SHAPES } from "../model/tool-shapes.js";
import type { Mapping, Value } from "../model/value.js";
import { child, entries, has, items, keyNode, plain, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { parametersOf, type Surroundings } from "./parameters.js";
import { eachRange, letParts, RANGE, refusal, whereMissing } from "./short-steps.js";
import { optionalText, optionalWord, readMapping, readText, readValue, valueAt, word } from "./values.js";
import { type Calls, readVerify } from "./verify.js";

/** Reads steps, whose shapes were checked before. A short form becomes the steps that it stands for. */
export function readSteps(around: Surroundings, node: Node | undefined, above: Calls = new Map()): Step[] {
  const calls = new Map(above);
  return items(node).flatMap((inner) => {
    const step = readStep(around, inner, calls);
    for (const { as, ...call } of callsOf(step)) if (as) calls.set(as.name, { as, ...call });
    return [step, ...whereMissing(around.spec, inner, step)];
  });
}

function callsOf(step: Step): CallStep[] {
  if (step.kind === "together") return step.parts.flatMap(callsOf);
  return step.kind === "call" ? [step] : [];
}

function readStep(around: Surroundings, node: Node, above: Calls): Step {
  const { spec } = around;
  const base = {
    place: placeOf(spec, node),
    keyword: placeOf(spec, entries(node)[0]?.keyNode),
    when: valueAt(spec, node, "when"),
    noExample: text(node, "no_example"),
  };
  if (has(node, "together"))
    return { kind: "together", ...base, parts: readSteps(around, child(node, "together"), above) };
  if (has(node, "let")) return { kind: "let", ...base, ...letParts(spec, node) };
  if (has(node, "refuse")) return refusal(spec, node, base);
  if (has(node, "fail")) return { kind: "fail", ...base, ...readFail(spec, node) };
  const result = {
    ...base,
    as: optionalWord(spec, node, "as"),
    optional: optionalText(spec, node, "optional"),
  };
  if (has(node, "for")) return { kind: "for", ...result, ...readLoop(around, node, above) };
  if (has(node, "read")) return { kind: "read", ...result, ...readShared(around, node) };
  if (has(node, "hook"))
    return {
      kind: "hook",
      ...result,
      hook: word(spec, node, "hook"),
      with: given(spec, node),
      changes: readChanges(node),
    };
  if (!has(node, "over")) return { kind: "call", ...result, ...readCall(around, node, above) };
  const ofRange = readCall({ ...around, known: { ...around.known, ...RANGE } }, node, above);
  return eachRange(spec, node, { kind: "call", ...result, ...ofRange });
}

function readLoop(
  around: Surroundings,
  node: Node,
  above: Calls,
): Pick<LoopStep, "name" | "in" | "do" | "yield" | "parallel" | "stops"> {
  const { spec } = around;
  return {
    name: word(spec, node, "for"),
    in: readValue(spec, child(node, "in")),
    do: readSteps({ ...around, isExplicit: true }, child(node, "do"), above),
    yield: readValue(spec, child(node, "yield")),
    parallel: has(node, "parallel"),
    ...(has(node, "stops") ? { stops: placeOf(spec, keyNode(node, "stops")) } : {}),
  };
}

function readShared(around: Surroundings, node: Node): Pick<ReadStep, "read" | "with"> {
  const read = word(around.spec, node, "read");
  return { read, with: parametersOf(around, node, read.place, around.reads.get(read.name)?.params) };
}

function readCall(
  around: Surroundings,
  node: Node,
  above: Calls,
): Pick<CallStep, "endpoint" | "with" | "body" | "verify" | "recent"> {
  const { spec } = around;
  const { data } = STEP_SHAPES.call.safeParse(plain(node));
  const verify = child(node, "verify");
  const endpoint = word(spec, node, "call");
  const { params, sends } = around.endpoints.get(endpoint.name) ?? {};
  const parameters = parametersOf(around, node, endpoint.place, params);
  return {
    endpoint,
    with: parameters,
    body: withConstants(valueAt(spec, node, "body"), sends),
    verify: verify && readVerify(around, node, verify, above, parameters),
    recent: data && earlier(spec, node, data),
  };
}

/** `recent: 60` asks where there is no answer of the last minute, `kept: 60` does not. */
function earlier(
  spec: SpecFile,
  node: Node,
  { recent, kept }: { recent?: number | undefined; kept?: number | undefined },
): CallStep["recent"] {
  if (kept !== undefined) return { seconds: kept, place: placeOf(spec, keyNode(node, "kept")), only: true };
  return recent === undefined
    ? undefined
    : { seconds: recent, place: placeOf(spec, keyNode(node, "recent")) };
}

/** A body with the fields that the endpoint sends in every call. */
function withConstants(body: Value | undefined, sends: Mapping | undefined): Value | undefined {
  if (!sends || !body) return sends ?? body;
  if (body.kind !== "mapping") return body;
  const own = new Set(body.entries.map(({ key }) => key.name));
  return { ...body, entries: [...sends.entries.filter(({ key }) => !own.has(key.name)), ...body.entries] };
}

function readFail(spec: SpecFile, node: Node): Pick<FailStep, "message" | "code" | "next" | "facts"> {
  const facts = child(node, "facts");
  const { data } = STEP_SHAPES.fail.safeParse(plain(node));
  return {
    message: readText(spec, child(node, "fail")),
    code: data?.code ?? "VALIDATION_ERROR",
    next: optionalText(spec, node, "next"),
    facts: facts && readMapping(spec, facts),
  };
}

function readChanges(node: Node): HookStep["changes"] {
  return STEP_SHAPES.hook.safeParse(plain(node)).data?.changes;
}

function given(spec: SpecFile, node: Node): Mapping | undefined {
  const args = child(node, "with");
  return args && readMapping(spec, args);
}
