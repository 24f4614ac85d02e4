import { plainNumbers } from "./plain-numbers.js";
import { lineTokens, type Token } from "./tokens.js";
import { LONGEST_PHRASE, meaningsOf } from "./words.js";

interface Line {
  /** Columns before the first word; a bullet counts as the text behind it. */
  indent: number;
  tokens: Token[];
}

/** `- `, `• `, `1. ` or `2) ` at the start of a line. */
const BULLET = /^[ \t\u00a0]*(?:[-–—•·‣◦▪●*][ \t\u00a0]+|\d{1,2}[.)][ \t\u00a0]+)?/;

/**
 * The tokens of a text. The end of a line separates; what is indented below a line that ends in `4x` stands in
 * brackets. A run of separators counts as one, and words of the tables know what they mean.
 */
export function tokensOf(text: string): Token[] {
  const lines = linesOf(text);
  return withSingleSeparators(plainNumbers(withPhrases(joined(lines, 0, -1).tokens)).map(thenAsSeparator));
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    const [bullet = ""] = BULLET.exec(line) ?? [];
    const indent = bullet.length - bullet.trimStart().length;
    const tokens = lineTokens(line.slice(bullet.length), offset + bullet.length);
    if (tokens.length > 0) lines.push({ indent, tokens });
    offset += line.length + 1;
  }
  return lines;
}

/** The lines from `start` on that are indented deeper than `outer`, with line ends and brackets as tokens. */
function joined(lines: readonly Line[], start: number, outer: number): { tokens: Token[]; next: number } {
  const tokens: Token[] = [];
  let index = start;
  for (let line = lines[index]; line !== undefined && line.indent > outer; line = lines[index]) {
    if (tokens.length > 0) tokens.push(signAt(line, "separator", "\n"));
    for (const token of line.tokens) tokens.push(token);
    index += 1;
    const below = lines[index];
    if (below === undefined || below.indent <= line.indent || !endsInCount(line.tokens)) continue;
    if (tokens.at(-1)?.text === ":") tokens.pop();
    const block = joined(lines, index, line.indent);
    tokens.push(signAt(below, "symbol", "("));
    for (const token of block.tokens) tokens.push(token);
    tokens.push(signAt(below, "symbol", ")"));
    index = block.next;
  }
  return { tokens, next: index };
}

function signAt({ tokens: [first] }: Line, kind: "separator" | "symbol", text: string): Token {
  const at = first?.at ?? 0;
  return { kind, text, at, end: at, glued: false };
}

function endsInCount(tokens: readonly Token[]): boolean {
  const line = tokens.map(({ kind, text }) => (kind === "number" ? "0" : text.toLowerCase())).join(" ");
  return /(?:^|\s)0 (?:x|times|sets|rounds)(?: of)?(?: :)?$/.test(line);
}

/** Joins words that a table knows as one, `warm up`, `w/u`, `sweet-spot`, and looks up the others. */
function withPhrases(tokens: readonly Token[]): Token[] {
  const joinedTokens: Token[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (token === undefined) break;
    const phrase = token.kind === "word" ? phraseAt(tokens, index) : undefined;
    joinedTokens.push(phrase?.token ?? token);
    index += phrase?.count ?? 1;
  }
  return joinedTokens;
}

function phraseAt(tokens: readonly Token[], start: number): { token: Token; count: number } | undefined {
  let phrase = tokens[start]?.text ?? "";
  let best: { token: Token; count: number } | undefined;
  for (let words = 1, next = start + 1; words <= LONGEST_PHRASE; words++) {
    const means = meaningsOf(phrase);
    const [first, last] = [tokens[start], tokens[next - 1]];
    if (means !== undefined && first !== undefined && last !== undefined) {
      best = { token: { ...first, text: phrase, end: last.end, means }, count: next - start };
    }
    const joint = jointAt(tokens, next);
    const word = tokens[next + joint.length];
    if (
      joint === "/" &&
      meaningsOf(`${phrase}/`) !== undefined &&
      first !== undefined &&
      isWith(tokens, start)
    )
      best = {
        token: { ...first, text: `${phrase}/`, end: tokens[next]?.end ?? 0, means: meaningsOf("w/") ?? {} },
        count: next - start + 1,
      };
    if (word?.kind !== "word" || (joint === "" && word.glued)) break;
    phrase += (joint === "/" ? "/" : " ") + word.text;
    next += joint.length + 1;
  }
  return best;
}

/** `w/` is with, unless the w is the watts of the number it is written to, `250w/3min`. */
function isWith(tokens: readonly Token[], start: number): boolean {
  return tokens[start - 1]?.kind !== "number" || tokens[start]?.glued === false;
}

/** The sign that joins two words without a space: a hyphen or a slash, or nothing. */
function jointAt(tokens: readonly Token[], index: number): "" | "-" | "/" {
  const sign = tokens[index];
  return sign?.glued && (sign.text === "-" || sign.text === "/") && sign.kind !== "text" ? sign.text : "";
}

function thenAsSeparator(token: Token): Token {
  return token.means?.step === "then" ? { ...token, kind: "separator", text: "," } : token;
}

/** Of several separators the one that says most stays: a slash or a plus beside a line end, else a comma. */
function withSingleSeparators(tokens: readonly Token[]): Token[] {
  const single: Token[] = [];
  for (const token of tokens) {
    const before = single.at(-1);
    if (token.kind !== "separator" || before?.kind !== "separator") single.push({ ...token });
    else if (before.text === "\n") before.text = token.text;
    else if (token.text !== "\n" && token.text !== before.text) before.text = ",";
  }
  return single.map((token) =>
    token.kind === "separator" && token.text === "\n" ? { ...token, text: "," } : token,
  );
}
