import type { Node } from "yaml";
import { placeOf, type Word } from "../model/place.js";
import { STEP_SHAPES } from "../model/shapes.js";
import type { CallStep, FailStep, LoopStep, Step, Verify } from "../model/step.js";
import type { Mapping, Text } from "../model/value.js";
import { child, entries, has, items, keyNode, plain, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { readMapping, readText, readValue, valueAt, wordAt } from "./values.js";

/** Reads steps, whose shapes were checked before. */
export function readSteps(spec: SpecFile, node: Node | undefined): Step[] {
  return items(node).map((step) => readStep(spec, step));
}

function readStep(spec: SpecFile, node: Node): Step {
  const base = {
    place: placeOf(spec, node),
    keyword: placeOf(spec, entries(node)[0]?.keyNode),
    when: valueAt(spec, node, "when"),
  };
  if (has(node, "together"))
    return { kind: "together", ...base, parts: readSteps(spec, child(node, "together")) };
  if (has(node, "let"))
    return { kind: "let", ...base, name: word(spec, node, "let"), be: readValue(spec, child(node, "be")) };
  if (has(node, "fail")) return { kind: "fail", ...base, ...readFail(spec, node) };
  const result = {
    ...base,
    as: optionalWord(spec, node, "as"),
    optional: optionalText(spec, node, "optional"),
  };
  if (has(node, "for")) return { kind: "for", ...result, ...readLoop(spec, node) };
  return has(node, "hook")
    ? { kind: "hook", ...result, hook: word(spec, node, "hook"), with: parameters(spec, node) }
    : { kind: "call", ...result, ...readCall(spec, node) };
}

function readLoop(spec: SpecFile, node: Node): Pick<LoopStep, "name" | "in" | "do" | "yield" | "parallel"> {
  return {
    name: word(spec, node, "for"),
    in: readValue(spec, child(node, "in")),
    do: readSteps(spec, child(node, "do")),
    yield: readValue(spec, child(node, "yield")),
    parallel: has(node, "parallel"),
  };
}

function readCall(
  spec: SpecFile,
  node: Node,
): Pick<CallStep, "endpoint" | "with" | "body" | "verify" | "recent"> {
  const { data } = STEP_SHAPES.call.safeParse(plain(node));
  const verify = child(node, "verify");
  return {
    endpoint: word(spec, node, "call"),
    with: parameters(spec, node),
    body: valueAt(spec, node, "body"),
    verify: verify && readVerify(spec, node, verify),
    recent:
      data?.recent === undefined
        ? undefined
        : { seconds: data.recent, place: placeOf(spec, keyNode(node, "recent")) },
  };
}

function readVerify(spec: SpecFile, step: Node, node: Node): Verify {
  return {
    place: placeOf(spec, node),
    keyPlace: placeOf(spec, keyNode(step, "verify")),
    none: text(node, "none"),
    call: has(node, "call")
      ? { endpoint: word(spec, node, "call"), with: parameters(spec, node) }
      : undefined,
    as: optionalWord(spec, node, "as"),
    pick: valueAt(spec, node, "pick"),
    expect: valueAt(spec, node, "expect"),
    before: valueAt(spec, node, "before"),
    echo: has(node, "echo"),
  };
}

function readFail(spec: SpecFile, node: Node): Pick<FailStep, "message" | "code" | "next"> {
  const { data } = STEP_SHAPES.fail.safeParse(plain(node));
  return {
    message: readText(spec, child(node, "fail")),
    code: data?.code ?? "VALIDATION_ERROR",
    next: optionalText(spec, node, "next"),
  };
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
