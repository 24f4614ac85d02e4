import type { Writable } from "node:stream";
import { wrap } from "../values/wrap.js";

const NARROWEST = 40;
const WIDEST = 120;
/** Where nobody's terminal says otherwise. */
const USUAL = 100;

/** How wide texts may be where they are printed. */
export function widthOf(stream: Writable): number {
  const columns = "columns" in stream && typeof stream.columns === "number" ? stream.columns : USUAL;
  return Math.max(NARROWEST, Math.min(WIDEST, columns));
}

/** For a person the lines fit the terminal, further ones moved in below the first; a program finds each as it is. */
export function fitted(stream: Writable, text: string, indent = 0): string {
  const isRead = "isTTY" in stream && stream.isTTY === true && "columns" in stream && Boolean(stream.columns);
  if (!isRead) return text;
  const width = widthOf(stream) - indent;
  return text
    .split("\n")
    .flatMap((line) =>
      wrap(line, width, "").map((part, index) => (index === 0 ? part : " ".repeat(indent) + part)),
    )
    .join("\n");
}

/** Beyond this width a first column does not push the second further out. */
const WIDEST_FIRST = 46;
const GAP = 2;

/** Two columns, moved in by two; the second is wrapped. What is too wide for the first stands on a line of its own. */
export function aligned(rows: readonly (readonly [string, string])[], width: number): string[] {
  const most = Math.min(WIDEST_FIRST, Math.floor(width / 2));
  const fitting = rows.map(([first]) => first.length).filter((length) => length <= most);
  const column = Math.max(8, ...fitting) + GAP;
  return rows.flatMap(([first, second]) => {
    const indent = " ".repeat(GAP + column);
    const lines = wrap(second, width - indent.length, "").map((line) => `${indent}${line}`.trimEnd());
    if (first.length + GAP > column) return [`  ${first}`, ...(second === "" ? [] : lines)];
    const [head = "", ...rest] = lines;
    return [`  ${first.padEnd(column)}${head.slice(indent.length)}`.trimEnd(), ...rest];
  });
}

/** Paragraphs, each wrapped. */
export function paragraphs(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrap(line, width, ""));
}
