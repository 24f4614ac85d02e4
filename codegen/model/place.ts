import type { Node } from "yaml";
import type { SpecFile } from "../read/spec-file.js";

/** A stretch of a spec: where something is written, and where a message about it points. */
export interface Place {
  readonly spec: SpecFile;
  readonly start: number;
  readonly end: number;
}

/** A name as it is written: of a result, an endpoint, a hook. */
export interface Word {
  readonly name: string;
  readonly place: Place;
}

/** What was found wrong while reading; told with the other mistakes of its stage. */
export interface Mistake {
  readonly place: Place;
  /** Kind of check, as messages print it in brackets. */
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** The place of a node; of one that is not there, the beginning of the file. */
export function placeOf(spec: SpecFile, node: Node | null | undefined): Place {
  const [start, end] = node?.range ?? [0, 1];
  return { spec, start, end };
}
