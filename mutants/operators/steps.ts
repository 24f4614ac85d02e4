import { isMap, isScalar, type YAMLMap } from "yaml";
import { addKey, drop, setText, setValue } from "../changes.js";
import type { Change, Path } from "../mutant.js";
import type { Place } from "../places.js";

const EFFECTS = ["read", "compute", "local", "create", "update", "delete"];

/** Steps, their proof and what the tool says of itself. */
export function steps(place: Place): Change[] {
  if (place.kind !== "tools" && place.kind !== "reads") return [];
  return [...effect(place), ...step(place), ...verify(place), ...limits(place), ...field(place)];
}

function effect(place: Place): Change[] {
  const { path, node } = place;
  if (path[0] !== "effect" || !isScalar(node)) return [];
  return EFFECTS.filter((other) => other !== node.value).map((other) =>
    setText(place, "effect", "meaning", other),
  );
}

function step(place: Place): Change[] {
  const { role, node, path } = place;
  if (role !== "step" || !isMap(node)) return [];
  const inner = (key: string): Path => [...path, key];
  return [
    drop(place, "step", "meaning"),
    ...["when", "code"].flatMap((key) => (node.has(key) ? [drop(place, key, "meaning", inner(key))] : [])),
    ...["as", "body", "with", "verify"].flatMap((key) =>
      node.has(key) ? [drop(place, key, "form", inner(key))] : [],
    ),
    ...(node.has("optional") ? [drop(place, "optional", "meaning", inner("optional"))] : []),
    ...(node.has("call") && !node.has("optional")
      ? [addKey(place, "optional", "meaning", "optional", "this part")]
      : []),
    ...(typeof node.get("when") === "string" ? [negated(place, node)] : []),
    ...(node.has("call") && !node.has("verify") && !node.has("recent") && writes(place)
      ? [addKey(place, "recent", "meaning", "recent", 600)]
      : []),
  ];
}

/** How old an answer may be is a choice of tools that only look; whoever changes something has to see what is there now. */
function writes({ document }: Place): boolean {
  return ["create", "update", "delete"].includes(String(document.get("effect")));
}

function negated(place: Place, node: YAMLMap): Change {
  const path = [...place.path, "when"];
  const code = String(node.get("when"));
  return {
    ...drop(place, "when", "meaning", path),
    to: "negated",
    apply: (document) => document.setIn(path, `(${code}) === false`),
  };
}

function verify(place: Place): Change[] {
  const { path, node } = place;
  if (path.at(-1) !== "verify" || !isMap(node) || node.has("none")) return [];
  const inner = (key: string): Path => [...path, key];
  return [
    ...["pick", "expect", "before", "echo"].flatMap((key) =>
      node.has(key) ? [drop(place, `verify-${key}`, "meaning", inner(key))] : [],
    ),
    ...(node.has("expect")
      ? [
          {
            ...drop(place, "verify-empty", "meaning", inner("expect")),
            to: "{}",
            apply: empty(inner("expect")),
          },
        ]
      : [addKey(place, "verify-empty", "meaning", "expect", {})]),
    { ...setValue(place, "verify-none", "meaning", { none: "It was not seen to work." }) },
  ];
}

function empty(path: Path): Change["apply"] {
  return (document) => document.setIn(path, document.createNode({}));
}

function limits(place: Place): Change[] {
  const { path, node } = place;
  const key = String(path.at(-1));
  if (path[0] !== "input" || !isScalar(node) || typeof node.value !== "number") return [];
  if (/^min/.test(key)) return [setValue(place, "limit", "meaning", 1_000_000)];
  return /^max/.test(key) ? [setValue(place, "limit", "meaning", -1)] : [];
}

/** Inputs and outputs: one less, one that nobody reads or gives. */
function field(place: Place): Change[] {
  const { path, node } = place;
  const [part] = path;
  if (part !== "input" && part !== "output") return [];
  if (path.length === 2) return [drop(place, `${part}-field`, "form")];
  return path.length === 1 && isMap(node)
    ? [addKey(place, `${part}-added`, "form", "not_used", "string?")]
    : [];
}
