import { describe, expect, test } from "vitest";
import { z } from "zod";
import { parseStructure, StructureError } from "../../src/structure/index.js";
import { vectors } from "../training/vectors.js";

interface Finding {
  path: string;
  code: string;
}

const findings = z.array(z.object({ path: z.string(), code: z.string() }));

const cases = vectors(
  "structure_validation",
  z.object({ structure: z.unknown() }),
  z.object({ ok: z.boolean(), errors: findings, warnings: findings }),
);

describe("validation", () => {
  test.each(cases)("$name", ({ input, expected }) => {
    const outcome = check(input.structure);
    expect(outcome.ok).toBe(expected.ok);
    expect(sorted(outcome.errors)).toEqual(sorted(expected.errors));
    expect(sorted(outcome.warnings)).toEqual(sorted(expected.warnings));
  });
});

function check(input: unknown) {
  const warnings: Finding[] = [];
  try {
    parseStructure(input, { warn: (warning) => warnings.push(warning) });
    return { ok: true, errors: [], warnings };
  } catch (error) {
    if (!(error instanceof StructureError)) throw error;
    return { ok: false, errors: error.problems, warnings };
  }
}

function sorted(found: readonly Finding[]): string[] {
  return found.map(({ path, code }) => `${path} ${code}`).sort();
}
