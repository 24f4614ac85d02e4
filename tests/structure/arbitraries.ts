import {
  type IntensityMetric,
  parseStructure,
  type SimpleStructure,
  StructureError,
} from "../../src/structure/index.js";
import { highestIntensity, INTENSITY_CLASSES, INTENSITY_METRICS } from "../../src/structure/simple.js";
import { fc } from "../kit/fast-check.js";

const LIMITS = ["TOO_MANY_STEPS", "TOTAL_TOO_LONG", "TSS_LIMIT"];
const ONE_STEP: SimpleStructure = parseStructure("10min 50%");

/** Whole numbers mostly, decimals now and then, as people write them. */
function intensity(metric: IntensityMetric) {
  const highest = highestIntensity(metric);
  return fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: highest }) },
    { weight: 1, arbitrary: fc.double({ min: 0, max: highest, noNaN: true }) },
  );
}

function range<Key extends string>(bound: fc.Arbitrary<number>, key: Key) {
  return fc.tuple(bound, bound).map(([one, other]) => ({
    [`${key}_min`]: Math.min(one, other),
    [`${key}_max`]: Math.max(one, other),
  }));
}

const cadence = fc.integer({ min: 0, max: 300 });
const labels = fc.record(
  {
    name: fc.string({ minLength: 1, maxLength: 100, unit: "grapheme" }).filter((name) => name.length <= 100),
    notes: fc.string({ maxLength: 100 }),
    intensityClass: fc.constantFrom(...INTENSITY_CLASSES),
  },
  { requiredKeys: [] },
);
const cadences = fc.oneof(
  fc.constant({}),
  cadence.map((value) => ({ cadence: value })),
  range(cadence, "cadence"),
);
const seconds = fc.integer({ min: 1, max: 4000 });
const lengths = fc.oneof(
  { weight: 3, arbitrary: seconds.map((duration_seconds) => ({ duration_seconds })) },
  {
    weight: 1,
    arbitrary: fc.record({
      distance: fc.oneof(fc.integer({ min: 2, max: 500 }), fc.double({ min: 2, max: 500, noNaN: true })),
      distance_unit: fc.constantFrom("meter", "kilometer", "mile", "yard"),
    }),
  },
);

function step(metric: IntensityMetric) {
  const target = fc.oneof(
    intensity(metric).map((value) => ({ intensity: value })),
    range(intensity(metric), "intensity"),
    fc.constant({ intensityClass: "rest" }),
  );
  return fc
    .tuple(
      labels,
      lengths,
      cadences,
      fc.record({ open_duration: fc.boolean() }, { requiredKeys: [] }),
      target,
    )
    .map((parts) => Object.assign({}, ...parts));
}

function ramp(metric: IntensityMetric) {
  const ends = fc
    .record({ from: intensity(metric), to: intensity(metric) })
    .filter(({ from, to }) => from !== to);
  const segments = fc.record({ segments: fc.integer({ min: 2, max: 20 }) }, { requiredKeys: [] });
  const long = fc.integer({ min: 20, max: 4000 }).map((duration_seconds) => ({ duration_seconds }));
  const size = fc.oneof(
    seconds.map((duration_seconds) => ({ duration_seconds })),
    fc.tuple(long, segments).map(([length, stairs]) => ({ ...length, ...stairs })),
  );
  return fc.tuple(labels, size, cadences, ends).map((parts) => Object.assign({ type: "ramp" }, ...parts));
}

function repetition(element: fc.Arbitrary<unknown>) {
  return fc.record({
    type: fc.constant("repetition"),
    reps: fc.integer({ min: 1, max: 4 }),
    steps: fc.array(element, { minLength: 1, maxLength: 3 }),
  });
}

/** What callers may write, of every metric and with everything the simple form can say. */
export const writtenStructures = fc.constantFrom(...INTENSITY_METRICS).chain((primaryIntensityMetric) => {
  const plain = fc.oneof(
    { weight: 3, arbitrary: step(primaryIntensityMetric) },
    { weight: 1, arbitrary: ramp(primaryIntensityMetric) },
  );
  const inner = fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: repetition(plain) });
  const element = fc.oneof({ weight: 2, arbitrary: plain }, { weight: 1, arbitrary: repetition(inner) });
  return fc.record(
    {
      primaryIntensityMetric: fc.constant(primaryIntensityMetric),
      distanceUnit: fc.constantFrom("meter", "kilometer", "mile", "yard"),
      steps: fc.array(element, { minLength: 1, maxLength: 5 }),
    },
    { requiredKeys: ["primaryIntensityMetric", "steps"] },
  );
});

/** The same, checked; a plain one stands for the few that break a limit on the whole. */
export const structures: fc.Arbitrary<SimpleStructure> = writtenStructures.map((written) => {
  try {
    return parseStructure(written);
  } catch (error) {
    if (error instanceof StructureError && error.problems.every(({ code }) => LIMITS.includes(code)))
      return ONE_STEP;
    throw error;
  }
});
