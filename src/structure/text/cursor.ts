import type { Span } from "./draft.js";
import type { Issues } from "./issues.js";
import { tokensOf } from "./lines.js";
import type { Token, TokenKind } from "./tokens.js";
import type { Meanings } from "./words.js";

/** A place in a text, moving forward, and what was found unclear on the way. */
export class Cursor {
  readonly issues: Issues;
  readonly sport: string | undefined;
  readonly #end: Token;
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(text: string, issues: Issues, sport?: string) {
    this.issues = issues;
    this.sport = sport;
    this.#tokens = tokensOf(text);
    this.#end = { kind: "end", text: "", at: text.length, end: text.length, glued: false };
  }

  get isSwim(): boolean {
    return this.sport === "Swim";
  }

  /** The token `ahead` places from here; the end, when there are no more. */
  peek(ahead = 0): Token {
    return this.#tokens[this.#next + ahead] ?? this.#end;
  }

  take(): Token {
    const token = this.peek();
    this.#next += 1;
    return token;
  }

  skip(count: number): void {
    this.#next += count;
  }

  seesKind(kind: TokenKind, ahead = 0): boolean {
    return this.peek(ahead).kind === kind;
  }

  /** Whether a sign stands `ahead` places from here. */
  sees(sign: string, ahead = 0): boolean {
    const { kind, text } = this.peek(ahead);
    return (kind === "symbol" || kind === "separator") && text === sign;
  }

  /** Takes a sign if it comes next. */
  takeIf(sign: string): boolean {
    const found = this.sees(sign);
    if (found) this.#next += 1;
    return found;
  }

  /** What the word `ahead` places from here means. */
  means(ahead = 0): Meanings {
    return this.peek(ahead).means ?? {};
  }

  /** From a token to the last one taken. */
  spanFrom({ at }: Span): Span {
    return { at, end: Math.max(at, this.peek(-1).end) };
  }
}
