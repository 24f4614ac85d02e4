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
  const tokens = plainNumbers(withPhrases(joined(lines, 0, -1).tokens));
  const words = tokens.filter((_, index) => !isPointOfShortWord(tokens, index) && !isJoint(tokens, index));
  return withSingleSeparators(words.map(thenAsSeparator));
}

const SHORT_WORDS = /^(?:mins?|secs?|sek|std|hrs?|mi|yds?|cad|rec)$/i;

/** The point of `8 min. @ 95%` and `3 min. Pause`: what goes on with no length of its own belongs to the step. */
function isPointOfShortWord(tokens: readonly Token[], index: number): boolean {
  const [word, point, next, after] = [index - 1, index, index + 1, index + 2].map((place) => tokens[place]);
  if (point?.kind !== "separator" || !point.glued || !SHORT_WORDS.test(word?.text ?? "")) return false;
  const { step, effort, basis } = next?.means ?? {};
  if (next?.text === "@" || effort !== undefined || basis !== undefined) return true;
  if (step === "rest" || step === "jog" || step === "at") return true;
  const hasUnit = after?.text === "%" || after?.means?.unit !== undefined;
  const isOwn = word?.means?.step === "cadence" || word?.means?.step === "jog";
  return next?.kind === "number" && (hasUnit || isOwn);
}

/** The hyphen of `60-min`, and the word of `1 hour and 30 minutes`. */
function isJoint(tokens: readonly Token[], index: number): boolean {
  const [before, token, after, unit] = [-1, 0, 1, 2].map((step) => tokens[index + step]);
  if (token?.text === "-" && token.glued && before?.kind === "number")
    return after?.glued === true && after.means?.length !== undefined;
  const isHours = before?.means?.length === "hour" && tokens[index - 2]?.kind === "number";
  return (
    token?.means?.step === "then" && isHours && after?.kind === "number" && unit?.means?.length === "minute"
  );
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
