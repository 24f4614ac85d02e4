import { describe, expect, test } from "vitest";
import { parseStructure, StructureError } from "../../src/structure/index.js";

/** The text of the error a structure is refused with. */
function errorOf(input: unknown): StructureError {
  try {
    parseStructure(input);
  } catch (error) {
    if (error instanceof StructureError) return error;
    throw error;
  }
  throw new Error("the structure was accepted");
}

function refusal(input: unknown): string {
  return errorOf(input).message;
}

const step = { duration_seconds: 60, intensity: 50 };

describe("the object form", () => {
  test("is given back in canonical spelling", () => {
    const written = {
      steps: [
        { duration_seconds: "600", intensity: "50.5", intensityClass: "Warm-Up", notes: "" },
        {
          reps: 2,
          name: "Set",
          steps: [{ distance: 400, intensity_min: 90, intensity_max: 90, name: null }],
        },
        { type: "rampDown", duration_seconds: 300, from: 70, to: 40, intensityClass: "cool_down" },
        { duration_seconds: 20, intensityClass: "easy", open_duration: false },
      ],
    };
    expect(parseStructure(written)).toEqual({
      primaryIntensityMetric: "percentOfFtp",
      distanceUnit: "meter",
      steps: [
        { type: "step", duration_seconds: 600, intensity: 50.5, intensityClass: "warmUp" },
        {
          type: "repetition",
          name: "Set",
          reps: 2,
          steps: [
            {
              type: "step",
              distance: 400,
              distance_unit: "meter",
              intensity_min: 90,
              intensity_max: 90,
              intensityClass: "active",
            },
          ],
        },
        { type: "ramp", duration_seconds: 300, from: 70, to: 40, intensityClass: "coolDown" },
        { type: "step", duration_seconds: 20, intensityClass: "rest" },
      ],
    });
  });

  test("KB-49a may be JSON text, also encoded once too often", () => {
    const text = JSON.stringify({ steps: [step] });
    expect(parseStructure(text)).toEqual(parseStructure({ steps: [step] }));
    expect(parseStructure(JSON.stringify(text))).toEqual(parseStructure({ steps: [step] }));
  });

  test("has at most 200 elements on the top level", () => {
    expect(parseStructure({ steps: new Array(200).fill(step) }).steps).toHaveLength(200);
    expect(refusal({ steps: new Array(201).fill(step) })).toBe("`steps` has 201 elements; the limit is 200.");
  });
});

