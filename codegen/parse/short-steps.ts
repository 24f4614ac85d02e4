import { isScalar, type Node } from "yaml";
import { ERROR_CODES, type ErrorCode } from "../../src/values/tool-error.js";
import { placeOf } from "../model/place.js";
import type { CallStep, FailStep, LetStep, LoopStep, Step } from "../model/step.js";
import { child, has, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { behindEquals } from "./given-values.js";
import { around, madeExpression } from "./made-values.js";
import { optionalText, readScalar, readText, readValue, word, wordAt } from "./values.js";

/** `let: km = metresToKm(ride.distance)`, or with `be` where the value needs a block of its own. */
export function letParts(spec: SpecFile, node: Node): Pick<LetStep, "name" | "be"> {
  const written = child(node, "let");
  const value = isScalar(written) ? behindEquals(spec, written) : undefined;
  if (!value || !isScalar(written)) {
    if (!has(node, "be"))
      spec.reportNode(written, "step", '"let" needs a value', `let: ${text(node, "let")} = ...`);
    return { name: word(spec, node, "let"), be: readValue(spec, child(node, "be")) };
  }
  if (has(node, "be")) spec.reportNode(child(node, "be"), "step", "the value stands behind the name already");
  const [name = ""] = String(written.value).split(/\s/, 1);
  const start = spec.text.indexOf(name, written.range?.[0] ?? 0);
  const place = { spec, start, end: start + name.length };
  return { name: { ...wordAt(spec, written, name), place }, be: value };
}

/** `refuse: mistake(...)`: the tool ends with what the expression says, if it says something. */
export function refusal(
  spec: SpecFile,
  node: Node,
  base: Pick<FailStep, "place" | "keyword" | "when" | "noExample">,
): Step {
  const mistake = readScalar(spec, child(node, "refuse"));
  const next = optionalText(spec, node, "next");
  const step = { kind: "fail" as const, ...base, code: codeAt(node, "VALIDATION_ERROR"), next };
  if (mistake.kind !== "expression") return { ...step, message: mistake, when: mistake };
  if (has(node, "when"))
    spec.reportNode(child(node, "when"), "step", '"refuse" has its condition in what it says');
  const [open, close] = /\?|&&|\|\|/.test(mistake.code) ? ["(", ")"] : ["", ""];
  return {
    ...step,
    message: around("`${", mistake, "}.`"),
    when: around(open, mistake, `${close} !== undefined`),
  };
}

/** `missing: There is no such ride.` below a call or `let`: the tool ends where there is nothing. */
export function whereMissing(spec: SpecFile, node: Node, step: Step): FailStep[] {
  const message = child(node, "missing");
  if (!message) return [];
  const name = step.kind === "let" ? step.name : "as" in step ? step.as : undefined;
  if (!name) {
    spec.reportNode(message, "step", '"missing" needs the name of a result', "as: ...");
    return [];
  }
  return [
    {
      kind: "fail",
      place: step.place,
      keyword: placeOf(spec, message),
      message: readText(spec, message),
      code: codeAt(node, "NOT_FOUND"),
      next: optionalText(spec, node, "next"),
      when: madeExpression(`${name.name} === undefined`, name.place),
    },
  ];
}

/** What a call `over` ranges of days is asked for. */
export const RANGE = { startDate: "range.start", endDate: "range.end" };

/** `over: dayRanges(...)` on a call: once for each range, all in flight together; the results are joined into one list. */
export function eachRange(spec: SpecFile, node: Node, call: CallStep): LoopStep {
  const { place, keyword, as, when, optional, ...asked } = call;
  const over = child(node, "over");
  const at = placeOf(spec, over);
  return {
    kind: "for",
    place,
    keyword,
    as,
    when,
    optional,
    name: { name: "range", place: at },
    in: readValue(spec, over),
    do: [{ ...asked, place, keyword, as: { name: "page", place: at } }],
    yield: madeExpression("page", at),
    parallel: true,
  };
}

function codeAt(node: Node, otherwise: ErrorCode): ErrorCode {
  return ERROR_CODES.find((code) => code === text(node, "code")) ?? otherwise;
}
