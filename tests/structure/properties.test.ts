import { describe, expect, test } from "vitest";
import {
  buildNative,
  describeStructure,
  formatCompact,
  invertNative,
  parseStructure,
  plannedLoad,
  readNative,
} from "../../src/structure/index.js";
import { leavesOf, timedSeconds } from "../../src/structure/load/leaves.js";
import { SmoothedEffort } from "../../src/structure/load/smoothed-effort.js";
import { normalizedPower } from "../../src/training/index.js";
import { fc, runs } from "../kit/fast-check.js";
import { structures } from "./arbitraries.js";

const athlete = { ftpWatts: 280, thresholdHeartRate: 168, maxHeartRate: 188, thresholdSpeed: 4 };

describe("every structure", () => {
  test("is its own canonical form", () => {
    fc.assert(
      fc.property(structures, (simple) => {
        expect(parseStructure(simple)).toEqual(simple);
        expect(parseStructure(JSON.stringify(simple))).toEqual(simple);
      }),
    );
  });

  test("comes back from the compact text form", () => {
    fc.assert(
      fc.property(structures, (simple) => {
        expect(parseStructure(formatCompact(simple))).toEqual(simple);
      }),
      { numRuns: runs(100) },
    );
  });

  test("comes back from the native form as the same native form", () => {
    fc.assert(
      fc.property(structures, (simple) => {
        const native = buildNative(simple);
        expect(buildNative(invertNative(native))).toEqual(native);
      }),
      { numRuns: runs(100) },
    );
  });

  test("is accepted as structured_workout once it is built, untouched", () => {
    fc.assert(
      fc.property(structures, (simple) => {
        const native = buildNative(simple);
        expect(readNative(native)).toBe(native);
        expect(readNative(JSON.stringify(native))).toEqual(native);
      }),
    );
  });

  test("has the same load and as many seconds in every form", () => {
    fc.assert(
      fc.property(structures, (simple) => {
        const load = plannedLoad(simple, athlete);
        expect(plannedLoad(buildNative(simple), athlete)).toEqual(load);
        expect(plannedLoad(parseStructure(formatCompact(simple)), athlete)).toEqual(load);
        if (simple.distanceUnit === undefined) expect(load.seconds).toBe(timedSeconds(simple.steps));
      }),
    );
  });

  test("has a line without gaps in its words", () => {
    fc.assert(
      fc.property(structures, (simple) => {
        const line = describeStructure(simple, athlete).replace(/"(?:[^"\\]|\\.)*"/g, '""');
        expect(line).not.toMatch(/undefined|NaN|null| {2}/);
      }),
    );
  });
});

describe("every native structure that is built", () => {
  test("KB-43 counts begin and end without gaps, up to the total", () => {
    fc.assert(
      fc.property(structures, (simple) => {
        const { structure } = buildNative(simple);
        let total = 0;
        for (const block of structure) {
          expect(block.begin).toBeCloseTo(total, 1);
          total += block.length.value * block.steps.reduce((sum, leaf) => sum + leaf.length.value, 0);
          expect(block.end).toBeCloseTo(total, 1);
        }
        if (simple.distanceUnit === undefined) expect(total).toBe(timedSeconds(simple.steps));
      }),
    );
  });

  test("KB-40 KB-42 is drawn with a bar per step, from 0 to 1 and never higher", () => {
    fc.assert(
      fc.property(structures, (simple) => {
        const { polyline } = buildNative(simple);
        expect(polyline).toHaveLength(1 + 3 * [...leavesOf(simple.steps)].length);
        expect(polyline[0]).toEqual([0, 0]);
        expect(polyline.at(-1)).toEqual([1, 0]);
        const [xs, ys] = [polyline.map(([x]) => x), polyline.map(([, y]) => y)];
        expect(xs).toEqual([...xs].sort((a, b) => a - b));
        expect(ys.every((y) => y >= 0 && y <= 1)).toBe(true);
      }),
    );
  });

  test("KB-45 gives every step name, length, target, class and openDuration", () => {
    fc.assert(
      fc.property(structures, (simple) => {
        const leaves = buildNative(simple).structure.flatMap((block) => block.steps);
        const incomplete = leaves.filter(
          ({ name, length, targets, intensityClass, openDuration }) =>
            name === "" ||
            length.value <= 0 ||
            targets.length === 0 ||
            !["warmUp", "active", "rest", "coolDown"].includes(intensityClass) ||
            typeof openDuration !== "boolean",
        );
        expect(incomplete).toEqual([]);
      }),
    );
  });
});

test("smoothing by the step is smoothing by the second", () => {
  const stretches = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 500 })));
  fc.assert(
    fc.property(stretches, (list) => {
      const effort = new SmoothedEffort();
      for (const [seconds, intensity] of list) effort.add(seconds, intensity);
      const trace = list.flatMap(([seconds, intensity]) => new Array<number>(seconds).fill(intensity));
      expect(effort.mean).toBeCloseTo(normalizedPower(trace) ?? 0, 6);
    }),
  );
});
