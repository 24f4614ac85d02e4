import { describe, expect, test } from "vitest";
import { changedFields, findNotApplied, isStored } from "../../src/tool/compare-stored.js";

const STRUCTURE = {
  structure: [{ type: "step", length: { value: 600, unit: "second" } }],
  polyline: [[0, 0]],
};

describe("is stored", () => {
  test.each<[string, unknown, unknown]>([
    ["the same text", "Easy ride", "Easy ride"],
    ["text with other line ends and spaces around", "one\r\ntwo ", "one\ntwo"],
    ["a local date that came back with a zone mark", "2026-04-14T16:45:00", "2026-04-14T16:45:00Z"],
    ["a local date that came back with an offset", "2026-04-14T16:45:00", "2026-04-14T16:45:00+02:00"],
    ["a date that came back with a fraction", "2026-04-14T16:45:00", "2026-04-14T16:45:00.61"],
    ["a day that came back as midnight", "2026-04-14", "2026-04-14T00:00:00"],
    ["hours rounded on the way", 1.3333333333, 1.3333],
    ["a number as text", 45, "45"],
    ["a text of digits as number", "45", 45],
    ["a large id", 3_900_000_101, 3_900_000_101],
    ["JSON text as the object it holds (KB-44)", JSON.stringify(STRUCTURE), STRUCTURE],
    ["an object as JSON text", STRUCTURE, JSON.stringify(STRUCTURE)],
    ["an object of which the server says more", { a: 1 }, { a: 1, lastModified: "today" }],
    ["lists of the same", [1, { b: "x" }], [1, { b: "x", id: 7 }]],
    ["empty as missing", "", undefined],
    ["null as empty", null, ""],
    ["an empty list as missing", [], null],
    ["a flag that is off as missing", false, null],
  ])("%s", (_, asked, stored) => {
    expect(isStored(asked, stored)).toBe(true);
  });
});

describe("is not stored", () => {
  test.each<[string, unknown, unknown]>([
    ["another text", "Easy ride", "Hard ride"],
    ["another day", "2026-04-14T00:00:00", "2026-04-15T00:00:00"],
    ["another hour", "2026-04-14T16:45:00", "2026-04-14T17:45:00Z"],
    ["a number that is off by more than rounding", 1.5, 1.51],
    ["the neighbour of a large id", 3_900_000_101, 3_900_000_102],
    ["nothing where a number was sent", 0, null],
    ["nothing where zero was sent as text", 0, ""],
    ["a number where a flag was sent", true, 1],
    ["text where nothing was asked", null, "still here"],
    ["a list that lost an item", [1, 2], [1]],
    ["a list in another order", [1, 2], [2, 1]],
    ["JSON with another value inside", '{"a":{"b":1}}', { a: { b: 2 } }],
    ["text that only looks like JSON", "{not json", { a: 1 }],
  ])("%s", (_, asked, stored) => {
    expect(isStored(asked, stored)).toBe(false);
  });
});

describe("findNotApplied", () => {
  test("names the innermost place", () => {
    const sent = { threshold: 250, zones: [{ maximum: 150 }, { maximum: 200 }] };
    const stored = { threshold: 250, zones: [{ maximum: 150 }, { maximum: 199 }] };
    expect(findNotApplied(sent, stored)).toEqual([{ field: "zones[1].maximum", asked: 200, stored: 199 }]);
  });

  test("a field that is gone is stored as null", () => {
    expect(findNotApplied({ title: "x" }, undefined)).toEqual([{ field: "title", asked: "x", stored: null }]);
  });

  test("long values are cut: they are for reading, not for using", () => {
    const [difference] = findNotApplied({ structure: JSON.stringify({ s: "x".repeat(5_000) }) }, {});
    expect(String(difference?.asked)).toHaveLength(200);
  });
});

describe("changedFields", () => {
  test("of a changed copy are those that differ", () => {
    const before = { title: "Old", tags: null, structure: STRUCTURE };
    const body = { title: "New", tags: "", structure: JSON.stringify(STRUCTURE), left: undefined };
    expect(changedFields(body, before)).toEqual({ title: "New" });
  });

  test("of something new are all that were given", () => {
    expect(changedFields({ title: "New", left: undefined }, undefined)).toEqual({ title: "New" });
  });
});
