import { isMap, isScalar } from "yaml";
import { drop, renameKey, setText, setValue } from "../changes.js";
import type { Change } from "../mutant.js";
import type { Place } from "../places.js";

/** An exchange whose key is the request and whose value the answer. */
const SHORT = /^(GET|POST|PUT|DELETE) \//;

/** Examples that say something else: names and types of what is given, sent, answered and expected. */
export function examples(place: Place): Change[] {
  const { role, path } = place;
  if (role !== "example" || path.length < 3) return [];
  return [...route(place), ...keys(place), ...scalars(place), ...whole(place)];
}

function route(place: Place): Change[] {
  const { node, path } = place;
  const key = String(path.at(-1));
  if (path[2] !== "http") return [];
  if (path.length === 5 && SHORT.test(key))
    return [renameKey(place, "example-route", "form", elsewhere(key))];
  if (key !== "call" || !isScalar(node)) return [];
  return [setText(place, "example-route", "form", elsewhere(String(node.value)))];
}

function elsewhere(call: string): string {
  return call.replace(/\/(\w)/, "/x$1");
}

const TYPED = new Set(["input", "with", "output", "body", "reply"]);

/** Parts of an example whose fields have types. */
function isTyped(place: Place): boolean {
  return TYPED.has(part(place)) && (place.path[2] !== "http" || place.path.length > 4);
}

function keys(place: Place): Change[] {
  const key = place.path.at(-1);
  if (typeof key !== "string" || !isTyped(place)) return [];
  const depth = place.path[2] === "http" ? 5 : 3;
  const isField = place.path.length > depth && isMap(place.document.getIn(place.path.slice(0, -1), true));
  return isField ? [renameKey(place, `example-${part(place)}`, "form", `${key}X`)] : [];
}

function scalars(place: Place): Change[] {
  const { node } = place;
  if (!isTyped(place) || !isScalar(node) || node.value === null || place.path.length < 4) return [];
  const wrongType =
    typeof node.value === "string" ? { wrong: 1 } : typeof node.value === "number" ? "not a number" : 17.5;
  return [
    setValue(place, `example-${part(place)}-type`, "form", wrongType),
    ...(typeof node.value === "number" && part(place) === "output"
      ? [setValue(place, "example-value", "meaning", node.value + 1)]
      : []),
  ];
}

function whole(place: Place): Change[] {
  const { path } = place;
  return path.length === 3 && (path[2] === "output" || path[2] === "error")
    ? [drop(place, `example-${String(path[2])}`, "form")]
    : [];
}

function part({ path }: Place): string {
  const inner = String(path[2] === "http" ? path[4] : path[2]);
  return SHORT.test(inner) ? "reply" : inner;
}
