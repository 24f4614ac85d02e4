import { describe, expect, test } from "vitest";
import { z } from "zod";
import { compliance } from "../../src/training/index.js";
import { vectors } from "./vectors.js";

const plans = vectors(
  "compliance",
  z.object({ planned: z.number().nullable(), actual: z.number().nullable() }),
  z.object({
    percent: z.number().nullable(),
    colour: z.enum(["green", "yellow", "red", "missed", "unplanned"]),
  }),
);

describe("compliance", () => {
  test.each(plans)("$name", ({ input, expected }) => {
    expect(compliance(input.planned, input.actual)).toEqual(expected);
  });

  test("of a workout done at 0 is red, not missed", () => {
    expect(compliance(60, 0)).toEqual({ percent: 0, colour: "red" });
  });

  test("of nothing planned and nothing done is unplanned", () => {
    expect(compliance(null, null)).toEqual({ percent: null, colour: "unplanned" });
  });
});
