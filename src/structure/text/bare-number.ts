import { round } from "../../values/number.js";
import type { Cursor } from "./cursor.js";
import type { DraftTarget, Span } from "./draft.js";
import { type PaceEnding, paceEndingAt } from "./read-value.js";

/** Numbers without a unit: RPE when the word follows, else nothing that can be known. */
export function bareTarget(
  cursor: Cursor,
  span: Span,
  values: [number] | [number, number],
  ramp: boolean,
): DraftTarget | undefined {
  if (cursor.means().basis === "RPE") {
    cursor.take();
    return { kind: "rpe", values, ramp, at: span.at, end: cursor.peek(-1).end };
  }
  refuseBare(cursor, span);
  return undefined;
}

/** A number without a unit: every usual reading is named. */
function refuseBare(cursor: Cursor, span: Span): void {
  const written = cursor.issues.written(span);
  const ending = paceEndingAt(cursor, 0);
  if (ending !== undefined && !written.includes("-")) return refusePaceWithPoint(cursor, span, ending);
  if (ending !== undefined && /^\d\.[0-5]\d-\d\.[0-5]\d$/.test(written)) {
    cursor.skip(ending.words);
    const clocks = `${written.replaceAll(".", ":")}${ending.shown}`;
    return cursor.issues.add(cursor.spanFrom(span), `"${written}${ending.shown}": ${clocks}?`, clocks);
  }
  const [readings, cure] = written.includes(":") ? ofClock(written, cursor) : ofNumber(written, cursor);
  cursor.issues.add(span, `"${written}" has no unit: ${readings}?`, cure);
}

/** `4.30/km` is written for 4:30, and is 4.3 minutes. */
function refusePaceWithPoint(cursor: Cursor, span: Span, { words, shown }: PaceEnding): void {
  const written = cursor.issues.written(span);
  cursor.skip(words);
  const [minutes = "", parts = ""] = written.split(/[.,]/);
  const seconds = round(Number(`0.${parts}`) * 60);
  const clocks = [parts.padEnd(2, "0"), String(seconds).padStart(2, "0")].map(
    (end) => `${minutes}:${end}${shown}`,
  );
  cursor.issues.add(cursor.spanFrom(span), `"${written}${shown}": ${clocks.join(" or ")}?`, clocks[0]);
}

type Readings = [readings: string, cure: string];

function ofClock(written: string, cursor: Cursor): Readings {
  if (cursor.isSwim) return [`the pace ${written}/100 or the send-off "on ${written}"`, `${written}/100`];
  const isInMiles = [-2, -3].some((ahead) => cursor.means(ahead).length === "mile");
  const readings = `${written}/km, ${written}/mi or the time of the step (in ${written})`;
  return [readings, `${written}/${isInMiles ? "mi" : "km"}`];
}

function ofNumber(written: string, { sport }: Cursor): Readings {
  const low = Number.parseFloat(written.replace(/^\./, "0.").replace(",", "."));
  const high = Number.parseFloat(/-\s*([\d.,]+)$/.exec(written)?.[1]?.replace(",", ".") ?? "");
  if (low > 0.3 && high <= 2) {
    const percents = `${round(low * 100, 1)}-${round(high * 100, 1)}%`;
    return [`${percents} or RPE ${written}`, percents];
  }
  if (low > 0.3 && low <= 2 && !written.includes("-")) {
    const percent = `${round(low * 100, 1)}%`;
    return [`${percent} or RPE ${written}`, percent];
  }
  if (low <= 10) return [`RPE ${written}, ${written}% or ${written}W`, `RPE ${written}`];
  const isBeats = sport !== undefined && sport !== "Bike" && sport !== "MtnBike" && low > 110;
  const absolute = isBeats ? `${written} bpm` : `${written}W`;
  return [`${written}%, ${written}W or ${written} bpm`, isBeats || low > 130 ? absolute : `${written}%`];
}
