import { expect, test } from "vitest";
import * as z from "zod";
import { checkWith } from "../../src/http/response-check.js";

const ride = z.looseObject({
  id: z.number(),
  km: z.number().optional(),
  title: z.string().nullable(),
  legs: z.array(z.looseObject({ watts: z.number().nullish() })).optional(),
});
const list = checkWith(() => z.array(ride));
const one = checkWith(() => ride);

test("a bad value leaves its record alone, named; the rest of the record and unknown fields stay", () => {
  const good = { id: 1, title: "a" };
  const bad = { id: 2, km: "far", title: 7, extra: true, legs: [{ watts: 200 }, { watts: "much" }] };
  expect(list([good, bad])).toEqual({
    value: [good, { id: 2, title: null, extra: true, legs: [{ watts: 200 }, {}] }],
    skipped: 0,
    dropped: ["km", "title", "legs.watts"],
  });
  expect(one({ id: 3, km: [], title: "c" })).toEqual({
    value: { id: 3, title: "c" },
    skipped: 0,
    dropped: ["km"],
  });
});

test("what a record can't do without leaves the whole record out, and what is missing is not made up", () => {
  const good = { id: 1, title: "a" };
  expect(list([good, { id: "two", title: "b" }])).toEqual({ value: [good], skipped: 1 });
  expect(list([good, { id: 2 }])).toEqual({
    value: [good, { id: 2, title: null }],
    skipped: 0,
    dropped: ["title"],
  });
  expect(() => one({ id: "3", title: "c" })).toThrow();
});

const set = checkWith(() =>
  z.looseObject({
    sport: z.number(),
    zones: z.array(z.looseObject({ label: z.string(), from: z.number(), to: z.number() })),
  }),
);
const zone = (label: string, from: unknown = 1, to: unknown = 2) => ({ label, from, to });

test("a part of a list that can't do without a value goes as a whole, named; the others stay", () => {
  const spoilt = [zone("1"), zone("2", "low", "high"), zone("3"), zone("4", 1, "far"), zone("5", "NaN?")];
  expect(set({ sport: 1, zones: spoilt })).toEqual({
    value: { sport: 1, zones: [zone("1"), zone("3")] },
    skipped: 0,
    dropped: ["zones"],
  });
  expect(() => set({ sport: "Run", zones: [zone("1", "low")] })).toThrow();
});

test("a part of a list that lacks what it needs, or is something else, goes as a whole too", () => {
  for (const odd of [{ label: "1", from: 1 }, { label: "1", from: null, to: 2 }, "oops", null, 7, []])
    expect(set({ sport: 1, zones: [zone("1"), odd] })).toEqual({
      value: { sport: 1, zones: [zone("1")] },
      skipped: 0,
      dropped: ["zones"],
    });
});

test("a null where a value may be missing is missing, and needs no word", () => {
  expect(list([{ id: 1, title: "a", km: null }])).toEqual({ value: [{ id: 1, title: "a" }], skipped: 0 });
});

test("a list that may be missing is a list like others", () => {
  const maybe = checkWith(() => z.array(ride).nullish());
  expect(maybe([{ id: 1, title: "a" }, "odd"])).toEqual({ value: [{ id: 1, title: "a" }], skipped: 1 });
  expect([maybe(null).value, maybe(undefined).value]).toEqual([null, undefined]);
});

test("the record that came is not changed", () => {
  const bad = Object.freeze({ id: 2, km: "far", title: "b" });
  list([bad]);
  expect(bad.km).toBe("far");
});
