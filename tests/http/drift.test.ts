import { expect, test } from "vitest";
import * as z from "zod";
import { driftsOf } from "../../src/http/drift.js";
import { checkWith } from "../../src/http/response-check.js";

const step: z.ZodType = z.lazy(() =>
  z.looseObject({ length: z.number(), steps: z.array(step).nullish(), mode: z.enum(["a", "b"]).optional() }),
);
const schema = z.array(z.looseObject({ id: z.number(), title: z.string().nullish(), root: step.optional() }));

test("what fits has none", () => {
  expect(
    driftsOf(schema, [
      { id: 1, title: null },
      { id: 2, root: { length: 3, steps: [{ length: 4 }] } },
    ]),
  ).toEqual([]);
});

test("wrong, missing and unknown: place and type, each once with its count", () => {
  const body = [
    { id: "x", extra: { a: 1 } },
    { id: "y", extra: null },
    { root: { length: 1, steps: [{ length: "1", mode: "secret" }], "Pat's field": [] } },
  ];
  expect(driftsOf(schema, body)).toEqual([
    { path: "[].id", expected: "number", got: "string", times: 2 },
    { path: "[].id", expected: "number", got: "nothing", times: 1 },
    { path: "[].root.steps[].length", expected: "number", got: "string", times: 1 },
    { path: "[].root.steps[].mode", expected: "invalid value", got: "string", times: 1 },
    { path: "[].extra", expected: "nothing", got: "object", times: 1 },
    { path: "[].extra", expected: "nothing", got: "null", times: 1 },
    { path: "[].root.*", expected: "nothing", got: "array", times: 1 },
  ]);
});

test("another thing altogether", () => {
  expect(driftsOf(schema, undefined)).toEqual([{ path: "", expected: "array", got: "nothing", times: 1 }]);
});

test("a check of an endpoint tells them too", () => {
  expect(checkWith(() => schema).drifts?.([{ id: 1, more: 2 }])).toHaveLength(1);
});
