import type { StructureCode, StructureProblem } from "../structure-error.js";
import type { Span } from "./draft.js";

/** A place that is not understood, or that can be understood in two ways. */
interface Issue {
  code: StructureCode;
  message: string;
  span: Span;
  /** What could stand there instead; it makes the line that can be sent as it is. */
  instead?: string;
}

/** More issues than this help nobody. */
const MOST_ISSUES = 100;

/** Everything that is unclear about a text, in the order it was found. */
export class Issues {
  readonly #text: string;
  readonly #found: Issue[] = [];
  readonly #lengths = new Map<string, string>();

  constructor(text: string) {
    this.#text = text;
  }

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  add(span: Span, message: string, instead?: string, code: StructureCode = "TEXT_INVALID"): void {
    if (this.#found.length >= MOST_ISSUES) return;
    if (this.#found.some((issue) => issue.span.at === span.at && issue.message === message)) return;
    this.#found.push({ code, message, span, ...(instead === undefined ? {} : { instead }) });
  }

  /** A length with two readings, `50m`; all of them are told in one sentence. */
  addLength(span: Span, readings: readonly [string, string]): void {
    const written = this.written(span);
    const known = this.#lengths.has(written);
    this.#lengths.set(written, readings.join(" or "));
    const message = known ? "" : `"${written}": ${readings.join(" or ")}?`;
    this.#found.push({ code: "LENGTH_AMBIGUOUS", message, span, instead: readings[0] });
  }

  /** The text as it was written, in one line. */
  written({ at, end }: Span): string {
    return this.#text.slice(at, end).trim().replace(/\s+/g, " ");
  }

  /** The problems, and the text with every unclear place made clear; no such text where one place has no cure. */
  result(): { problems: StructureProblem[]; corrected?: string } {
    const problems = this.#found
      .filter(({ message }) => message !== "")
      .map(({ code, message }) => ({ path: "", code, message }));
    const corrected = this.#corrected();
    return { problems, ...(corrected === undefined ? {} : { corrected }) };
  }

  #corrected(): string | undefined {
    if (this.#found.some(({ instead }) => instead === undefined)) return undefined;
    const ordered = [...this.#found].sort((a, b) => b.span.at - a.span.at || b.span.end - a.span.end);
    let text = this.#text;
    let before = Number.POSITIVE_INFINITY;
    for (const { span, instead = "" } of ordered) {
      if (span.end > before) continue;
      text = text.slice(0, span.at) + instead + text.slice(span.end);
      before = span.at;
    }
    return text.replace(/\s+/g, " ").trim();
  }
}
