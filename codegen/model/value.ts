import type { Expression } from "./expression.js";
import type { Mistake, Place, Word } from "./place.js";

/** The value forms of the spec language. */
export type Value = Expression | Literal | Template | List | Mapping | Choice | Each | Patch | Broken;

/** A number, a boolean, null, or text without anything to fill in. */
export interface Literal {
  readonly kind: "literal";
  readonly place: Place;
  readonly value: unknown;
}

/** Text with `${...}` in it. */
export type Text = Literal | Expression | Broken;

/** `{ text: ... }` */
export interface Template {
  readonly kind: "template";
  readonly place: Place;
  readonly text: Text;
}

export interface List {
  readonly kind: "list";
  readonly place: Place;
  readonly items: readonly Value[];
}

export interface Mapping {
  readonly kind: "mapping";
  readonly place: Place;
  /** Written on one line, in braces. */
  readonly inBraces: boolean;
  readonly entries: readonly MappingEntry[];
}

export interface MappingEntry {
  /** `...` takes over everything of another object. */
  readonly key: Word;
  readonly value: Value;
}

/** `{ if, then, else }`; without `else` the value may be missing. */
export interface Choice {
  readonly kind: "choice";
  readonly place: Place;
  readonly condition: Value;
  readonly chosen: Value;
  readonly otherwise?: Value;
}

/** `{ for, in, where, yield }` */
export interface Each {
  readonly kind: "each";
  readonly place: Place;
  readonly name: Word;
  readonly in: Value;
  readonly where?: Value;
  readonly yield: Value;
}

/** `{ patch, set }` */
export interface Patch {
  readonly kind: "patch";
  readonly place: Place;
  readonly of: Value;
  readonly set: Value;
}

/** What could not be read. It never reaches the printer: a spec with a mistake is not compiled. */
export interface Broken {
  readonly kind: "broken";
  readonly place: Place;
  readonly mistakes: readonly Mistake[];
}
