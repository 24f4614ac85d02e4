import type { Fields } from "../check/values.js";
import { intensityClassOf } from "../intensity-class.js";
import type { IntensityMetric } from "../simple.js";
import type { Cursor } from "./cursor.js";
import { readLength } from "./length.js";
import { readTarget } from "./target.js";

const PARTS =
  "After the length may stand a target (95-100%), a cadence (90rpm), warmup, active, rest or cooldown, " +
  'open, a "name" and note "text".';

/** A step or a ramp, as the object form writes it; its values are checked there. */
export function readStep(cursor: Cursor, metric: IntensityMetric): Fields {
  let fields: Fields = readLength(cursor, metric);
  while (!isStepEnd(cursor)) {
    const start = cursor.peek();
    const part = readPart(cursor, metric);
    if (Object.keys(part).some((key) => Object.hasOwn(fields, key)))
      cursor.fail("This is given twice.", start);
    fields = { ...fields, ...part };
  }
  return "from" in fields ? { type: "ramp", ...fields } : fields;
}

/** Takes a quoted text, written as in JSON. */
export function takeText(cursor: Cursor, why: string): string {
  const token = cursor.takeKind("text", why);
  try {
    return String(JSON.parse(token.text));
  } catch {
    return cursor.fail("Quoted text follows the rules of JSON.", token);
  }
}

function isStepEnd(cursor: Cursor): boolean {
  return cursor.seesKind("separator") || cursor.seesKind("end") || cursor.sees(")");
}

function readPart(cursor: Cursor, metric: IntensityMetric): Fields {
  if (cursor.takeIf("@")) return readTarget(cursor, metric);
  if (cursor.seesKind("number") || cursor.sees("rpe")) return readTarget(cursor, metric);
  if (cursor.seesKind("text")) return { name: takeText(cursor, PARTS) };
  if (cursor.takeIf("note", "notes")) return { notes: takeText(cursor, 'A note is quoted: note "text".') };
  if (cursor.takeIf("open")) return { open_duration: true };
  if (cursor.takeIf("in")) return { segments: readSegments(cursor) };
  return { intensityClass: readClass(cursor) };
}

function readSegments(cursor: Cursor): number {
  const why = "The stairs of a ramp are written as: in 5 steps.";
  const count = Number(cursor.takeKind("number", why).text);
  if (!cursor.takeIf("steps")) cursor.fail(why);
  return count;
}

/** A class in one word or two: `warmup`, `warm up`, `warm-up`. */
function readClass(cursor: Cursor): string {
  const start = cursor.takeKind("word", PARTS);
  const alone = intensityClassOf(start.text);
  if (alone !== undefined) return alone;
  cursor.takeIf("-");
  const pair = intensityClassOf(`${start.text}${cursor.peek().text}`);
  if (pair === undefined) cursor.fail(PARTS, start);
  cursor.take();
  return pair;
}
