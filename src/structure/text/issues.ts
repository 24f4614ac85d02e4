import type { IntensityMetric } from "../simple.js";
import type { StructureCode, StructureProblem } from "../structure-error.js";
import type { Span } from "./draft.js";

/** What could stand in an unclear place. A function proposes a number that nobody wrote, by what percentages are of. */
export type Cure = string | ((metric: IntensityMetric) => string | undefined);

/** A place that is not understood, or that can be understood in two ways. */
interface Issue {
  code: StructureCode;
  message: string;
  span: Span;
  /** It makes the line that can be sent as it is. */
  instead?: Cure;
}

/** More issues than this help nobody. */
const MOST_ISSUES = 100;

/** Everything that is unclear about a text, in the order it was found. */
export class Issues {
  /** What percentages of the text are of, once that is known. */
  metric: IntensityMetric = "percentOfFtp";
  /** Sports that labels name, `Bike:`, each with the span of its label. */
  readonly sports: (Span & { sport: string })[] = [];
  /** Whether sets and reps of exercises were found. */
  hasExercises = false;
  readonly #text: string;
  readonly #found: Issue[] = [];
  readonly #lengths = new Map<string, string>();

  constructor(text: string) {
    this.#text = text;
  }

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  add(span: Span, message: string, instead?: Cure, code: StructureCode = "TEXT_INVALID"): void {
    if (this.#found.length >= MOST_ISSUES) return;
    const same = this.#found.filter((issue) => issue.message === message);
    if (same.some((issue) => issue.span.at === span.at)) return;
    const cure = instead === undefined ? {} : { instead };
    this.#found.push({ code, message: same.length > 0 ? "" : message, span, ...cure });
  }

  /** Another place with the same trouble: it is cured with the others, and not told again. */
  addSilent(span: Span, instead: Cure): void {
    if (this.#found.length < MOST_ISSUES)
      this.#found.push({ code: "TEXT_INVALID", message: "", span, instead });
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
  result(): { problems: StructureProblem[]; corrected?: string; hasExamples: boolean } {
    const problems = this.#found
      .filter(({ message }) => message !== "")
      .map(({ code, message }) => ({ path: "", code, message }));
    const corrected = this.#corrected();
    const hasExamples = this.#found.some(({ instead }) => typeof instead === "function");
    return { problems, ...(corrected === undefined ? {} : { corrected }), hasExamples };
  }

  /** A cure of a wider place is that of all places in it. */
  #corrected(): string | undefined {
    const ordered = [...this.#found].sort((a, b) => a.span.at - b.span.at || b.span.end - a.span.end);
    let text = "";
    let done = 0;
    for (const { span, instead } of ordered) {
      if (span.at < done) continue;
      const cure = typeof instead === "function" ? instead(this.metric) : instead;
      if (cure === undefined) return undefined;
      text += this.#text.slice(done, span.at) + cure;
      done = span.end;
    }
    return (text + this.#text.slice(done)).replace(/\s+/g, " ").trim();
  }
}
