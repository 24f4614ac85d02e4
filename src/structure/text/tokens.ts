import type { Meanings } from "./words.js";

export type TokenKind = "number" | "clock" | "word" | "text" | "symbol" | "separator" | "odd" | "end";

export interface Token {
  kind: TokenKind;
  /** As written, except that signs with several spellings have one: `-`, `->`, `x`, `(`. */
  text: string;
  /** Position of the first character in the text, and of the one after the last. */
  at: number;
  end: number;
  /** Whether it stands right behind the token before it. */
  glued: boolean;
  /** Of a number or a clock. */
  value?: number;
  /** Of a number written with a decimal comma. */
  comma?: boolean;
  /** Of a word that a table knows. */
  means?: Meanings;
}

/** Other spellings of a sign. */
const SPELLINGS: Record<string, string> = {
  "→": "->",
  "=>": "->",
  "⇒": "->",
  "➔": "->",
  "–>": "->",
  "—>": "->",
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "×": "x",
  "✕": "x",
  "∗": "x",
  "*": "x",
  "[": "(",
  "{": "(",
  "]": ")",
  "}": ")",
  "≤": "<",
  "<=": "<",
  "≥": ">",
  ">=": ">",
  "|": ",",
  "&": ",",
  ";": ",",
  ".": ",",
};

const MINUTE_MARK = "['’′´`]";
const SECOND_MARK = "(?:[\"”″]|''|’’|′′)";

/** `½`, `1 1/2` and `3/4`, in front of a unit that is halved. */
const FRACTION =
  "(?:\\d+ ?)?[½¼¾]|(?:\\d+ )?(?:1/2|1/4|3/4|1/3|2/3)(?=\\s*(?:miles?|mi|km?|h|hrs?|hours?)\\b)";
const PARTS: Record<string, string> = { "½": "1/2", "¼": "1/4", "¾": "3/4" };

/** In the order they are tried. */
const PATTERNS: readonly (readonly [name: string, source: string])[] = [
  ["space", "\\s+|[~≈](?=\\s*\\d)"],
  ["comment", "#[^\\n]*"],
  ["fraction", FRACTION],
  [
    "primeClock",
    `\\d+${MINUTE_MARK}\\d\\d(?:${SECOND_MARK}|(?=\\s?[-–]\\s?\\d+${MINUTE_MARK}\\d\\d)|(?![\\d.,])(?!\\s*[%–>→wWbBrRxX×*-]))`,
  ],
  ["shortClock", "(?<=^|[\\s(/,@]|\\b[rR]|rest):[0-5]\\d(?![\\d:])"],
  ["clock", "\\d{1,3}:\\d\\d(?::\\d\\d)?(?![\\d:])"],
  ["number", "(?:\\d+(?:[.,]\\d+(?!\\d|\\s*[xX×*]\\s*[\\d(]))?|\\.\\d+)(?:e[+-]?\\d+)?"],
  ["minuteMark", `(?<=\\d)${MINUTE_MARK}(?!['’′])`],
  ["secondMark", `(?<=\\d)${SECOND_MARK}`],
  ["text", '"(?:[^"\\\\]|\\\\.)*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»'],
  ["word", "[pP]er[ -]cent\\b|[vV][oO]2(?:\\s*-?[mM][aA][xX])?|\\p{L}+"],
  ["cut", "\\.{2,}|…"],
  ["symbol", "->|[–—]>|=>|<=|>=|[→⇒➔–—−‐‑×✕∗*≤≥<>@%():=\\[\\]{}-]"],
  ["separator", "[,;/+|&.]"],
  ["odd", "."],
];
/** One group for each pattern: the one that matched tells the kind. */
const TOKEN = new RegExp(PATTERNS.map(([, source]) => `(${source})`).join("|"), "ysu");

/** The words, numbers and signs of one line; `offset` is where it starts in the whole text. */
export function lineTokens(line: string, offset: number): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(line); match !== null; match = TOKEN.exec(line)) {
    const [text] = match;
    const at = offset + match.index;
    const [kind = "odd"] =
      PATTERNS[match.findIndex((found, group) => group > 0 && found !== undefined) - 1] ?? [];
    if (kind !== "space" && kind !== "comment") {
      const glued = tokens.at(-1)?.end === at;
      tokens.push({ ...tokenOf(kind, text), at, end: at + text.length, glued });
    }
    if (TOKEN.lastIndex >= line.length) break;
  }
  return tokens;
}

function tokenOf(kind: string, text: string): Pick<Token, "kind" | "text" | "value" | "comma"> {
  switch (kind) {
    case "number":
      return { kind, text, value: Number(text.replace(",", ".")), comma: text.includes(",") };
    case "fraction":
      return { kind: "number", text, value: fractionOf(text) };
    case "shortClock":
      return { kind: "clock", text, value: Number(text.slice(1)) };
    case "clock":
      return { kind, text, value: clockSeconds(text) };
    case "primeClock": {
      const [minutes = "", seconds = ""] = text.match(/\d+/g) ?? [];
      return { kind: "clock", text, value: clockSeconds(`${minutes}:${seconds}`) };
    }
    case "minuteMark":
      return { kind: "word", text: "min" };
    case "secondMark":
      return { kind: "word", text: "s" };
    case "symbol":
    case "separator": {
      const spelling = SPELLINGS[text] ?? text;
      return spelling === "x" ? { kind: "word", text: "x" } : { kind, text: spelling };
    }
    case "word":
      return PERCENT.test(text) ? { kind: "symbol", text: "%" } : { kind, text };
    case "text":
      return { kind, text };
    default:
      return { kind: "odd", text };
  }
}

const PERCENT = /^(?:per[ -]?cent|pct|prozent)$/i;

function fractionOf(text: string): number {
  const [, whole = "0", part = ""] = /^(\d*) ?(\D|\d\/\d)$/u.exec(text) ?? [];
  const [over = 0, under = 1] = (PARTS[part] ?? part).split("/").map(Number);
  return Number(whole) + over / under;
}

/** `8:00` is minutes and seconds, `1:30:00` hours, minutes and seconds; NaN where 60 is reached. */
function clockSeconds(clock: string): number {
  const [first = 0, ...rest] = clock.split(":").map(Number);
  return rest.some((part) => part >= 60) ? Number.NaN : rest.reduce((sum, part) => sum * 60 + part, first);
}
