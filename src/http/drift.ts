import type { $ZodType, $ZodTypes } from "zod/v4/core";
import { safeParse } from "zod/v4/core";
import { isObject } from "../values/json.js";
import type { Drift } from "./endpoint.js";
import { thinned } from "./thinned.js";

/**
 * Everything in which `body` differs from its schema: what is wrong, what is missing, and what the contract does not know.
 * @param body a response as it was parsed
 */
export function driftsOf(schema: $ZodType, body: unknown): Drift[] {
  const sample = thinned(body);
  const found = new Map<string, Drift>();
  const add = (path: string, expected: string, got: string) => {
    const key = `${path} ${expected} ${got}`;
    const known = found.get(key);
    if (known) known.times += 1;
    else found.set(key, { path, expected, got, times: 1 });
  };
  for (const { path, message } of wrongIn(schema, sample))
    add(written(path), message, typeName(valueAt(sample, path)));
  unknownIn(schema, sample, "", (path, value) => add(path, "nothing", typeName(value)));
  return [...found.values()];
}

function wrongIn(schema: $ZodType, body: unknown): { path: PropertyKey[]; message: string }[] {
  const result = safeParse(schema, body);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    path: issue.path,
    message: issue.code === "invalid_type" ? issue.expected : issue.code.replaceAll("_", " "),
  }));
}

/** Fields that no schema names, wherever there is an object that both know. */
function unknownIn(
  schema: $ZodType,
  value: unknown,
  path: string,
  tell: (path: string, value: unknown) => void,
): void {
  const { def } = bare(schema)._zod;
  if (def.type === "array" && Array.isArray(value))
    for (const item of value) unknownIn(def.element, item, `${path}[]`, tell);
  if (def.type !== "object" || !isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const known = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
    const at = joined(path, key);
    if (known) unknownIn(known, inner, at, tell);
    else tell(at, inner);
  }
}

/** Without what only says that a value may be missing, or is looked up later. */
function bare(schema: $ZodType): $ZodTypes {
  const one = schema as $ZodTypes;
  const { def } = one._zod;
  switch (def.type) {
    case "lazy":
      return bare(def.getter());
    case "optional":
    case "nullable":
    case "readonly":
      return bare(def.innerType);
    default:
      return one;
  }
}

/** Names of fields are written like this by whoever made the API; another key may be somebody's word. */
function joined(path: string, key: string): string {
  const name = /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(key) ? key : "*";
  return path === "" ? name : `${path}.${name}`;
}

function written(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[]` : joined(text, String(key))),
    "",
  );
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (here, key) => (typeof here === "object" && here !== null ? Reflect.get(here, key) : undefined),
    value,
  );
}

function typeName(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
