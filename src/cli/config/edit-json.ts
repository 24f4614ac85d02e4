import { isDeepStrictEqual } from "node:util";
import { applyEdits, modify, type ParseError, parse } from "jsonc-parser";
import { isObject } from "../../values/json.js";
import { BROKEN, type Edit, UNEXPECTED } from "./edited.js";

/** JSON, also with comments and trailing commas. */
export const editJson: Edit = (text, { at }, name, entry) => {
  const source = text.trim() === "" ? "{}\n" : text;
  const before = read(source);
  if (!isObject(before)) return { refused: BROKEN };
  if (!leadsToObject(before, at)) return { refused: UNEXPECTED };
  const edits = modify(source, [...at, name], entry, { formattingOptions: formattingOf(source) });
  const edited = applyEdits(source, edits);
  return isDeepStrictEqual(read(edited), withEntry(before, [...at, name], entry))
    ? { text: edited }
    : { refused: BROKEN };
};

function read(text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text.replace(/^\uFEFF/, " "), errors, { allowTrailingComma: true });
  return errors.length > 0 ? undefined : value;
}

/** Whether the keys lead to an object, or to a place where one can be made. */
export function leadsToObject(root: Record<string, unknown>, keys: readonly string[]): boolean {
  let here: unknown = root;
  for (const key of keys) {
    here = isObject(here) ? here[key] : undefined;
    if (here === undefined) return true;
    if (!isObject(here)) return false;
  }
  return true;
}

/** What the file is to say afterwards. */
export function withEntry(
  root: Record<string, unknown>,
  [key = "", ...rest]: readonly string[],
  entry: object,
): object {
  const inner = root[key];
  return { ...root, [key]: rest.length === 0 ? entry : withEntry(isObject(inner) ? inner : {}, rest, entry) };
}

/** Moved in as the file itself is. */
function formattingOf(text: string) {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 4 : indent.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
}
