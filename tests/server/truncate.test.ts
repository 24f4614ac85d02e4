import { describe, expect, test } from "vitest";
import { MOST_CHARACTERS, truncated } from "../../src/server/truncate.js";

function size(value: unknown): number {
  return JSON.stringify(value).length;
}

test("what fits is left as it is", () => {
  const answer = { list: [1, 2, 3], text: "x" };
  expect(truncated(answer)).toBe(answer);
});

describe.each<[string, Record<string, unknown>, string]>([
  [
    "a long list",
    { list: Array.from({ length: 1_000 }, (_, id) => ({ id, text: "x".repeat(50) })) },
    "list: the first",
  ],
  [
    "a list inside an object",
    { a: { b: { list: Array.from({ length: 9_999 }, (_, i) => i) } } },
    "a.b.list: the first",
  ],
  [
    "one huge item of a list",
    { requests: [{ body: { structure: "x".repeat(90_000) } }] },
    "requests[0].body.structure: the first",
  ],
  ["a long text", { description: "é\n".repeat(40_000) }, "description: the first"],
  ["two long lists", { a: Array(9_000).fill("abc"), b: Array(9_000).fill("abc") }, "b: the first"],
  [
    "many objects without any list",
    Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`k${i}`, "x".repeat(9_000)])),
    "k0: the first",
  ],
])("%s", (_, answer, what) => {
  const cut = truncated(answer);

  test("is cut to what fits", () => {
    expect(size(cut)).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(size(cut)).toBeGreaterThan(MOST_CHARACTERS * 0.4);
  });

  test("says what was cut, before everything else", () => {
    expect(Object.keys(cut)[0]).toBe("truncated");
    expect(cut.truncated).toContain(what);
    expect(cut.truncated).toMatch(/to see the rest\.$/);
  });
});

test("the kept items are the first ones, whole", () => {
  const list = Array.from({ length: 1_000 }, (_, id) => ({ id, text: "x".repeat(50) }));
  const { list: kept, truncated: told } = truncated({ list });
  expect(kept).toEqual(list.slice(0, Array.isArray(kept) ? kept.length : 0));
  expect(told).toContain(`list: the first ${Array.isArray(kept) ? kept.length : 0} of 1000 are shown.`);
});
