import { describe, expect, test } from "vitest";
import {
  buildNative,
  chooseStructure,
  invertNative,
  parseStructure,
  readNative,
  StructureError,
} from "../../src/structure/index.js";

const native = buildNative(parseStructure("10m 40-55% warmup, 2x(2m 105-110%, 3m 50-55% rest)"));

function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof StructureError) return error.message;
    throw error;
  }
  throw new Error("the structure was accepted");
}

/** The native structure with its first leaf changed. */
function withLeaf(changes: object) {
  const [block] = native.structure;
  return { ...native, structure: [{ ...block, steps: [{ ...block?.steps[0], ...changes }] }] };
}

describe("what TrainingPeaks' builder writes", () => {
  test("KB-41 KB-43 a lone step has its wrapper, the drawing and the range mark", () => {
    expect(buildNative(parseStructure("10m 60-70%"))).toEqual({
      structure: [
        {
          type: "step",
          length: { value: 1, unit: "repetition" },
          steps: [
            {
              name: "Active",
              length: { value: 600, unit: "second" },
              targets: [{ minValue: 60, maxValue: 70 }],
              intensityClass: "active",
              openDuration: false,
            },
          ],
          begin: 0,
          end: 600,
        },
      ],
      polyline: [
        [0, 0],
        [0, 1],
        [1, 1],
        [1, 0],
      ],
      primaryLengthMetric: "duration",
      primaryIntensityMetric: "percentOfFtp",
      primaryIntensityTargetOrRange: "range",
    });
  });

  test("a ramp of one second is a step", () => {
    expect(buildNative(parseStructure("1s 50->60%")).structure[0]?.type).toBe("step");
  });

  test("KB-48 a structure that was stored with odd values fails when it is built again, not before", () => {
    const odd = invertNative(withLeaf({ length: { value: 0, unit: "second" } }));
    expect(odd.steps[0]).toMatchObject({ duration_seconds: 0 });
    expect(refusal(() => buildNative(odd))).toContain("`steps[0].duration_seconds` must be a whole number");
  });

  test("KB-48 a structure without a metric cannot be converted and stays native", () => {
    expect(refusal(() => invertNative({ structure: native.structure }))).toBe(
      "This structure names no intensity metric of the simple form; use it as structured_workout, unchanged.",
    );
  });
});

describe("structured_workout", () => {
  test("is passed on untouched, with fields unknown here", () => {
    const imported = { ...native, importedFromZwo: true, legacyExercises: [] };
    expect(readNative(imported)).toBe(imported);
  });

  test("KB-44 may be JSON text, also encoded twice", () => {
    expect(readNative(JSON.stringify(native))).toEqual(native);
    expect(readNative(JSON.stringify(JSON.stringify(native)))).toEqual(native);
  });

  test("may be empty of steps", () => {
    const empty = { ...native, structure: [], polyline: [] };
    expect(readNative(empty)).toBe(empty);
  });

  test.each([
    ["a leaf of 0 s", withLeaf({ length: { value: 0, unit: "second" } })],
    ["a reversed range", withLeaf({ targets: [{ minValue: 98, maxValue: 12 }] })],
    ["a leaf without a name", withLeaf({ name: "" })],
    ["a leaf without openDuration", withLeaf({ openDuration: undefined })],
  ])("lets through what TrainingPeaks itself stores: %s", (_name, odd) => {
    expect(readNative(odd)).toBe(odd);
  });

  test.each<[value: unknown, message: string]>([
    [[], "structured_workout must be an object; got a list."],
    [{ structure: [] }, "structured_workout lacks primaryIntensityMetric, primaryLengthMetric."],
    [{ ...native, structure: {} }, "`structure` must be a list; got an object."],
    [{ ...native, polyline: [[0]] }, "`polyline[0]` must be two numbers, [x, y]."],
    [{ ...native, primaryLengthMetric: 5 }, "`primaryLengthMetric` must be text; got a number."],
    [{ ...native, structure: [null] }, "`structure[0]` must be a block; got null."],
    [
      {
        ...native,
        structure: [{ ...native.structure[0], type: "set", length: { value: 1, unit: "second" }, steps: [] }],
      },
      '`structure[0]`: unknown type "set". Use step, repetition, rampUp, rampDown. `structure[0].length` must be {"value": 1 or more, "unit": "repetition"}. `structure[0].steps` must be a list of at least one step.',
    ],
    [withLeaf({ steps: [] }), "`structure[0].steps[0]`: TrainingPeaks nests no blocks in blocks."],
    [
      withLeaf({ length: { value: 5, unit: "m" } }),
      '`structure[0].steps[0].length` must be {"value": number, "unit": "second" or "meter"}.',
    ],
    [
      withLeaf({ intensityClass: "recovery" }),
      "`structure[0].steps[0].intensityClass` must be one of warmUp, active, rest, coolDown.",
    ],
    [
      withLeaf({ targets: [{ maxValue: 5 }] }),
      "`structure[0].steps[0].targets[0]` must have a minValue, and a maxValue for a range.",
    ],
    [
      withLeaf({ length: { value: 400_000, unit: "second" } }),
      "The structure lasts 400000 s in all; the limit is 359999 s (99:59:59).",
    ],
  ])("refused: case %#", (value, message) => {
    expect(refusal(() => readNative(value))).toBe(message);
  });

  test("is refused when it cannot be written as JSON", () => {
    const circle = { ...native, self: {} };
    circle.self = circle;
    expect(refusal(() => readNative(circle))).toBe("structured_workout cannot be written as JSON.");
  });
});

describe("structure or structured_workout", () => {
  test("gives the native form of either", () => {
    const simple = parseStructure("10m 60%");
    expect(chooseStructure({ structure: "10m 60%" })).toEqual({ native: buildNative(simple), simple });
    expect(chooseStructure({ structured_workout: native })).toEqual({ native });
    expect(chooseStructure({ structure: null })).toBeUndefined();
  });

  test("both at once are refused", () => {
    expect(refusal(() => chooseStructure({ structure: "10m 60%", structured_workout: native }))).toBe(
      "Both structure and structured_workout are given; give one.",
    );
  });

  test.each([{ structure: "" }, { structure: {} }, { structured_workout: {} }, { structured_workout: "" }])(
    "%j counts as given and is refused",
    (given) => {
      expect(() => chooseStructure(given)).toThrow(StructureError);
    },
  );
});

describe("a structure without what its steps tell", () => {
  const { polyline, primaryIntensityTargetOrRange, ...bare } = native;

  test("is completed as the builder would, and that is said", () => {
    const said: string[] = [];
    expect(readNative(bare, ({ message }) => said.push(message))).toEqual(native);
    expect(said).toEqual([
      "structured_workout came without polyline and primaryIntensityTargetOrRange; made from its steps.",
    ]);
    expect({ polyline, primaryIntensityTargetOrRange }).toMatchObject({
      primaryIntensityTargetOrRange: "range",
    });
  });

  test("is TrainingPeaks' own form also under `structure`, and as text", () => {
    expect(chooseStructure({ structure: bare })?.native).toEqual(native);
    expect(chooseStructure({ structure: JSON.stringify(native) })?.native).toEqual(native);
  });
});
