import { isDeepStrictEqual } from "node:util";
import { parse } from "smol-toml";
import { isObject } from "../../values/json.js";
import type { Value } from "./block.js";
import { leadsToObject, withEntry } from "./edit-json.js";
import { BROKEN, type Edit, UNEXPECTED } from "./edited.js";

/** TOML: our table at the end of the file. What the result says is compared with what it should say. */
export const editToml: Edit = (text, { at }, name, entry) => {
  const before = read(text);
  if (!before) return { refused: BROKEN };
  if (!leadsToObject(before, at)) return { refused: UNEXPECTED };
  const path = [...at, name];
  const kept = withoutTable(text, path.join(".")).trimEnd();
  const edited = `${kept}${kept === "" ? "" : "\n\n"}${tableText(path, entry)}`;
  return isDeepStrictEqual(plain(read(edited)), plain(withEntry(before, path, entry)))
    ? { text: edited }
    : { refused: UNEXPECTED };
};

function read(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Without the prototypes of the parser. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** Our table and those below it, from their headers to the next one; comments above a header stay. */
function withoutTable(text: string, path: string): string {
  let ours = false;
  return text
    .split("\n")
    .filter((line) => {
      const header = /^\s*\[+\s*([^\]]+?)\s*\]+/.exec(line)?.[1];
      if (header !== undefined) ours = header === path || header.startsWith(`${path}.`);
      return !ours;
    })
    .join("\n");
}

function tableText(path: readonly string[], entry: { [key: string]: Value }): string {
  const lines = Object.entries(entry).map(([key, value]) => `${key} = ${valueText(value)}`);
  return `[${path.join(".")}]\n${lines.join("\n")}\n`;
}

/** A JSON string is a basic string of TOML too. */
function valueText(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)} = ${valueText(inner)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}
