import { describe, expect, test } from "vitest";
import { z } from "zod";
import { plainFit } from "../../src/http/plain-fit.js";
import { looseNumber, optionalLooseNumber } from "../../src/http/wire-types.js";
import { fc } from "../kit/fast-check.js";

const comment = z.looseObject({ id: z.number(), comment: z.string().nullish() });
const workout = z.lazy(() =>
  z.looseObject({
    workoutId: z.number(),
    title: z.string().nullish(),
    completed: z.boolean().nullable().optional(),
    tss: optionalLooseNumber,
    if: looseNumber,
    structure: z
      .union([z.record(z.string(), z.unknown()), z.string()])
      .nullable()
      .optional(),
    comments: z.array(comment).nullable().optional(),
  }),
);

/** Records of right and wrong fields in every mixture. */
const records = fc.record(
  {
    workoutId: fc.oneof(fc.integer(), fc.constant("7")),
    title: fc.oneof(fc.string(), fc.constant(null), fc.integer()),
    completed: fc.oneof(fc.boolean(), fc.constant(null), fc.constant("yes")),
    tss: fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant("NaN"),
      fc.constant("high"),
    ),
    if: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null), fc.constant("NaN")),
    structure: fc.oneof(
      fc.json(),
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.constant(null),
      fc.boolean(),
    ),
    comments: fc.array(fc.record({ id: fc.oneof(fc.integer(), fc.string()), comment: fc.string() })),
    unknown: fc.jsonValue(),
  },
  { requiredKeys: ["workoutId", "if"] },
);

test("a yes means that the schema gives the value as it stands", () => {
  const fits = plainFit(workout);
  let yes = 0;
  fc.assert(
    fc.property(records, (record) => {
      if (!fits(record)) return;
      yes += 1;
      expect(workout.safeParse(record)).toEqual({ success: true, data: record });
    }),
    { numRuns: 2000 },
  );
  expect(yes).toBeGreaterThan(20);
});

test("most records are of that kind", () => {
  const record = {
    workoutId: 1,
    title: null,
    tss: 40.5,
    if: null,
    comments: [{ id: 2, more: true }],
    extra: [],
  };
  expect(plainFit(workout)(record)).toBe(true);
});

describe("left to the schema", () => {
  test.each([
    ["a format", z.email(), "a@b.example"],
    ["a length", z.string().min(2), "ab"],
    ["a whole number", z.int(), 3],
    ["a rule of its own", z.looseObject({ a: z.number() }).refine(() => true), { a: 1 }],
    ["a closed object", z.object({ a: z.number() }), { a: 1, b: 2 }],
    ["a default", z.string().default("x"), "y"],
    ["what is made into a number", z.coerce.number(), 4],
    ["keys of a form", z.record(z.string().min(3), z.unknown()), { abc: 1 }],
    ["a field called like the prototype", workout, JSON.parse('{"workoutId":1,"if":1,"__proto__":{"a":1}}')],
    ["a number that is none", z.number(), Number.NaN],
  ])("%s", (_, schema, value) => {
    expect(plainFit(schema)(value)).toBe(false);
  });
});
