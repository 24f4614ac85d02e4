import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { z } from "zod";

const file = z
  .object({
    vectors: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        title: z.string(),
        input: z.unknown(),
        expect: z.unknown(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL("../fixtures/structure-vectors.json", import.meta.url), "utf8")));

/** The reference vectors of one kind, checked against the shape the test reads. */
export function vectors<Input, Expected>(
  kind: string,
  input: z.ZodType<Input>,
  expected: z.ZodType<Expected>,
) {
  const found = file.vectors.filter((vector) => vector.kind === kind);
  expect(found, `vectors of kind ${kind}`).not.toHaveLength(0);
  return found.map(({ id, title, ...vector }) => ({
    name: `${id} ${title}`,
    input: input.parse(vector.input),
    expected: expected.parse(vector.expect),
  }));
}

/** Run-length form of a trace: [seconds, value]. */
export const runLengths = z
  .array(z.tuple([z.number(), z.number()]))
  .transform((runs) => runs.flatMap(([seconds, value]) => new Array<number>(seconds).fill(value)));

/** The tolerance of the vector file: 1e-6, relative from 1 on and absolute below. */
export function expectNear(actual: number | null | undefined, wanted: number | null): void {
  if (actual === null || actual === undefined || wanted === null) {
    expect(actual).toBe(wanted);
    return;
  }
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(wanted)));
}
