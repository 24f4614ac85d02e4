import { ts } from "ts-morph";
import { isMap, isScalar } from "yaml";
import { codeAt, renameKey, setPart, setText } from "../changes.js";
import { lookThrough } from "../expressions.js";
import type { Change } from "../mutant.js";
import type { Place } from "../places.js";

/** Words of steps and endpoints that name something else. */
const NAMED = new Set([
  "call",
  "hook",
  "op",
  "handler",
  "collection",
  "key",
  "evidence",
  "code",
  "effect",
  "within",
  "seed",
]);

/** Misspelt: keys of the language, fields, names in expressions, endpoints, hooks, results. */
export function names(place: Place): Change[] {
  return [...keys(place), ...inExpression(place), ...named(place)];
}

/** Every key that is not free text of an example's recording. */
function keys(place: Place): Change[] {
  const key = place.path.at(-1);
  if (typeof key !== "string" || key === "..." || place.role === "example") return [];
  const holds = place.document.getIn(place.path.slice(0, -1), true);
  return isMap(holds) ? [renameKey(place, "key", "form", misspelt(key))] : [];
}

function inExpression(place: Place): Change[] {
  const changes: Change[] = [];
  lookThrough(codeAt(place), (node, at) => {
    // Where there is no expression, TypeScript reads a name without letters.
    if (!ts.isIdentifier(node) || node.text === "undefined" || node.text === "") return;
    const [start, end] = at(node);
    changes.push(setPart(place, "name", "form", { start, end, text: misspelt(node.text) }));
  });
  return changes;
}

function named(place: Place): Change[] {
  const { node, path, role } = place;
  const key = path.at(-1);
  const isName = typeof key === "string" && NAMED.has(key) && role === "other";
  return isName && isScalar(node) && typeof node.value === "string"
    ? [setText(place, "name", "form", misspelt(node.value))]
    : [];
}

/** Two letters exchanged near the end, or one more where that changes nothing. */
function misspelt(word: string): string {
  const swapped = word.replace(/(.)(.)(.?)$/, "$2$1$3");
  return swapped === word ? `${word}x` : swapped;
}
