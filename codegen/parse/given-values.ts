import { isMap, isScalar, type Node, type Scalar } from "yaml";
import { placeOf, type Word } from "../model/place.js";
import type { Broken, Mapping, MappingEntry, Value } from "../model/value.js";
import { child, entries, has } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import type { Groups } from "./groups.js";
import { codeOf } from "./scalar-source.js";
import { readMapping, readRest, readValue, valueAt, wordAt } from "./values.js";

/** Between the type of a field and its value: `km: number(km) = metresToKm(ride.distance)`. */
const EQUALS = /\s=\s+/;

/** Keys that say of what a list is made. */
const LISTS = new Set(["for", "in", "where"]);
/** Keys that say something of a value. */
const CONDITIONS = new Set(["when", ...LISTS]);

/**
 * The values of an answer: what its fields say beside their types, and for the others the mapping that they stand in (`return` of
 * a tool, `map` of a view).
 */
export function readGivenValues(
  spec: SpecFile,
  owner: Node | undefined,
  [part, rest]: readonly [fields: string, values: string],
  groups: Groups,
): Mapping {
  const fields = child(owner, part);
  const members = groups.fieldsOf(spec, fields);
  const given = new Map(members.map(({ key, value, spec: file }) => [key, givenValue(file, value)]));
  const restNode = child(owner, rest);
  const others = restNode && readMapping(spec, restNode);
  if (others && ![...given.values()].some(Boolean)) return others;
  for (const { key } of others?.entries ?? [])
    if (given.get(key.name))
      spec.report(
        key.place.start,
        key.place.end - key.place.start,
        "value",
        `"${key.name}" says its value below "${part}" already`,
        "remove one of them",
      );
  const isField = ({ key }: MappingEntry): boolean => given.has(key.name);
  const inOrder = members.flatMap(({ key, keyNode, spec: file }): MappingEntry[] => {
    const value = given.get(key);
    const word = wordAt(file, keyNode, key);
    if (value) return [{ key: word, value }];
    const other = others?.entries.filter((entry) => entry.key.name === key) ?? [];
    return others ? other : [{ key: word, value: noValue(word) }];
  });
  return {
    kind: "mapping",
    place: placeOf(spec, restNode ?? fields),
    inBraces: false,
    entries: [...(others?.entries.filter((entry) => !isField(entry)) ?? []), ...inOrder],
  };
}

/** The value beside a field's type; undefined where there is none. */
function givenValue(spec: SpecFile, node: Node | undefined): Value | undefined {
  if (isScalar(node)) return behindEquals(spec, node);
  const type = child(node, "type");
  const behind = isScalar(type) ? behindEquals(spec, type) : undefined;
  const value = behind ?? valueAt(spec, node, "be") ?? ofFields(spec, node);
  for (const { key, keyNode } of entries(node)) {
    const fault =
      behind && key === "be" ? "the value stands behind the type already" : idle(key, node, value);
    if (fault) spec.reportNode(keyNode, "value", fault);
  }
  const condition = valueAt(spec, node, "when");
  if (!value || !condition) return value;
  return { kind: "choice", place: placeOf(spec, node), condition, chosen: value };
}

/** The value behind a name or a type. */
export function behindEquals(spec: SpecFile, node: Scalar): Value | undefined {
  const found = EQUALS.exec(codeOf(spec, node));
  return found ? readRest(spec, node, found.index + found[0].length) : undefined;
}

/** The object that `fields` say, or with `for` a list of them. */
function ofFields(spec: SpecFile, node: Node | undefined): Value | undefined {
  const fields = child(node, "fields");
  const values = entries(fields).map(({ key, keyNode, value }) => ({
    key: wordAt(spec, keyNode, key),
    value: givenValue(spec, value),
  }));
  if (!fields || !values.some(({ value }) => value)) return undefined;
  const object: Mapping = {
    kind: "mapping",
    place: placeOf(spec, fields),
    inBraces: isMap(fields) && fields.flow === true,
    entries: values.map(({ key, value }) => ({ key, value: value ?? noValue(key) })),
  };
  const item = child(node, "for");
  if (!isScalar(item)) return object;
  const where = valueAt(spec, node, "where");
  return {
    kind: "each",
    place: placeOf(spec, node),
    name: wordAt(spec, item, String(item.value)),
    in: readValue(spec, child(node, "in")),
    ...(where ? { where } : {}),
    yield: object,
  };
}

/** Why a key says nothing where it stands. */
function idle(key: string, node: Node | undefined, value: Value | undefined): string | undefined {
  if (!value) return CONDITIONS.has(key) ? `"${key}" needs a value to be about` : undefined;
  return LISTS.has(key) && !has(node, "fields") ? `"${key}" goes with "fields"` : undefined;
}

function noValue({ name, place }: Word): Broken {
  return {
    kind: "broken",
    place,
    mistakes: [{ place, code: "value", message: `"${name}" has no value`, hint: `${name}: type = value` }],
  };
}
