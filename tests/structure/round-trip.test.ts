import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isFields } from "../../src/structure/check/values.js";
import {
  buildNative,
  decodeNative,
  describeStructure,
  invertNative,
  type NativeStructure,
  parseNewStructure,
  parseStructure,
  StructureError,
} from "../../src/structure/index.js";
import { rulesOf } from "../../src/structure/sport-rules.js";
import { contextOf, readFixture } from "./corpus.js";

/** `intervals` of an answer is valid input and gives back the same structure, for every structure that is documented anywhere. */

const vectors: unknown = JSON.parse(
  readFileSync(new URL("../fixtures/structure-vectors.json", import.meta.url), "utf8"),
);
const found = new Map<string, NativeStructure>();
collect(vectors);
collect(readFixture("documented.json"));

/** Every valid structure in a value, of the object form or of TrainingPeaks' own, written anew by our builder. */
function collect(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) collect(item);
  if (!isFields(value)) return;
  const native = written(value);
  if (native !== undefined && native.structure.length > 0) found.set(JSON.stringify(native), native);
  for (const inner of Object.values(value)) collect(inner);
}

function written(value: unknown): NativeStructure | undefined {
  try {
    const stored = decodeNative(value);
    return stored === undefined ? buildNative(parseStructure(value)) : buildNative(invertNative(stored));
  } catch (error) {
    if (error instanceof StructureError) return undefined;
    throw error;
  }
}

const structures = [...found.values()].map((native) => ({ native, line: describeStructure(native, {}) }));

test("there are many", () => {
  expect(structures.length).toBeGreaterThan(70);
});

describe.each([undefined, "Bike", "Run", "Swim", "Rowing", "Strength"])(
  "in the words of sport %s",
  (sport) => {
    const context = sport === undefined ? {} : contextOf(sport);

    const { bases } = rulesOf(sport, undefined);
    const own = structures.filter(({ native }) =>
      bases.some((basis) => basis === native.primaryIntensityMetric),
    );

    test.each(own)("$line", ({ native }) => {
      const line = describeStructure(native, context);
      const read = buildNative(parseStructure(line, { context }));
      expect(read).toEqual(native);
      expect(describeStructure(read, context)).toBe(line);
      expect(buildNative(parseNewStructure(line, { context, stored: native }))).toEqual(native);
    });
  },
);
