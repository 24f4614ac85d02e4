import type { Cursor } from "./cursor.js";

export interface ListReader {
  cursor: Cursor;
  /** Brackets around this place. */
  depth: number;
}
