import type { Token } from "./tokens.js";

/** Numbers and ranges said in words: `an hour`, `half an hour`, `between 65 and 75%`. */
export function plainNumbers(tokens: readonly Token[]): Token[] {
  const plain: Token[] = [];
  for (let index = 0; index < tokens.length; ) {
    const words = hourWords(tokens, index);
    const [token, last] = [tokens[index], tokens[index + words - 1]];
    if (token === undefined) break;
    if (words > 0 && last !== undefined) {
      const { at, glued } = token;
      plain.push({
        kind: "number",
        text: token.text,
        value: is(token, "half") ? 0.5 : 1,
        at,
        end: last.end,
        glued,
      });
      index += words;
    } else {
      plain.push(token);
      index += 1;
    }
  }
  return plain.map((token, index) => rangeWord(plain, token, index));
}

/** How many words in front of `hour` are its number. */
function hourWords(tokens: readonly Token[], index: number): number {
  if (tokens[index - 1]?.kind === "number" || is(tokens[index - 2], "and")) return 0;
  const words = is(tokens[index], "half") && is(tokens[index + 1], "an") ? 2 : 1;
  const isNumber = is(tokens[index], "half") || is(tokens[index], "an");
  return isNumber && tokens[index + words]?.means?.length === "hour" ? words : 0;
}

/** `between` in front of two numbers says no more than `at`, and their `and` is `to`. */
function rangeWord(tokens: readonly Token[], token: Token, index: number): Token {
  if (is(token, "between") && andAfter(tokens, index) !== undefined)
    return { ...token, means: { step: "at" } };
  const isOfRange = is(token, "and") && [3, 2].some((back) => andAfter(tokens, index - back) === index);
  return isOfRange ? { ...token, means: { step: "to" } } : token;
}

/** Where the `and` of a range that begins with `between` stands. */
function andAfter(tokens: readonly Token[], between: number): number | undefined {
  if (!is(tokens[between], "between") || !isNumber(tokens[between + 1])) return undefined;
  const unit = tokens[between + 2];
  const and = unit?.text === "%" || unit?.means?.unit !== undefined ? between + 3 : between + 2;
  return is(tokens[and], "and") && isNumber(tokens[and + 1]) ? and : undefined;
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === "number" || token?.kind === "clock";
}

function is(token: Token | undefined, word: string): boolean {
  return token?.kind === "word" && token.text.toLowerCase() === word;
}
