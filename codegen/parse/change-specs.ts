import { isScalar, type Node } from "yaml";
import type { FoundSpec, PartsSpec, RecordSpec, UndoSpec } from "../model/change-specs.js";
import { placeOf } from "../model/place.js";
import type { Mapping } from "../model/value.js";
import { child, has, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import type { TypeNames } from "./field-type.js";
import { readField } from "./fields.js";
import { readMapping, readValue, valueAt, word, wordAt } from "./values.js";

/** Reads `record:` of an endpoint, whose shape was checked before. */
export function readRecord(spec: SpecFile, node: Node | undefined, names: TypeNames): RecordSpec | undefined {
  if (!node) return undefined;
  const place = placeOf(spec, node);
  if (isScalar(node)) return { place, call: wordAt(spec, node, String(node.value)) };
  const of = child(node, "of");
  return {
    place,
    call: wordAt(spec, child(node, "call"), text(node, "call") ?? ""),
    with: mappingAt(spec, node, "with"),
    pick: valueAt(spec, node, "pick"),
    ...(of ? { of: readField(spec, of, names).schema } : {}),
    ...(has(node, "key") ? { key: text(node, "key") ?? "" } : {}),
  };
}

/** Reads `parts:` of an endpoint. */
export function readParts(spec: SpecFile, node: Node | undefined): PartsSpec | undefined {
  if (!node) return undefined;
  return {
    place: placeOf(spec, node),
    ...(has(node, "call") ? { call: word(spec, node, "call") } : {}),
    ...(has(node, "field") ? { field: word(spec, node, "field") } : {}),
    as: word(spec, node, "as"),
    with: mappingAt(spec, node, "with"),
  };
}

/** Reads `undo:` of an endpoint. */
export function readUndo(spec: SpecFile, node: Node | undefined): UndoSpec | undefined {
  if (!node) return undefined;
  const place = placeOf(spec, node);
  if (isScalar(node)) return { place, call: wordAt(spec, node, String(node.value)) };
  if (has(node, "none")) return { place, none: text(node, "none") ?? "" };
  return {
    place,
    call: wordAt(spec, child(node, "call"), text(node, "call") ?? ""),
    with: mappingAt(spec, node, "with"),
    body: valueAt(spec, node, "body"),
    set: mappingAt(spec, node, "set"),
    loses: text(node, "loses"),
  };
}

/** Reads `found:` of an endpoint. */
export function readFound(spec: SpecFile, node: Node | undefined): FoundSpec | undefined {
  if (!node) return undefined;
  const place = placeOf(spec, node);
  if (has(node, "none")) return { place, none: text(node, "none") ?? "" };
  return {
    place,
    call: word(spec, node, "call"),
    with: mappingAt(spec, node, "with"),
    is: readValue(spec, child(node, "is")),
    look: word(spec, node, "look"),
    tells: !has(node, "tells"),
  };
}

function mappingAt(spec: SpecFile, node: Node, key: string): Mapping | undefined {
  const given = child(node, key);
  return given && readMapping(spec, given);
}
