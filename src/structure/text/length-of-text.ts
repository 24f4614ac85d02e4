import { Cursor } from "./cursor.js";
import { Issues } from "./issues.js";
import { readLength } from "./read-length.js";

/** Seconds of a time as people write it, `8m`, `8:00`, `90s`; undefined for anything else. */
export function lengthOfText(text: string): number | undefined {
  const issues = new Issues(text);
  const cursor = new Cursor(text, issues);
  const length = readLength(cursor, false);
  if (!issues.isEmpty || !cursor.seesKind("end")) return undefined;
  if (length?.kind === "bare" && length.unit === "m" && length.value <= 300) return length.value * 60;
  return length?.kind === "time" ? length.seconds : undefined;
}
