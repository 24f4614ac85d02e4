import type { Cursor } from "./cursor.js";

export interface ListReader {
  cursor: Cursor;
  sport: string | undefined;
  swim: boolean;
  /** Brackets around this place. */
  depth: number;
}
