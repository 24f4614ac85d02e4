import { structureError } from "../structure-error.js";

export type TokenKind = "number" | "clock" | "word" | "text" | "symbol" | "separator" | "end";

export interface Token {
  kind: TokenKind;
  /** As written, except that arrows, dashes and multiplication signs have one spelling. */
  text: string;
  /** Position of the first character, counted from 0. */
  at: number;
}

/** Other spellings of a symbol. */
const SPELLINGS: Record<string, string> = {
  "→": "->",
  "=>": "->",
  "–": "-",
  "—": "-",
  "×": "x",
  "*": "x",
};

/** In the order they are tried: a line end is a separator first, then a space; `8:00` a clock, then a number. */
const TOKEN = [
  /(?<separator>\s*[,;+/\n][\s,;+/]*)/,
  /(?<space>\s+)/,
  /(?<clock>\d+:\d\d(?::\d\d)?(?!\d))/,
  /(?<number>\d+(?:\.\d+)?(?:e[+-]?\d+)?)/,
  /(?<word>[A-Za-z]+)/,
  /(?<text>"(?:[^"\\]|\\.)*")/,
  /(?<symbol>->|=>|[→–—×*@%():-])/,
];

/**
 * The words, numbers and signs of a compact text, and an `end`. A run of separators counts as one.
 * @throws StructureError `TEXT_INVALID` at the first character that belongs to nothing.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN.map((token) => token.source).join("|"), "y");
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const token = tokenIn(pattern.exec(text)?.groups, at);
    if (token === undefined) throw notUnderstood(text, at);
    if (token !== "space") tokens.push(token);
  }
  tokens.push({ kind: "end", text: "", at: text.length });
  return tokens;
}

/** The error for text that is not understood from some character on. */
export function notUnderstood(text: string, at: number, why = ""): Error {
  const near = text.slice(at, at + 20).trim();
  const place = near === "" ? "at its end" : `from character ${at + 1} on, at ${JSON.stringify(near)}`;
  return structureError(
    "TEXT_INVALID",
    "",
    `The structure text is not understood ${place}.${why && ` ${why}`}`,
  );
}

function tokenIn(
  groups: Record<string, string | undefined> | undefined,
  at: number,
): Token | "space" | undefined {
  if (groups === undefined) return undefined;
  if (groups.space !== undefined) return "space";
  for (const kind of ["separator", "clock", "number", "word", "text", "symbol"] as const) {
    const text = groups[kind];
    if (text !== undefined) return { kind, text: kind === "symbol" ? (SPELLINGS[text] ?? text) : text, at };
  }
  return undefined;
}
