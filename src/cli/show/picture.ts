import type { Look } from "./look.js";
import type { JsonRecord } from "./plain-values.js";

/** What an answer looks like, ahead of its fields. */
export interface Picture {
  lines: string[];
  /** Fields that need not be listed again. */
  shows: readonly string[];
}

/** Draws an answer whose fields it knows, whichever tool it came from; undefined for any other. */
export type Draw = (answer: JsonRecord, look: Look) => Picture | undefined;
