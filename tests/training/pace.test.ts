import { describe, expect, test } from "vitest";
import { z } from "zod";
import { formatPace, type PaceUnit, parsePace } from "../../src/training/index.js";
import { fc } from "../kit/fast-check.js";
import { expectNear, vectors } from "./vectors.js";

const texts = vectors(
  "pace",
  z.object({ text: z.string(), percent: z.number().default(100) }),
  z.union([
    z.object({ error: z.literal("PACE_INVALID") }),
    z.object({
      seconds: z.number(),
      mps: z.number(),
      pace_at_percent: z.string().optional(),
      mps_at_percent: z.number().optional(),
    }),
  ]),
);

const unit = fc.constantFrom<PaceUnit>("km", "mi", "100m", "100yd");

describe("pace text", () => {
  test.each(texts)("$name", ({ input, expected }) => {
    const pace = parsePace(input.text);
    if ("error" in expected) {
      expect(pace).toBeNull();
      return;
    }
    expect(pace?.seconds).toBe(expected.seconds);
    expectNear(pace?.speed, expected.mps);
    const speed = (pace?.speed ?? Number.NaN) * (input.percent / 100);
    if (expected.mps_at_percent !== undefined) expectNear(speed, expected.mps_at_percent);
    if (expected.pace_at_percent !== undefined) {
      expect(formatPace(speed, pace?.unit ?? "km")).toBe(`${expected.pace_at_percent}/${pace?.unit}`);
    }
  });

  test.each([
    [" 4:05 / KM ", { seconds: 245, unit: "km" }],
    ["1:45/100 m", { seconds: 105, unit: "100m" }],
  ])("reads %j", (text, pace) => {
    expect(parsePace(text)).toMatchObject(pace);
  });

  test.each(["", "4:5/km", "4.05/km", "-4:05/km", "4:05/m", "1:04:05/km", "4:05/constructor"])(
    "refuses %j",
    (text) => {
      expect(parsePace(text)).toBeNull();
    },
  );

  test("comes back as it was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 59_999 }), unit, (seconds, per) => {
        const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}/${per}`;
        expect(formatPace(parsePace(text)?.speed ?? null, per)).toBe(text);
      }),
    );
  });

  test("carries a rounded-up minute", () => {
    expect(formatPace(1000 / 239.6, "km")).toBe("4:00/km");
  });

  test.each([null, 0, Number.NaN, Number.POSITIVE_INFINITY])("of a speed of %s is unknown", (speed) => {
    expect(formatPace(speed, "km")).toBeNull();
  });
});
