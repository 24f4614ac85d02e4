import type { Cursor } from "./cursor.js";
import type { DraftItem } from "./draft.js";

export interface ListReader {
  cursor: Cursor;
  /** Brackets around this place. */
  depth: number;
  /** Reads items up to the end, or to the bracket that closes them. */
  list: (reader: ListReader) => DraftItem[];
}
