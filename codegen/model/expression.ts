import type { Mistake, Place } from "./place.js";

/** TypeScript in a spec: what is written, and the names it needs from outside. */
export interface Expression {
  readonly kind: "expression";
  readonly place: Place;
  /** The code, with the author's own line breaks. */
  readonly code: string;
  /** For every character of `code`, its offset in the YAML text. */
  readonly offsets: readonly number[];
  readonly uses: readonly NameUse[];
  /** The names of `uses`, each once. */
  readonly names: ReadonlySet<string>;
  /** What is wrong whatever the names mean. */
  readonly mistakes: readonly Mistake[];
}

/** One use of a name that the expression does not define itself. */
export interface NameUse {
  readonly name: string;
  readonly place: Place;
  /** `athleteId` in `ctx.athleteId`. */
  readonly member?: string;
  readonly isCalled: boolean;
  /** Parameters of the arrow functions around it. */
  readonly local: readonly string[];
}