describe("refusals say what is wrong, where, and what would be right", () => {
  test.each<[input: unknown, text: string]>([
    [
      { steps: [{ ...step, duration_seconds: 90.5 }] },
      "`steps[0].duration_seconds` must be a whole number of seconds from 1 to 86400; got 90.5.",
    ],
    [
      { steps: [{ ...step, duration_seconds: true }] },
      "`steps[0].duration_seconds` must be a whole number of seconds from 1 to 86400; got true.",
    ],
    [
      { steps: [{ intensity: 50 }] },
      "`steps[0]` needs `duration_seconds` or `distance` (also for an open step, as its nominal length).",
    ],
    [{ steps: [{ ...step, distance: 5 }] }, "`steps[0]` has a time and a distance; give one."],
    [
      { steps: [{ ...step, distance_unit: "mile" }] },
      "`steps[0].distance_unit` has no meaning beside `duration_seconds`; leave it out.",
    ],
    [
      { steps: [{ distance: 0.5, intensity: 50 }] },
      "`steps[0].distance` must lie between 1 m and 1000 km; got 0.5 (meter).",
    ],
    [
      { steps: [{ distance: 5, distance_unit: "km", intensity: 50 }] },
      '`steps[0].distance_unit` must be meter, kilometer, mile or yard; got "km".',
    ],
    [
      { steps: [{ ...step, intensity: 501 }] },
      "`steps[0].intensity` must be a number between 0 and 500 for percentOfFtp; got 501.",
    ],
    [
      { steps: [{ ...step, cadence_min: 90 }] },
      "`steps[0].cadence_min` needs `cadence_max`; for one value use `cadence`.",
    ],
    [
      { steps: [{ duration_seconds: 60 }] },
      "`steps[0]` needs `intensity`, or `intensity_min` and `intensity_max`; only a step with intensityClass rest may leave it out.",
    ],
    [
      { steps: [{ ...step, intensityClass: "sprint" }] },
      '`steps[0].intensityClass`: unknown intensity class "sprint". Use warmUp, active, rest, coolDown.',
    ],
    [{ steps: [{ ...step, name: "" }] }, "`steps[0].name` must be text of 1 to 100 characters."],
    [{ steps: [{ ...step, notes: 5 }] }, "`steps[0].notes` must be text of at most 500 characters."],
    [
      { steps: [{ ...step, open_duration: "yes" }] },
      '`steps[0].open_duration` must be true or false; got "yes".',
    ],
    [
      { steps: [{ type: "interval" }] },
      '`steps[0]`: unknown type "interval". Use step, ramp, rampUp, rampDown or repetition.',
    ],
    [
      { steps: [{ reps: 2.5, steps: [step] }] },
      "`steps[0].reps` must be a whole number from 1 to 100; got 2.5.",
    ],
    [{ steps: ["easy"] }, "`steps[0]` must be an object; got text."],
    [
      { steps: [{ type: "ramp", duration_seconds: 60, from: 50 }] },
      "`steps[0]`: a ramp needs `from` and `to`.",
    ],
    [
      { steps: [{ type: "ramp", from: 50, to: 60 }] },
      "`steps[0]` needs `duration_seconds` or `distance` (also for an open step, as its nominal length).",
    ],
    [
      { steps: [{ type: "rampUp", duration_seconds: 60, from: 60, to: 50 }] },
      "`steps[0]`: rampUp must go up; got 60 to 50.",
    ],
    [
      { steps: [{ type: "ramp", duration_seconds: 5, from: 50, to: 60, segments: 6 }] },
      "`steps[0].segments` must be a whole number from 2 to 60, not above the seconds; got 6.",
    ],
    [
      { primaryIntensityMetric: "watts", steps: [step] },
      'Unknown intensity metric "watts". Use percentOfFtp, percentOfThresholdHr, percentOfMaxHr, percentOfThresholdPace, rpe.',
    ],
    [
      { distanceUnit: "km", steps: [step] },
      '`distanceUnit` must be meter, kilometer, mile or yard; got "km".',
    ],
    [
      {
        steps: [
          { ...step, duration_seconds: 86_400 },
          { reps: 4, steps: [{ ...step, duration_seconds: 86_400 }] },
        ],
      },
      "The structure lasts 432000 s in all; the limit is 359999 s (99:59:59).",
    ],
    [
      { steps: [{ ...step, duration_seconds: 86_400, intensity: 300 }] },
      "The structure has a planned TSS of 21600; the limit is 9999.",
    ],
  ])("%j", (input, text) => {
    expect(refusal(input)).toBe(text);
  });

  test.each<[key: string, advice: string]>([
    ["duration", "duration has no unit: duration_seconds: 4 for 4 s, or 240 for 4 min."],
    ["distance_meters", "Did you mean distance?"],
    ["power", 'Write intensity in percent (percentOfFtp); as text "4W" is converted.'],
    ["repeat", "A repetition has reps and steps."],
    ["rest", "Write the rest as a step of its own, with intensityClass rest."],
  ])("KB-49a the invented key %s", (key, advice) => {
    expect(refusal({ steps: [{ ...step, [key]: 4 }] })).toBe(
      `"steps[0].${key}" is not a known field here. ${advice}`,
    );
  });

  test("an unknown key without a likely meaning is told the known ones", () => {
    expect(refusal({ steps: [{ reps: 2, steps: [step], colour: "red" }] })).toBe(
      '"steps[0].colour" is not a known field here. Allowed: type, name, reps, steps.',
    );
  });

  test("the native form in the wrong place is sent to the right one", () => {
    expect(refusal({ structure: [] })).toContain("TrainingPeaks' own form goes into structured_workout.");
  });

  test("KB-49a cut-off JSON is told what may follow", () => {
    expect(refusal('{"steps":[{"duration_')).toContain("it ends too early, as if it had been cut off.");
    expect(refusal('{"steps":[] "a"}')).toContain("it is malformed at character 13.");
    expect(refusal('{"steps":[}')).toContain("it is malformed");
  });

  test.each([null, 5, [], "[]", {}, { steps: [] }, "", "hello", '{"steps":[}'])(
    "what is no structure at all, %j, is shown one that can be sent",
    (input) => {
      const { remedy } = errorOf(input);
      expect(remedy).toEqual({ example: expect.any(String) });
      const [example] = Object.values(remedy ?? {});
      expect(parseStructure(example).steps.length).toBeGreaterThan(0);
    },
  );

  test("all problems of one input stand in the error, in its text as many as it has room for", () => {
    const { problems, message } = errorOf({ steps: new Array(10).fill({ intensity: 50 }) });
    expect(problems).toHaveLength(10);
    expect(problems[9]).toMatchObject({ path: "steps[9]", code: "LENGTH_MISSING" });
    expect(message).toMatch(/Also unclear: `steps\[3\]`, .*`steps\[9\]`\.$/);
    expect(message.length).toBeLessThan(420);
  });
});
