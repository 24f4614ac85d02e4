import { isScalar, type Node } from "yaml";
import { placeOf, type Word } from "../model/place.js";
import type { CallStep, FailStep, HookStep, LoopStep, Step, Verify } from "../model/step.js";
import { STEP_SHAPES } from "../model/tool-shapes.js";
import type { Mapping, Text } from "../model/value.js";
import { child, entries, has, items, keyNode, plain, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { readMapping, readText, readValue, valueAt, wordAt } from "./values.js";

/** The calls above a step by the names of their results, for `verify: again current`. */
type Calls = ReadonlyMap<string, CallStep>;

/** Reads steps, whose shapes were checked before. */
export function readSteps(spec: SpecFile, node: Node | undefined, above: Calls = new Map()): Step[] {
  const calls = new Map(above);
  return items(node).map((inner) => {
    const step = readStep(spec, inner, calls);
    for (const { as, ...call } of callsOf(step)) if (as) calls.set(as.name, { as, ...call });
    return step;
  });
}

function callsOf(step: Step): CallStep[] {
  if (step.kind === "together") return step.parts.flatMap(callsOf);
  return step.kind === "call" ? [step] : [];
}

function readStep(spec: SpecFile, node: Node, above: Calls): Step {
  const base = {
    place: placeOf(spec, node),
    keyword: placeOf(spec, entries(node)[0]?.keyNode),
    when: valueAt(spec, node, "when"),
  };
  if (has(node, "together"))
    return { kind: "together", ...base, parts: readSteps(spec, child(node, "together"), above) };
  if (has(node, "let"))
    return { kind: "let", ...base, name: word(spec, node, "let"), be: readValue(spec, child(node, "be")) };
  if (has(node, "fail")) return { kind: "fail", ...base, ...readFail(spec, node) };
  const result = {
    ...base,
    as: optionalWord(spec, node, "as"),
    optional: optionalText(spec, node, "optional"),
  };
  if (has(node, "for")) return { kind: "for", ...result, ...readLoop(spec, node, above) };
  return has(node, "hook")
    ? {
        kind: "hook",
        ...result,
        hook: word(spec, node, "hook"),
        with: parameters(spec, node),
        changes: readChanges(node),
      }
    : { kind: "call", ...result, ...readCall(spec, node, above) };
}

function readLoop(
  spec: SpecFile,
  node: Node,
  above: Calls,
): Pick<LoopStep, "name" | "in" | "do" | "yield" | "parallel" | "stops"> {
  return {
    name: word(spec, node, "for"),
    in: readValue(spec, child(node, "in")),
    do: readSteps(spec, child(node, "do"), above),
    yield: readValue(spec, child(node, "yield")),
    parallel: has(node, "parallel"),
    ...(has(node, "stops") ? { stops: placeOf(spec, keyNode(node, "stops")) } : {}),
  };
}

function readCall(
  spec: SpecFile,
  node: Node,
  above: Calls,
): Pick<CallStep, "endpoint" | "with" | "body" | "verify" | "recent"> {
  const { data } = STEP_SHAPES.call.safeParse(plain(node));
  const verify = child(node, "verify");
  return {
    endpoint: word(spec, node, "call"),
    with: parameters(spec, node),
    body: valueAt(spec, node, "body"),
    verify: verify && readVerify(spec, node, verify, above),
    recent:
      data?.recent === undefined
        ? undefined
        : { seconds: data.recent, place: placeOf(spec, keyNode(node, "recent")) },
  };
}

function readVerify(spec: SpecFile, step: Node, node: Node, above: Calls): Verify {
  const places = { place: placeOf(spec, node), keyPlace: placeOf(spec, keyNode(step, "verify")) };
  const again = isScalar(node)
    ? wordAt(spec, node, String(node.value).replace(/^again /, ""))
    : optionalWord(spec, node, "again");
  return {
    ...places,
    again,
    none: text(node, "none"),
    call: readBack(spec, node, again && above.get(again.name)),
    as: optionalWord(spec, node, "as"),
    pick: valueAt(spec, node, "pick"),
    expect: valueAt(spec, node, "expect"),
    before: valueAt(spec, node, "before"),
    echo: has(node, "echo"),
  };
}

/** A call that reads what is stored: its own, or an earlier one made once more, fresh whatever that was. */
function readBack(spec: SpecFile, node: Node, earlier: CallStep | undefined): Verify["call"] {
  if (earlier) return { endpoint: earlier.endpoint, with: earlier.with };
  return has(node, "call") ? { endpoint: word(spec, node, "call"), with: parameters(spec, node) } : undefined;
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

function parameters(spec: SpecFile, node: Node): Mapping | undefined {
  const given = child(node, "with");
  return given && readMapping(spec, given);
}

function optionalText(spec: SpecFile, node: Node, key: string): Text | undefined {
  const given = child(node, key);
  return given && readText(spec, given);
}

function optionalWord(spec: SpecFile, node: Node, key: string): Word | undefined {
  return has(node, key) ? word(spec, node, key) : undefined;
}

function word(spec: SpecFile, node: Node, key: string): Word {
  return wordAt(spec, child(node, key), text(node, key) ?? "");
}
