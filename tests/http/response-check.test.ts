import { describe, expect, test } from "vitest";
import { z } from "zod";
import { checkWith } from "../../src/http/response-check.js";

const workout = z.looseObject({ workoutId: z.number(), kind: z.enum(["run", "bike"]).optional() });

describe("an object", () => {
  const check = checkWith(() => workout);

  test("keeps the fields the contract does not know", () => {
    const body = { workoutId: 1, newField: { deep: true } };
    expect(check(body)).toEqual({ value: body, skipped: 0 });
  });

  test.each([
    [{ workoutId: "1" }, "workoutId: expected number"],
    [{}, "workoutId: expected number"],
    [{ workoutId: "1", kind: "swim" }, "workoutId: expected number"],
    [undefined, "the response: expected object"],
    [[], "the response: expected object"],
  ])("%j does not fit", (body, message) => {
    expect(() => check(body)).toThrow(expect.objectContaining({ name: "ResponseMismatch", message }));
  });
});

describe("KB-101: a list", () => {
  const check = checkWith(() => z.array(workout));

  test("leaves out the records that do not fit, and counts them", () => {
    expect(check([{ workoutId: 1 }, { workoutId: null }, { workoutId: 3 }, "odd"])).toEqual({
      value: [{ workoutId: 1 }, { workoutId: 3 }],
      skipped: 2,
    });
  });

  test("may be empty", () => {
    expect(check([])).toEqual({ value: [], skipped: 0 });
  });

  test("of which nothing fits is no list of that kind", () => {
    expect(() => check([{ id: 1 }, { id: 2 }])).toThrow("0.workoutId: expected number");
  });

  test("that is something else does not fit", () => {
    expect(() => check({ items: [] })).toThrow("the response: expected array");
  });
});

test("an answer that may be empty fits when its schema says so", () => {
  expect(checkWith(() => workout.optional())(undefined)).toEqual({ value: undefined, skipped: 0 });
});

test("the schema is built at the first answer, and once", () => {
  let built = 0;
  const check = checkWith(() => {
    built += 1;
    return workout;
  });
  expect(built).toBe(0);
  check({ workoutId: 1 });
  check({ workoutId: 2 });
  expect(built).toBe(1);
});
