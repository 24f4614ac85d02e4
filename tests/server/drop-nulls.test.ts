import { expect, test } from "vitest";
import { withoutNulls } from "../../src/server/drop-nulls.js";

test("nulls, missing values and numbers that are none are left out at every depth", () => {
  const answer = { a: null, b: undefined, c: Number.NaN, d: [1, null, { e: null, f: 0 }], g: "", h: false };
  expect(withoutNulls(answer)).toEqual({ d: [1, { f: 0 }], g: "", h: false });
});

test.each([
  [
    [140, null, 90],
    [140, null, 90],
  ],
  [
    [null, 74],
    [null, 74],
  ],
  [
    [0, Number.NaN, undefined, 1],
    [0, null, null, 1],
  ],
  [
    [
      [0, null, 140],
      [1, 250, null],
    ],
    [
      [0, null, 140],
      [1, 250, null],
    ],
  ],
  [
    ["a", null, 1],
    ["a", 1],
  ],
  [[null, null], []],
])("a gap in a row of numbers keeps its place: %j", (given, sent) => {
  expect(withoutNulls({ row: given })).toEqual({ row: sent });
});

test("KB-106: texts lose what cannot be seen", () => {
  expect(withoutNulls({ a: ["x\u202ey\u0007"], b: { c: "\u200bz" } })).toEqual({ a: ["xy"], b: { c: "z" } });
});
