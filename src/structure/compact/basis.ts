import type { IntensityMetric } from "../simple.js";
import type { Cursor } from "./cursor.js";
import { metricOf } from "./vocabulary.js";

/** The metric named `ahead` places from here, and how many words it takes. */
export function basisAt(
  cursor: Cursor,
  ahead: number,
): { metric: IntensityMetric; words: number } | undefined {
  if (!cursor.seesKind("word", ahead)) return undefined;
  const first = cursor.peek(ahead).text;
  if (cursor.seesKind("word", ahead + 1)) {
    const metric = metricOf(`${first} ${cursor.peek(ahead + 1).text}`);
    if (metric !== undefined) return { metric, words: 2 };
  }
  const metric = metricOf(first);
  return metric === undefined ? undefined : { metric, words: 1 };
}

/**
 * The metric a text names in its heading, after a `%` or by the word RPE; percent of FTP when it names
 * none. It is looked up before the steps are read, because it decides what a bare `m` may mean.
 * @throws StructureError `TEXT_INVALID` when two are named.
 */
export function metricNamed(cursor: Cursor): IntensityMetric {
  let named: IntensityMetric | undefined;
  for (let ahead = 0; !cursor.seesKind("end", ahead); ahead++) {
    const metric = metricAt(cursor, ahead);
    if (metric === undefined) continue;
    if (named !== undefined && metric !== named) {
      cursor.fail("All steps of a structure must refer to the same threshold.", cursor.peek(ahead));
    }
    named = metric;
  }
  return named ?? "percentOfFtp";
}

function metricAt(cursor: Cursor, ahead: number): IntensityMetric | undefined {
  if (cursor.sees("rpe", ahead)) return "rpe";
  if (cursor.sees("%", ahead)) return basisAt(cursor, ahead + (cursor.sees("of", ahead + 1) ? 2 : 1))?.metric;
  return ahead === 0 ? basisAt(cursor, ahead)?.metric : undefined;
}
