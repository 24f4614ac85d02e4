import { notUnderstood, type Token, type TokenKind, tokensOf } from "./tokens.js";

/** A place in a compact text, moving forward. Words are compared in lower case. */
export class Cursor {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokensOf(text);
  }

  /** The token `ahead` places from here; the end, when there are no more. */
  peek(ahead = 0): Token {
    const token = this.#tokens[this.#next + ahead];
    return token ?? { kind: "end", text: "", at: this.#text.length };
  }

  take(): Token {
    const token = this.peek();
    this.#next += 1;
    return token;
  }

  /** Whether a symbol or word stands `ahead` places from here. */
  sees(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return (token.kind === "symbol" || token.kind === "word") && token.text.toLowerCase() === text;
  }

  seesKind(kind: TokenKind, ahead = 0): boolean {
    return this.peek(ahead).kind === kind;
  }

  /** Takes one of these symbols or words if it comes next. */
  takeIf(...texts: string[]): boolean {
    const found = texts.some((text) => this.sees(text));
    if (found) this.#next += 1;
    return found;
  }

  /** @throws StructureError `TEXT_INVALID` when something else comes next. */
  takeKind(kind: TokenKind, why: string): Token {
    if (!this.seesKind(kind)) this.fail(why);
    return this.take();
  }

  /** @throws StructureError `TEXT_INVALID` at the token that comes next, or at the one given. */
  fail(why: string, token = this.peek()): never {
    throw notUnderstood(this.#text, token.at, why);
  }
}
