import type { Value } from "./block.js";
import type { Client } from "./clients.js";
import { BROKEN, type Edit, UNEXPECTED } from "./edited.js";

/**
 * YAML, line by line: a whole parser would be a tenth of the package. A key at the start of a line is one of the document's own, whatever
 * stands around it, so our part can be put below `extensions:` or replaced there. Anything that is not plainly a block is refused.
 */
export const editYaml: Edit = (text, client, name, entry) => {
  const [key = ""] = client.at;
  if (/^(\t| *\t|%|\S.*: *[|>]?[-+]? *\t)/m.test(text) || /^---[\s\S]*^---/m.test(text))
    return { refused: BROKEN };
  if (!text.split("\n").every(isPlainTopLine)) return { refused: BROKEN };
  const lines = text.replace(/\n+$/, "").split("\n");
  const head = lines.findIndex((line) => new RegExp(`^${key}:`).test(line));
  if (head < 0)
    return {
      text: joined([...(text.trim() === "" ? [] : lines), `${key}:`, ...part(client, name, entry, "  ")]),
    };
  if (!new RegExp(`^${key}:\\s*(\\{\\s*\\}|\\[\\s*\\])?\\s*(#.*)?$`).test(lines[head] ?? ""))
    return { refused: UNEXPECTED };
  const end = endOf(lines, head, client.list === true);
  const inside = lines.slice(head + 1, end);
  const indent = /^( *)[^\s#]/.exec(inside.find((line) => /^ *[^\s#]/.test(line)) ?? "")?.[1] ?? "  ";
  const rest = withoutOurs(inside, client, name, indent);
  const title = (lines[head] ?? "").replace(/:\s*(\{\s*\}|\[\s*\])/, ":");
  return {
    text: joined([
      ...lines.slice(0, head),
      title,
      ...part(client, name, entry, indent),
      ...rest,
      ...lines.slice(end),
    ]),
  };
};

/** At the start of a line stand keys, comments, items of a list and the document's mark; anything else is not plain. */
function isPlainTopLine(line: string): boolean {
  return line.trim() === "" || /^( |#|---|\.\.\.|- |-$|["']?[\w.-]+["']?:(\s|$))/.test(line);
}

/** Where the part below a key ends: at the next key. Items of a list may stand as far left as the key itself. */
function endOf(lines: readonly string[], head: number, list: boolean): number {
  const next = lines.findIndex(
    (line, index) => index > head && /^[^\s#]/.test(line) && !(list && line.startsWith("-")),
  );
  return next < 0 ? lines.length : next;
}

/** The lines without the entry of our name. */
function withoutOurs(lines: readonly string[], { list }: Client, name: string, indent: string): string[] {
  // A comment belongs to what stands below it.
  const starts = (line: string) => line.startsWith(indent) && /^\S/.test(line.slice(indent.length));
  const entries = lines.reduce<string[][]>(
    (all, line) => {
      if (starts(line)) all.push([line]);
      else all.at(-1)?.push(line);
      return all;
    },
    [[]],
  );
  const isOurs = ([first = "", ...more]: readonly string[]) =>
    list
      ? [first, ...more].some((line) => new RegExp(`^\\s*(- )?name:\\s*["']?${name}["']?\\s*$`).test(line))
      : new RegExp(`^\\s*["']?${name}["']?:\\s*$`).test(first);
  return entries.flatMap((one, index) => (index > 0 && isOurs(one) ? [] : one));
}

function part({ list }: Client, name: string, entry: { [key: string]: Value }, indent: string): string[] {
  if (!list)
    return [
      `${indent}${name}:`,
      ...Object.entries(entry).map(([key, value]) => `${indent}  ${key}: ${JSON.stringify(value)}`),
    ];
  return Object.entries(entry).map(
    ([key, value], index) => `${indent}${index === 0 ? "- " : "  "}${key}: ${JSON.stringify(value)}`,
  );
}

function joined(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
