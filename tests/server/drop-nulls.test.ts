import { expect, test } from "vitest";
import { withoutNulls } from "../../src/server/drop-nulls.js";

test("nulls, missing values and numbers that are none are left out at every depth", () => {
  const answer = { a: null, b: undefined, c: Number.NaN, d: [1, null, { e: null, f: 0 }], g: "", h: false };
  expect(withoutNulls(answer)).toEqual({ d: [1, { f: 0 }], g: "", h: false });
});

test("KB-106: texts lose what cannot be seen", () => {
  expect(withoutNulls({ a: ["x\u202ey\u0007"], b: { c: "\u200bz" } })).toEqual({ a: ["xy"], b: { c: "z" } });
});
