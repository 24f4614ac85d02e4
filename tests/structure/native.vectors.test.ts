import { describe, expect, test } from "vitest";
import { z } from "zod";
import { polylineOf } from "../../src/structure/build/polyline.js";
import {
  buildNative,
  decodeNative,
  invertNative,
  parseStructure,
  type StructureWarning,
} from "../../src/structure/index.js";
import { rampStairs } from "../../src/structure/ramp.js";
import { vectors } from "../training/vectors.js";

const stored = z.unknown().transform((native) => {
  const decoded = decodeNative(native);
  if (decoded === undefined) throw new Error("the vector holds no native structure");
  return decoded;
});

describe("native form", () => {
  const built = vectors(
    "structure_native",
    z.object({ structure: z.unknown() }),
    z.object({ native: stored }),
  );

  test.each(built)("$name", ({ input, expected }) => {
    expect(buildNative(parseStructure(input.structure))).toEqual(expected.native);
  });

  test.each(built)("comes back whole: $name", ({ expected: { native } }) => {
    expect(buildNative(invertNative(native))).toEqual(native);
  });
});

describe("native to simple", () => {
  const inverted = vectors(
    "native_to_simple",
    z.object({ native: stored }),
    z.object({
      structure: z.unknown(),
      warnings: z.array(z.object({ path: z.string(), code: z.string() })),
    }),
  );

  test.each(inverted)("$name", ({ input, expected }) => {
    const warnings: StructureWarning[] = [];
    expect(invertNative(input.native, (warning) => warnings.push(warning))).toEqual(expected.structure);
    expect(warnings.map(({ path, code }) => ({ path, code }))).toEqual(expected.warnings);
  });

  test.each(inverted)("survives being checked and built: $name", ({ input }) => {
    const simple = invertNative(input.native);
    expect(parseStructure(simple)).toEqual(simple);
    expect(invertNative(buildNative(simple)).steps).toHaveLength(simple.steps.length);
  });
});

describe("structures other clients write", () => {
  const foreign = vectors("other_native", z.object({ structure: z.unknown() }), z.object({ native: stored }));

  test.each(foreign)("are read as what they were made from: $name", ({ input, expected }) => {
    const own = buildNative(parseStructure(input.structure));
    expect(buildNative(invertNative(expected.native))).toEqual(own);
  });
});

describe("ramp", () => {
  const ramps = vectors(
    "ramp_expand",
    z.object({
      duration_seconds: z.number(),
      from: z.number(),
      to: z.number(),
      segments: z
        .number()
        .nullable()
        .transform((count) => count ?? undefined),
    }),
    z.object({ leaves: z.array(z.object({ duration_seconds: z.number(), intensity: z.number() })) }),
  );

  test.each(ramps)("$name", ({ input: { segments, ...ramp }, expected }) => {
    expect(rampStairs(segments === undefined ? ramp : { ...ramp, segments })).toEqual(expected.leaves);
  });
});

describe("KB-40 KB-42 polyline", () => {
  const drawings = vectors(
    "polyline",
    z.object({ leaves: z.array(z.object({ length: z.number(), height: z.number() })) }),
    z.object({ polyline: z.array(z.tuple([z.number(), z.number()])) }),
  );

  test.each(drawings)("$name", ({ input, expected }) => {
    expect(polylineOf(input.leaves)).toEqual(expected.polyline);
  });
});
