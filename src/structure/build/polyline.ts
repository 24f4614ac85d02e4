import { round } from "../../values/number.js";
import type { NativeBlock, NativeLeaf, NativePoint } from "../native.js";

/** One bar of the drawing: how wide, in seconds or metres, and how high, in the unit of the metric. */
export interface Bar {
  length: number;
  height: number;
}

/**
 * The drawing on the calendar tile exactly as TrainingPeaks' builder makes it: a bar per trained step that
 * returns to zero, the tallest of height 1, three decimals (KB-40, KB-42).
 */
export function polylineOf(bars: readonly Bar[]): NativePoint[] {
  const total = bars.reduce((sum, bar) => sum + bar.length, 0);
  const peak = bars.reduce((highest, bar) => Math.max(highest, bar.height), 0);
  const points: NativePoint[] = [[0, 0]];
  let start = 0;
  let passed = 0;
  for (const { length, height } of bars) {
    passed += length;
    const end = round(passed / total, 3);
    const y = peak === 0 ? 0 : round(height / peak, 3);
    points.push([start, y], [end, y], [end, 0]);
    start = end;
  }
  return points;
}

/** The bars of a structure, repetitions written out. */
export function barsOf(blocks: readonly NativeBlock[]): Bar[] {
  return blocks.flatMap((block) => {
    const bars = block.steps.map(barOf);
    return Array.from({ length: block.length.value }, () => bars).flat();
  });
}

function barOf({ length, targets }: NativeLeaf): Bar {
  const [intensity] = targets;
  return { length: length.value, height: intensity?.maxValue ?? intensity?.minValue ?? 0 };
}
