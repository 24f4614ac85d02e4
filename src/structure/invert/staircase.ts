/** One stair: seconds or metres wide, and as high as its intensity. */
export interface Height {
  size: number;
  intensity: number;
}

/** Where the line must pass: `at` runs from 0 at the start of the ramp to 1 at its end. */
interface Gate {
  at: number;
  low: number;
  high: number;
}

/**
 * A straight line that rounds to every stair, as the values at both ends. Each stair is a gate of ± 0.5 at
 * its middle, and both ends are gates from 0 to the highest intensity; a line through all gates exists
 * exactly if some slope suits every pair of them.
 */
export function lineThrough(
  stairs: readonly Height[],
  rising: boolean,
  highest: number,
): { from: number; to: number } | undefined {
  const gates = gatesOf(stairs, highest);
  const slope = slopeThrough(gates, rising);
  if (slope === undefined) return undefined;
  const lowest = Math.max(...gates.map((gate) => gate.low - slope * gate.at));
  const most = Math.min(...gates.map((gate) => gate.high - slope * gate.at));
  const from = (lowest + most) / 2;
  return { from, to: from + slope };
}

function gatesOf(stairs: readonly Height[], highest: number): Gate[] {
  const total = stairs.reduce((sum, stair) => sum + stair.size, 0);
  const gates: Gate[] = [{ at: 0, low: 0, high: highest }];
  let passed = 0;
  for (const { size, intensity } of stairs) {
    gates.push({
      at: (passed + size / 2) / total,
      low: intensity - 0.5,
      high: intensity + 0.5,
    });
    passed += size;
  }
  gates.push({ at: 1, low: 0, high: highest });
  return gates;
}

function slopeThrough(gates: readonly Gate[], rising: boolean): number | undefined {
  let [least, most] = rising ? [0, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, 0];
  for (const [index, left] of gates.entries()) {
    for (const right of gates.slice(index + 1)) {
      const run = right.at - left.at;
      least = Math.max(least, (right.low - left.high) / run);
      most = Math.min(most, (right.high - left.low) / run);
    }
  }
  return least < most ? (least + most) / 2 : undefined;
}
