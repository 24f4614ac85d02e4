import { describe, expect, test } from "vitest";
import { MOST_TOKENS, truncated } from "../../src/server/truncate.js";
import { tokensIn } from "../../src/values/tokens.js";

function size(value: unknown): number {
  return tokensIn(JSON.stringify(value));
}

test("what fits is left as it is", () => {
  const answer = { list: [1, 2, 3], text: "x" };
  expect(truncated(answer)).toBe(answer);
});

describe.each<[string, Record<string, unknown>, string]>([
  [
    "a long list",
    { list: Array.from({ length: 2_000 }, (_, id) => ({ id, text: "x".repeat(50) })) },
    "list: the first",
  ],
  [
    "a list inside an object",
    { a: { b: { list: Array.from({ length: 9_999 }, (_, i) => i) } } },
    "a.b.list: the first",
  ],
  [
    "one huge item of a list",
    { requests: [{ body: { structure: "x".repeat(200_000) } }] },
    "requests[0].body.structure: the first",
  ],
  ["a long text", { description: "é\n".repeat(40_000) }, "description: the first"],
  ["two long lists", { a: Array(9_000).fill("abc"), b: Array(9_000).fill("abc") }, "b: the first"],
  [
    "many objects without any list",
    Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`k${i}`, "x".repeat(40_000)])),
    "k0: the first",
  ],
])("%s", (_, answer, what) => {
  const cut = truncated(answer);

  test("is cut to what fits", () => {
    expect(size(cut)).toBeLessThanOrEqual(MOST_TOKENS);
    expect(size(cut)).toBeGreaterThan(MOST_TOKENS * 0.4);
  });

  test("says what was cut, before everything else", () => {
    expect(Object.keys(cut)[0]).toBe("truncated");
    expect(cut.truncated).toContain(what);
    expect(cut.truncated).toMatch(/to see the rest\.$/);
  });
});

test("the kept items are the first ones, whole", () => {
  const list = Array.from({ length: 2_000 }, (_, id) => ({ id, text: "x".repeat(50) }));
  const { list: kept, truncated: told } = truncated({ list });
  expect(kept).toEqual(list.slice(0, Array.isArray(kept) ? kept.length : 0));
  expect(told).toContain(`list: the first ${Array.isArray(kept) ? kept.length : 0} of 2000 are shown.`);
});

test("of a list by day the newest stay, whole, and the next call is named", () => {
  const list = Array.from({ length: 900 }, (_, index) => ({
    date: new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
    tss: index,
    note: "some words about the day",
  }));
  const cut = truncated({ days: list });
  const kept = cut.days as typeof list;
  expect(kept).toEqual(list.slice(-kept.length));
  expect(cut).toMatchObject({ shown: kept.length, of: 900 });
  expect(cut.next).toBe(`Ask up to ${list[900 - kept.length - 1]?.date} (end_date) to see the earlier ones.`);
});
