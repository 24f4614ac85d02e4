import { isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import type { Expression } from "../model/expression.js";
import { type Mistake, type Place, placeOf, type Word } from "../model/place.js";
import type { Broken, Mapping, MappingEntry, Text, Value } from "../model/value.js";
import { type ValueForm, valueForm } from "../model/value-forms.js";
import { child, entries, has, items, text as textAt } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { suggestion } from "../suggest.js";
import { readExpression } from "./expression.js";
import { CUT_BY_COMMA, codeOf, cutOffHint, escapeTemplate, isMissing, offsetsOf } from "./scalar-source.js";

/** Reads a value: an expression, a list, a mapping, or one of the forms that a mapping can have. */
export function readValue(spec: SpecFile, node: Node | undefined): Value {
  if (isSeq(node))
    return {
      kind: "list",
      place: placeOf(spec, node),
      items: items(node).map((item) => readValue(spec, item)),
    };
  if (!isMap(node)) return readScalar(spec, node);
  const form = valueForm(new Set(entries(node).map(({ key }) => key)));
  if (!form) return readMapping(spec, node);
  const mistakes = formMistakes(spec, node, form);
  return mistakes.length > 0
    ? { kind: "broken", place: placeOf(spec, node), mistakes }
    : readForm(spec, node, form);
}

/** The value of a key that may be left out. */
export function valueAt(spec: SpecFile, node: Node | undefined, key: string): Value | undefined {
  const value = child(node, key);
  return value && readValue(spec, value);
}

/** A mapping whose keys are fields, whatever they are called. */
export function readMapping(spec: SpecFile, node: Node): Mapping {
  const found: MappingEntry[] = [];
  for (const { key, keyNode, value } of entries(node)) {
    const word = { name: key, place: placeOf(spec, keyNode) };
    found.push({
      key: word,
      value: isMissing(value) ? withoutValue(word, found.at(-1)?.value) : readValue(spec, value),
    });
  }
  const inBraces = isMap(node) && node.flow === true;
  return { kind: "mapping", place: placeOf(spec, node), inBraces, entries: found };
}

/** Text with `${...}` in it becomes a template literal. */
export function readText(spec: SpecFile, node: Node | undefined): Text {
  if (!isScalar(node)) return readScalar(spec, node);
  const written = String(node.value);
  if (!written.includes("${")) return { kind: "literal", place: placeOf(spec, node), value: written };
  return readCode(spec, node, `\`${escapeTemplate(written)}\``, 1);
}

export function readScalar(spec: SpecFile, node: Node | undefined): Text {
  const place = placeOf(spec, node ?? spec.root);
  if (!isScalar(node)) return broken(place, "expression", "an expression is expected here");
  if (isMissing(node))
    return broken(place, "expression", "an expression is missing here", "null is written out");
  if (typeof node.value === "string") return readCode(spec, node, codeOf(spec, node), 0);
  return { kind: "literal", place, value: node.value };
}

export function wordAt(spec: SpecFile, node: Node | undefined, name: string): Word {
  return { name, place: placeOf(spec, node) };
}

export function word(spec: SpecFile, node: Node | undefined, key: string): Word {
  return wordAt(spec, child(node, key), textAt(node, key) ?? "");
}

export function optionalWord(spec: SpecFile, node: Node, key: string): Word | undefined {
  return has(node, key) ? word(spec, node, key) : undefined;
}

export function optionalText(spec: SpecFile, node: Node, key: string): Text | undefined {
  const given = child(node, key);
  return given && readText(spec, given);
}

/** Whether a form has all its keys and no other. */
function formMistakes(spec: SpecFile, node: Node, { name, needs, may }: ValueForm): Mistake[] {
  const missing = needs.filter((key) => !has(node, key));
  const extra = entries(node).filter(({ key }) => !needs.includes(key) && !may.includes(key));
  return [
    ...missing.map((key) => mistake(placeOf(spec, node), "value", `"${name}" needs "${key}" beside it`)),
    ...extra.map(({ key, keyNode }) =>
      mistake(
        placeOf(spec, keyNode),
        "value",
        `"${key}" does not belong to "${name}"`,
        suggestion(key, [...needs, ...may]),
      ),
    ),
  ];
}

function readForm(spec: SpecFile, node: Node, form: ValueForm): Value {
  const place = placeOf(spec, node);
  const at = (key: string): Value => readValue(spec, child(node, key));
  const scalarAt = (key: string): Value => readScalar(spec, child(node, key));
  switch (form.name) {
    case "for": {
      const name = child(node, "for");
      return {
        kind: "each",
        place,
        name: wordAt(spec, name, isScalar(name) ? String(name.value) : ""),
        in: scalarAt("in"),
        ...(has(node, "where") ? { where: scalarAt("where") } : {}),
        yield: at("yield"),
      };
    }
    case "patch":
      return { kind: "patch", place, of: scalarAt("patch"), set: at("set") };
    case "if":
      return {
        kind: "choice",
        place,
        condition: scalarAt("if"),
        chosen: at("then"),
        ...(has(node, "else") ? { otherwise: at("else") } : {}),
      };
    case "text":
      return { kind: "template", place, text: readText(spec, child(node, "text")) };
  }
}

/** A key without a value: after an expression that a comma has cut off it is the rest of it, and said already. */
function withoutValue({ name, place }: Word, before: Value | undefined): Broken {
  const isRest =
    before?.kind === "broken"
      ? before.mistakes.length === 0
      : before?.kind === "expression" && before.mistakes.some(({ hint }) => hint === CUT_BY_COMMA);
  return isRest
    ? { kind: "broken", place, mistakes: [] }
    : broken(place, "value", `"${name}" has no value`, "null and undefined are written out");
}

/** The expression in a scalar's text from the character `from` on. */
export function readRest(spec: SpecFile, node: Scalar, from: number): Expression {
  const whole = codeOf(spec, node);
  const offsets = offsetsOf(spec, node, whole, 0).slice(from);
  const expression = expressionOf(spec, node, whole.slice(from), offsets);
  return { ...expression, place: { ...expression.place, start: offsets[0] ?? expression.place.start } };
}

/** @param quotes characters that were put around the YAML text on either side */
function readCode(spec: SpecFile, node: Scalar, code: string, quotes: number): Expression {
  return expressionOf(spec, node, code, offsetsOf(spec, node, code, quotes));
}

function expressionOf(spec: SpecFile, node: Scalar, code: string, offsets: readonly number[]): Expression {
  const inside = (start: number, length: number): Place => {
    const from = offsets[start] ?? 0;
    const to = offsets[Math.min(start + length, offsets.length - 1)] ?? from + 1;
    return { spec, start: from, end: Math.max(from + 1, to) };
  };
  const { mistakes, uses } = readExpression(code);
  return {
    kind: "expression",
    place: placeOf(spec, node),
    code,
    offsets,
    uses: uses.map(({ start, length, ...use }) => ({ ...use, place: inside(start, length) })),
    names: new Set(uses.map(({ name }) => name)),
    mistakes: mistakes.map(({ start, length, message, hint }) =>
      mistake(inside(start, length), "expression", message, hint ?? cutOffHint(spec, node)),
    ),
  };
}

function broken(place: Place, code: string, message: string, hint?: string): Broken {
  return { kind: "broken", place, mistakes: [mistake(place, code, message, hint)] };
}

function mistake(place: Place, code: string, message: string, hint?: string): Mistake {
  return { place, code, message, ...(hint ? { hint } : {}) };
}
