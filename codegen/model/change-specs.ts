import type { JsonSchema } from "./json-schema.js";
import type { Place, Word } from "./place.js";
import type { Mapping, Value } from "./value.js";

/** `record:` of an endpoint as written: where what it changes is read. */
export interface RecordSpec {
  readonly place: Place;
  readonly call: Word;
  readonly with?: Mapping;
  readonly pick?: Value;
  readonly of?: JsonSchema;
  /** The field that tells one record from another, where no type does. */
  readonly key?: string;
}

/** `parts:` of a deletion as written: what goes with the record. Read by `call`, or listed in a `field` of it. */
export interface PartsSpec {
  readonly place: Place;
  readonly call?: Word;
  readonly field?: Word;
  /** The deletion of a single one. */
  readonly as: Word;
  readonly with?: Mapping;
}

/** `undo:` of an endpoint as written: the call that takes it back, or why there is none. */
export type UndoSpec = UndoCall | { readonly place: Place; readonly none: string };

/** `found:` of an endpoint as written: how what it made is found without its answer, or why it can't be. */
export type FoundSpec = FoundCall | { readonly place: Place; readonly none: string };

export interface FoundCall {
  readonly place: Place;
  readonly call: Word;
  readonly with?: Mapping;
  /** Whether `one` record of the answer is what was made of `record`, as it was sent. */
  readonly is: Value;
  /** The tool that shows it to a caller. */
  readonly look: Word;
  /** What is found does not stand for the answer. */
  readonly tells: boolean;
}

export interface UndoCall {
  readonly place: Place;
  readonly call: Word;
  readonly with?: Mapping;
  readonly body?: Value;
  readonly set?: Mapping;
  readonly loses?: string;
}
