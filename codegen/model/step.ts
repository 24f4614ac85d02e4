import type { ErrorCode } from "../../src/values/tool-error.js";
import type { Place, Word } from "./place.js";
import type { Mapping, Text, Value } from "./value.js";

interface Base {
  readonly place: Place;
  /** The word that tells its kind. */
  readonly keyword: Place;
  readonly when?: Value;
  /** Why no example can show how it ends, or what it sends. */
  readonly noExample?: string;
}

/** The seven kinds of steps. */
export type Step = CallStep | ReadStep | HookStep | LetStep | LoopStep | TogetherStep | FailStep;

/** A step that asks somebody, and so may fail without the rest. */
export type Request = CallStep | ReadStep | HookStep;

export interface CallStep extends Base {
  readonly kind: "call";
  readonly endpoint: Word;
  readonly as?: Word;
  readonly with?: Mapping;
  readonly body?: Value;
  readonly verify?: Verify;
  /** Seconds that an earlier answer may be old; `only` where nothing is asked if there is none. */
  readonly recent?: { readonly seconds: number; readonly place: Place; readonly only?: true };
  readonly optional?: Text;
}

/** Several reads that stand in one place, `specs/reads/`. */
export interface ReadStep extends Base {
  readonly kind: "read";
  readonly read: Word;
  readonly as?: Word;
  readonly with?: Mapping;
  readonly optional?: Text;
}

export interface HookStep extends Base {
  readonly kind: "hook";
  readonly hook: Word;
  readonly as?: Word;
  readonly with?: Mapping;
  /** Areas whose data it changes. */
  readonly changes?: "all" | readonly string[];
  readonly optional?: Text;
}

export interface LetStep extends Base {
  readonly kind: "let";
  readonly name: Word;
  readonly be: Value;
}

export interface LoopStep extends Base {
  readonly kind: "for";
  readonly name: Word;
  readonly in: Value;
  readonly as?: Word;
  readonly do: readonly Step[];
  readonly yield: Value;
  readonly parallel: boolean;
  /** The first failure of an item ends it: where the word stands. */
  readonly stops?: Place;
  readonly optional?: Text;
}

export interface TogetherStep extends Base {
  readonly kind: "together";
  readonly parts: readonly Step[];
}

export interface FailStep extends Base {
  readonly kind: "fail";
  readonly message: Text;
  readonly code: ErrorCode;
  readonly next?: Text;
  /** Further fields of the error: what others wrote, and what is too long for a sentence. */
  readonly facts?: Mapping;
}

export function isRequest(step: Step): step is Request {
  return step.kind === "call" || step.kind === "read" || step.kind === "hook";
}

/** How a write is proved: by a call or an expression that reads what is stored, or not at all and why. */
export interface Verify {
  readonly place: Place;
  /** Where the word `verify` stands. */
  readonly keyPlace: Place;
  readonly none?: string;
  /** `again current`: `call` is then the call that gave `current`, or missing where there is none. */
  readonly again?: Word;
  readonly call?: { readonly endpoint: Word; readonly with?: Mapping };
  /** Name of what was read, for `pick`; `stored` when left out. */
  readonly as?: Word;
  /** The stored object within the answer. */
  readonly pick?: Value;
  readonly expect?: Value;
  readonly before?: Value;
  /** A list that may show the record as well. */
  readonly listed?: { readonly endpoint: Word; readonly with?: Mapping; readonly when?: Value };
}

/** What `pick` calls the object that was read. */
export function storedName({ as, place }: Verify): Word {
  return as ?? { name: "stored", place };
}
