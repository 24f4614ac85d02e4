import type { JsonObject } from "../../values/json.js";
import type { Look } from "./look.js";

/** What an answer looks like, ahead of its fields. */
export interface Picture {
  lines: string[];
  /** Fields that need not be listed again. */
  shows: readonly string[];
}

/** Draws an answer whose fields it knows, whichever tool it came from; undefined for any other. */
export type Draw = (answer: JsonObject, look: Look) => Picture | undefined;
