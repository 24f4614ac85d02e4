import { isMap, isScalar, isSeq, type Node } from "yaml";
import { isNullable, type JsonSchema, refName } from "../model/json-schema.js";
import { entries, items, plain } from "../read/nodes.js";
import { suggestion } from "../suggest.js";
import type { DataMistake } from "./data-mistake.js";
import type { Recordings } from "./recorded.js";

/** The types by their names, and how strictly data is held against them. */
export interface DataRules {
  schemas: ReadonlyMap<string, JsonSchema>;
  /** Whether fields that must be there may be left out: an example compares what it names. */
  mayBePart: boolean;
  /** Further fields of the object itself, as the runtime adds them. */
  alsoKnown?: Readonly<Record<string, JsonSchema>>;
  /** What answers may name; nothing where data is written out. */
  recordings?: Recordings;
  /** Whether null takes a field of the object itself away. */
  mayBeNull?: boolean;
}

/** A field that no type describes and that an example wants to keep has a name that says so. */
const UNDESCRIBED = /^serverOnly/;

/** Where `node` is not what `schema` says. */
export function mistakesIn(node: Node, schema: JsonSchema, rules: DataRules): DataMistake[] {
  if (schema["x-lenient"] && rules.mayBePart) return ofRightForm(node, schema, rules);
  const recorded = rules.recordings?.mistakesIn(node, (one, mayBePart) =>
    mistakesIn(one, schema, { ...rules, mayBePart: rules.mayBePart || mayBePart }),
  );
  if (recorded) return recorded;
  const name = refName(schema);
  if (name !== undefined) return mistakesIn(node, rules.schemas.get(name) ?? {}, rules);
  if (isScalar(node) && node.value === null)
    return isNullable(schema) || isAnything(schema) ? [] : [notNull(node)];
  if (schema.anyOf) return ofBestBranch(schema.anyOf.map((branch) => mistakesIn(node, branch, rules)));
  const found = typeOf(node, schema);
  if (!isOfType(found, schema)) return [wrongType(node, found, schema)];
  if (isSeq(node))
    return items(node).flatMap((item) => (schema.items ? mistakesIn(item, schema.items, part(rules)) : []));
  const held = schema["x-holds"];
  if (isMap(node)) return inFields(node, (held && rules.schemas.get(held)) || schema, rules);
  return inScalar(node, schema);
}

/** Of what is refused, the steps say more where an input is lenient; a list is a list all the same. */
function ofRightForm(node: Node, schema: JsonSchema, { schemas }: DataRules): DataMistake[] {
  const branches = (schema.anyOf ?? [schema]).map((one): DataMistake[] => {
    const branch = schemas.get(refName(one) ?? "") ?? one;
    const inner = branch.items;
    const found = typeOf(node, branch);
    if (!isOfType(found, branch)) return [wrongType(node, found, branch)];
    if (!isSeq(node) || !inner) return [];
    return items(node).flatMap((item) => {
      const one = typeOf(item, inner);
      return isOfType(one, inner) ? [] : [wrongType(item, one, inner)];
    });
  });
  return ofBestBranch(branches);
}

function part({ schemas, mayBePart, recordings }: DataRules): DataRules {
  return { schemas, mayBePart, ...(recordings ? { recordings } : {}) };
}

function isAnything({ type, enum: choices, anyOf }: JsonSchema): boolean {
  return type === undefined && !choices && !anyOf;
}

function notNull(node: Node): DataMistake {
  return { node, message: "this can't be null", hint: "leave it out, or write | null in its type" };
}

/** Of the branches of a union the one with the fewest mistakes is meant. */
function ofBestBranch(branches: readonly DataMistake[][]): DataMistake[] {
  return [...branches].sort((a, b) => a.length - b.length)[0] ?? [];
}

function typeOf(node: Node, { "x-input": input }: JsonSchema): string {
  if (isSeq(node)) return "array";
  if (isMap(node)) return "object";
  const value = isScalar(node) ? node.value : undefined;
  if (input === "id" && typeof value === "string" && /^\d+$/.test(value)) return "integer";
  if (value === NO_NUMBER) return "number";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function isOfType(found: string, { type }: JsonSchema): boolean {
  const types = [type ?? []].flat();
  return types.length === 0 || types.includes(found) || (found === "integer" && types.includes("number"));
}

/** TrainingPeaks writes so a number that it could not work out. */
const NO_NUMBER = "NaN";

function wrongType(node: Node, found: string, { type }: JsonSchema): DataMistake {
  const wanted = [type ?? []].flat().filter((one) => one !== "null");
  return { node, message: `this is ${words(found)}, but ${wanted.map(words).join(" or ")} is wanted` };
}

function words(type: string): string {
  if (type === "array") return "a list";
  return type === "string" ? "text" : `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}

function inFields(node: Node, schema: JsonSchema, rules: DataRules): DataMistake[] {
  const { properties, additionalProperties: values, required = [] } = schema;
  const all = entries(node);
  if (!properties)
    return typeof values === "object"
      ? all.flatMap(({ value }) => (value ? mistakesIn(value, values, part(rules)) : []))
      : [];
  const fields = { ...properties, ...rules.alsoKnown };
  const known = Object.keys(fields);
  const inside = all.flatMap(({ key, keyNode, value }): DataMistake[] => {
    const field = fields[key];
    if (rules.mayBeNull && isScalar(value) && value.value === null && field) return [];
    if (field) return value ? mistakesIn(value, field, part(rules)) : [];
    if (UNDESCRIBED.test(key)) return [];
    return [{ node: keyNode, message: `no field is called "${key}" here`, ...hintFor(key, known) }];
  });
  if (rules.mayBePart) return inside;
  // What a misspelt name was meant for is told with that.
  const isMeant = (name: string) => inside.some(({ hint }) => hint?.includes(`"${name}"`));
  const missing = required.filter((name) => !all.some(({ key }) => key === name) && !isMeant(name));
  return [...inside, ...missing.map((name) => ({ node, message: `"${name}" is missing` }))];
}

function inScalar(node: Node, { enum: choices, format, minimum, maximum }: JsonSchema): DataMistake[] {
  const value = plain(node);
  if (choices && !choices.some((choice) => sameWord(choice, value)))
    return [
      {
        node,
        message: `"${String(value)}" is not one of the choices`,
        ...hintFor(String(value), choices.map(String)),
      },
    ];
  if (format === "date" && !/^\d{4}-\d\d-\d\d$/.test(String(value)))
    return [{ node, message: `"${String(value)}" is not a day`, hint: "2026-04-14" }];
  if (typeof value === "number" && (value < (minimum ?? value) || value > (maximum ?? value)))
    return [{ node, message: `${value} is outside the limits of this field` }];
  return [];
}

function sameWord(choice: string | number, value: unknown): boolean {
  return choice === value || String(choice).toLowerCase() === String(value).toLowerCase();
}

function hintFor(name: string, known: readonly string[]): { hint?: string } {
  const hint = suggestion(name, known);
  return hint ? { hint } : {};
}
