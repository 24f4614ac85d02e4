import { type Document, isScalar, type Scalar } from "yaml";
import { type Replacement, replaced } from "./expressions.js";
import type { Change, Group, Path } from "./mutant.js";
import { inWords, type Place } from "./places.js";

/** The scalar's text becomes another one, in quotes so that YAML can't read it otherwise. */
export function setText(place: Place, operator: string, group: Group, to: string): Change {
  const from = isScalar(place.node) ? String(place.node.value) : "";
  const whole = `${to}${place.behind ?? ""}`;
  return {
    operator,
    group,
    from: `${inWords(place.document, place.path)}: ${from}`,
    to,
    apply: (document) => {
      const scalar = document.createNode(whole) as Scalar;
      if (/[^\w.]/.test(whole)) scalar.type = "QUOTE_DOUBLE";
      document.setIn(place.path, scalar);
    },
  };
}

/** The value becomes another one of YAML. */
export function setValue(place: Place, operator: string, group: Group, to: unknown): Change {
  const from = isScalar(place.node) ? JSON.stringify(place.node.value) : "...";
  return {
    operator,
    group,
    from: `${inWords(place.document, place.path)}: ${from}`,
    to: JSON.stringify(to),
    apply: (document) => document.setIn(place.path, document.createNode(to)),
  };
}

export function addKey(place: Place, operator: string, group: Group, key: string, value: unknown): Change {
  return {
    operator,
    group,
    from: inWords(place.document, place.path),
    to: `+ ${key}: ${JSON.stringify(value)}`,
    apply: (document) => document.setIn([...place.path, key], document.createNode(value)),
  };
}

export function drop(place: Place, operator: string, group: Group, path: Path = place.path): Change {
  return {
    operator,
    group,
    from: inWords(place.document, path),
    to: "(dropped)",
    apply: (document) => document.deleteIn(path),
  };
}

export function renameKey(place: Place, operator: string, group: Group, to: string): Change {
  return {
    operator,
    group,
    from: inWords(place.document, place.path),
    to,
    apply: (document) => rename(document, place.path, to),
  };
}

function rename(document: Document, path: Path, to: string): void {
  const map = document.getIn(path.slice(0, -1), true) as { items: { key: unknown }[] };
  for (const pair of map.items)
    if (isScalar(pair.key) && String(pair.key.value) === path.at(-1)) pair.key = document.createNode(to);
}

/** Part of an expression becomes another one. */
export function setPart(place: Place, operator: string, group: Group, part: Replacement): Change {
  const code = codeAt(place);
  return {
    operator,
    group,
    from: `${inWords(place.document, place.path)}: ${around(code, part)}`,
    to: part.text,
    apply: (document) => {
      const scalar = document.createNode(`${place.before ?? ""}${replaced(code, part)}`) as Scalar;
      scalar.type = "QUOTE_DOUBLE";
      document.setIn(place.path, scalar);
    },
  };
}

/** The expression at a place; empty where YAML holds a number, a boolean or nothing. */
export function codeAt({ node, role, before = "" }: Place): string {
  return role === "expression" && isScalar(node) && typeof node.value === "string"
    ? node.value.slice(before.length).trim()
    : "";
}

/** The type at a place, without the value behind it. */
export function typeAt({ node, behind = "" }: Place): string {
  const written = isScalar(node) ? String(node.value) : "";
  return written.slice(0, written.length - behind.length);
}

/** The part within its expression, marked where the rest is of use to tell it from another. */
function around(code: string, { start, end }: Replacement): string {
  const line = `${code.slice(Math.max(0, start - 20), start)}[${code.slice(start, end)}]${code.slice(end, end + 12)}`;
  return line.replace(/\s+/g, " ");
}
