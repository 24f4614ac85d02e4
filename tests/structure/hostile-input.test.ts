import { describe, expect, test } from "vitest";
import {
  decodeNative,
  describeStructure,
  formatCompact,
  invertNative,
  parseStructure,
  plannedLoad,
  readNative,
  StructureError,
} from "../../src/structure/index.js";
import { fc, runs } from "../kit/fast-check.js";
import { structures, writtenStructures } from "./arbitraries.js";

/** Runs something that may only ever fail with the collected error. */
function survives(action: () => unknown): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof StructureError)) throw error;
    expect(error.message).not.toBe("");
    expect(error.message.length).toBeLessThan(600);
  }
}

function refusalOf(input: unknown): StructureError {
  try {
    parseStructure(input);
  } catch (error) {
    if (error instanceof StructureError) return error;
    throw error;
  }
  throw new Error("the structure was accepted");
}

function nested(levels: number, open: string, core: string, close: string): string {
  return open.repeat(levels) + core + close.repeat(levels);
}

const keys = fc.constantFrom(
  "primaryIntensityMetric",
  "steps",
  "structure",
  "type",
  "reps",
  "length",
  "value",
  "unit",
  "targets",
  "minValue",
  "maxValue",
  "duration_seconds",
  "distance",
  "intensity",
  "intensity_min",
  "intensityClass",
  "from",
  "to",
  "segments",
  "name",
  "__proto__",
);
const leaf = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
  fc.double(),
  fc.constantFrom(
    "step",
    "repetition",
    "rampUp",
    "ramp",
    "percentOfFtp",
    "second",
    "meter",
    "300",
    true,
    1e308,
  ),
);
/** Values that look like a structure from afar. */
const { lookalike } = fc.letrec((tie) => ({
  lookalike: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.array(tie("lookalike"), { maxLength: 4 }),
    fc.dictionary(keys, tie("lookalike"), { maxKeys: 6 }),
  ),
}));

describe("odd input fails with the collected error only", () => {
  test("anything at all", () => {
    fc.assert(
      fc.property(fc.oneof(leaf, lookalike), (input) => {
        survives(() => parseStructure(input));
        survives(() => readNative(input));
      }),
      { numRuns: runs(400) },
    );
  });

  test("structures with one value replaced", () => {
    fc.assert(
      fc.property(writtenStructures, fc.nat(), leaf, (written, place, value) => {
        let count = 0;
        const spoiled: unknown = JSON.parse(JSON.stringify(written), (_key, old: unknown) =>
          count++ === place % 40 ? value : old,
        );
        survives(() => parseStructure(spoiled));
      }),
      { numRuns: runs(200) },
    );
  });

  test("KB-49a JSON text cut off anywhere is told what is accepted", () => {
    fc.assert(
      fc.property(structures, fc.nat(), (simple, place) => {
        const text = JSON.stringify(simple);
        const cut = text.slice(0, 1 + (place % (text.length - 1)));
        expect(refusalOf(cut)).toMatchObject({
          message: expect.stringContaining("cut off"),
          remedy: { example: expect.stringMatching(/^\{/) },
        });
      }),
    );
  });

  test("compact text with characters exchanged", () => {
    const sign = fc.constantFrom(...'()x%@-:>,/+"\\ 0m.e', "->", "RPE", "\n", "€", "\0");
    fc.assert(
      fc.property(structures, fc.nat(), sign, (simple, place, exchanged) => {
        const text = formatCompact(simple);
        const at = place % text.length;
        survives(() => parseStructure(text.slice(0, at) + exchanged + text.slice(at + 1)));
      }),
      { numRuns: runs(200) },
    );
  });

  test.each([
    ["deep JSON", nested(100_000, "[", "", "]")],
    ["deep JSON in steps", `{"steps":${nested(100_000, '[{"reps":2,"steps":', "[]", "}]")}}`],
    ["deep brackets", nested(10_000, "2x(", "1min 50%", ")")],
    ["unclosed brackets", "2x(".repeat(100_000)],
    ["unclosed quotes", '1min 50% "'.repeat(10_000)],
    ["spaces without end", " ".repeat(1_000_000)],
    ["numbers without end", "9".repeat(1_000_000)],
    ["a number beyond all", "1e999min 50%"],
    ["many repetitions", "1000000000x(1000000000x(1s 50%))"],
    ["many unknown keys", `{${Array.from({ length: 20_000 }, (_, key) => `"k${key}":1`).join(",")}}`],
    ["many wrong steps", `{"steps":[${"0,".repeat(50_000)}0]}`],
    ["a long wrong value", `{"steps":[{"type":"${"x".repeat(1_000_000)}"}]}`],
  ])("%s", (_name, text) => {
    const { message } = refusalOf(text);
    expect(message).not.toBe("");
    expect(message.length).toBeLessThan(600);
    survives(() => readNative(text));
  });

  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    true,
    undefined,
    Symbol("steps"),
    10n,
    () => [],
    new Map([["steps", []]]),
    new Array(5),
    new Date(0),
  ])("value %#", (value) => {
    expect(() => parseStructure(value)).toThrow(StructureError);
    expect(() => readNative(value)).toThrow(StructureError);
  });

  test("a structure that contains itself", () => {
    const steps: unknown[] = [];
    const circle = { reps: 2, steps };
    steps.push(circle);
    expect(() => parseStructure(circle)).toThrow(StructureError);
    expect(() => parseStructure({ steps })).toThrow(/two levels deep/);
  });
});

describe("whatever TrainingPeaks stores can be told in words and measured", () => {
  test("any object with a structure list", () => {
    const stored = fc.record({
      structure: fc.array(lookalike),
      primaryIntensityMetric: fc.constantFrom(
        "percentOfFtp",
        "percentOfThresholdPace",
        "rpe",
        "watts",
        undefined,
      ),
    });
    fc.assert(
      fc.property(stored, (value) => {
        const native = decodeNative(value);
        if (native === undefined) throw new Error("not decoded");
        expect(typeof describeStructure(native, { ftpWatts: 280, thresholdSpeed: 4 })).toBe("string");
        const { seconds, tss } = plannedLoad(native, { thresholdSpeed: 4 });
        expect(seconds === null || Number.isFinite(seconds)).toBe(true);
        expect(tss === null || Number.isFinite(tss)).toBe(true);
        survives(() => invertNative(native));
      }),
      { numRuns: runs(400) },
    );
  });

  test("KB-44 as object, as text and as text encoded twice", () => {
    const native = { structure: [], primaryIntensityMetric: "percentOfFtp" };
    expect(decodeNative(native)).toBe(native);
    expect(decodeNative(JSON.stringify(native))).toEqual(native);
    expect(decodeNative(JSON.stringify(JSON.stringify(native)))).toEqual(native);
  });

  test.each([null, undefined, "", "{", "[]", 5, {}, { structure: {} }])("no structure: %j", (value) => {
    expect(decodeNative(value)).toBeUndefined();
  });
});
