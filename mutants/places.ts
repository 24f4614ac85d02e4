import { type Document, isMap, isScalar, isSeq, type Node, type Pair, visit, type YAMLMap } from "yaml";
import type { Path } from "./mutant.js";

/** What a scalar or mapping of a spec is for. */
export type Role =
  | "expression"
  | "template"
  | "type"
  | "field"
  | "step"
  | "value-map"
  | "endpoint"
  | "example"
  | "other";

/** A node of a spec, and what it is for. */
export interface Place {
  kind: SpecKind;
  path: Path;
  node: Node;
  role: Role;
  document: Document;
  /** Of `km: number(km) = metresToKm(x)`: what stands before the value, or behind the type. */
  before?: string;
  behind?: string;
}

export type SpecKind = "tools" | "views" | "reads" | "endpoints" | "schemas" | "vocabulary";

/** Keys of a step or of `verify` below which values stand. */
const VALUES = new Set("with body be in yield when pick expect before protect over refuse".split(" "));
/** Keys of a step or of `verify` whose text may hold `${...}`. */
const TEMPLATES = new Set(["fail", "next", "optional", "missing"]);

/** Every node of a spec with its role, in the order of the file. */
export function placesIn(kind: SpecKind, document: Document): Place[] {
  const places: Place[] = [];
  visit(document, {
    Node(_key, node, ancestors) {
      const path = pathOf(node as Node, ancestors);
      if (path.length > 0)
        places.push(
          ...withValue({ kind, path, node: node as Node, role: roleOf(kind, path, node as Node), document }),
        );
    },
    Pair: () => undefined,
  });
  return places.filter(({ node, path }) => document.getIn(path, true) === node);
}

/** A type or name with its value behind ` = ` is two places at once. */
function withValue(place: Place): Place[] {
  const { node, role, path } = place;
  const isSplit = role === "type" || (role === "other" && path[0] === "steps" && path.at(-1) === "let");
  if (!isSplit || !isScalar(node) || typeof node.value !== "string") return [place];
  const [, type = "", equals, value] = /^([\s\S]*?)(\s=\s+)([\s\S]*)$/.exec(node.value) ?? [];
  if (equals === undefined || value === undefined) return [place];
  return [
    { ...place, behind: `${equals}${value}` },
    { ...place, role: "expression", before: `${type}${equals}` },
  ];
}

function pathOf(node: Node, ancestors: readonly unknown[]): Path {
  const chain = [...ancestors, node];
  return chain.flatMap((entry, index): Path => {
    const parent = chain[index - 1];
    if (isSeq(parent)) return [parent.items.indexOf(entry)];
    if (!isPair(entry)) return [];
    return [isScalar(entry.key) ? String(entry.key.value) : String(entry.key)];
  });
}

function isPair(entry: unknown): entry is Pair {
  return typeof entry === "object" && entry !== null && "key" in entry && "value" in entry;
}

function roleOf(kind: SpecKind, path: Path, node: Node): Role {
  if (kind === "views") return roleInView(path, node);
  if (kind === "reads") return roleInRead(path, node);
  if (kind === "tools") return roleInTool(path, node);
  if (kind === "schemas") return path[2] === "fields" ? roleOfField(path.slice(3), node) : "other";
  if (kind === "endpoints" && path[0] === "endpoints") {
    if (path.length === 2) return "endpoint";
    if (path[2] === "params") return roleOfField(path.slice(3), node);
    return path.length === 3 && (path[2] === "body" || path[2] === "response") && isScalar(node)
      ? "type"
      : "other";
  }
  return "other";
}

function roleInView(path: Path, node: Node): Role {
  if (path[0] !== "views") return "other";
  if (path[2] === "from" && path.length === 4) return "type";
  if (path[2] === "fields") return roleOfField(path.slice(3), node);
  return path[2] === "map" ? roleOfValue(path.slice(3), node) : "other";
}

function roleInRead(path: Path, node: Node): Role {
  if (path[2] === "from") return roleOfField(path.slice(3), node);
  if (path[2] === "steps") return roleInSteps(path.slice(3), node);
  return path[2] === "yield" ? roleOfValue(path.slice(3), node) : "other";
}

function roleInTool(path: Path, node: Node): Role {
  const [part] = path;
  if (part === "input" || part === "output") return roleOfField(path.slice(1), node);
  if (part === "return") return roleOfValue(path.slice(1), node);
  if (part === "examples" || part === "refuses") return "example";
  return part === "steps" ? roleInSteps(path.slice(1), node) : "other";
}

/** @param path begins with the index of a step */
function roleInSteps(path: Path, node: Node): Role {
  const [, key, ...rest] = path;
  if (path.length === 1) return "step";
  if (key === "do" || key === "together") return rest.length > 0 ? roleInSteps(rest, node) : "other";
  if (key === "verify") return rest.length > 0 ? roleInSteps([0, ...rest], node) : "other";
  if (typeof key === "string" && VALUES.has(key)) return roleOfValue(rest, node);
  return typeof key === "string" && TEMPLATES.has(key) ? "template" : "other";
}

function roleOfValue(path: Path, node: Node): Role {
  if (isMap(node)) return "value-map";
  if (!isScalar(node)) return "other";
  const last = path.at(-1);
  if (last === "text") return "template";
  return last === "for" ? "other" : "expression";
}

/** Keys of an output's long form that hold values. */
const VALUES_OF_FIELDS = new Set(["be", "when", "in", "where"]);

/** A field is `name: type` or `name: { type: ..., ... }`. */
function roleOfField(path: Path, node: Node): Role {
  if (path.length === 1) return isMap(node) ? "field" : "type";
  if (path.length === 2 && path[1] === "type") return "type";
  if (typeof path[1] === "string" && VALUES_OF_FIELDS.has(path[1])) return roleOfValue(path.slice(2), node);
  return path[1] === "fields" && path.length > 2 ? roleOfField(path.slice(2), node) : "other";
}

/** The path as words that stay when other steps come and go: `steps.saved.body.set.title`. */
export function inWords(document: Document, path: Path): string {
  return path
    .map((part, index) => {
      if (typeof part === "string") return part;
      const item = document.getIn(path.slice(0, index + 1), true);
      return isMap(item) ? (nameOf(item) ?? String(part)) : String(part);
    })
    .join(".");
}

function nameOf(step: YAMLMap): string | undefined {
  for (const key of ["let", "as", "name", "call", "read", "hook", "for", "fail"]) {
    const value = step.get(key);
    if (typeof value === "string") return value.slice(0, 40);
  }
  return undefined;
}
