import { describe, expect, test } from "vitest";
import { z } from "zod";
import { buildNative, parseStructure, plannedLoad } from "../../src/structure/index.js";
import { countLeaves } from "../../src/structure/load/leaves.js";
import { measureLoad } from "../../src/structure/load/measured-load.js";
import { outlineOf } from "../../src/structure/outline.js";
import { expectNear, vectors } from "../training/vectors.js";

const nullable = z.number().nullable();

const summaries = vectors(
  "structure_summary",
  z.object({
    structure: z.unknown(),
    thresholds: z
      .object({ speed_mps: z.number(), lthr: z.number(), max_hr: z.number() })
      .partial()
      .default({})
      .transform((given) => ({
        thresholdSpeed: given.speed_mps,
        thresholdHeartRate: given.lthr,
        maxHeartRate: given.max_hr,
      })),
  }),
  z.object({
    native_block_count: z.number(),
    leaf_count: z.number(),
    total_seconds: nullable,
    total_meters: nullable,
    if: nullable,
    tss: nullable,
    if_raw: nullable,
    tss_raw: nullable,
  }),
);

describe("planned load", () => {
  test.each(summaries)("$name", ({ input: { structure, thresholds }, expected }) => {
    const simple = parseStructure(structure);
    expect(buildNative(simple).structure).toHaveLength(expected.native_block_count);
    expect(countLeaves(simple.steps)).toBe(expected.leaf_count);
    expect(plannedLoad(simple, thresholds)).toMatchObject({
      seconds: expected.total_seconds,
      distanceMetres: expected.total_meters,
      intensityFactor: expected.if,
      tss: expected.tss,
    });
    const measured = measureLoad(outlineOf(simple), thresholds);
    expectNear(measured.intensityFactor, expected.if_raw);
    expectNear(measured.tss, expected.tss_raw);
  });

  test.each(summaries)("is the same for the native form: $name", ({ input: { structure, thresholds } }) => {
    const simple = parseStructure(structure);
    expect(plannedLoad(buildNative(simple), thresholds)).toEqual(plannedLoad(simple, thresholds));
  });
});
