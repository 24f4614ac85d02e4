import { describe, expect, test } from "vitest";
import type { NativeStructure, StructureError } from "../../src/structure/index.js";
import { contextOf, outcomeOf, readFixture } from "./corpus.js";
import { type MeantItem, notMeant } from "./meant.js";

interface Request {
  n: number;
  request: string;
  sport: string;
  text: string;
  words: string;
  steps: unknown;
  meant: MeantItem[];
}

type Form = "text" | "words" | "steps";

const requests = readFixture<Request[]>("requests.json");

/** Requests that are wrong or open as they are written: two bases, a bare length, exercises, watts in a percent field. */
const REFUSED: Record<Form, number[]> = {
  text: [7, 11, 12, 26],
  words: [7, 11, 12, 13, 17, 23],
  steps: [9, 14],
};

/** `76-98% pace` is a range, as it is written; the progression that is meant needs `ramp`. */
const OTHERWISE: Record<Form, number[]> = { text: [24], words: [], steps: [] };

const FORMS: Form[] = ["text", "words", "steps"];

test.each(FORMS)("requests as %s: which are refused", (form) => {
  const refused = requests.filter(({ sport, [form]: given }) => !outcomeOf(given, contextOf(sport)).native);
  expect(refused.map(({ n }) => n)).toEqual(REFUSED[form]);
});

test("at least 16 of the 23 in a coach's own words are stored at the first try", () => {
  expect(requests).toHaveLength(23);
  expect(requests.length - REFUSED.words.length).toBeGreaterThanOrEqual(16);
});

describe.each(FORMS)("requests as %s: what is stored is what was meant", (form) => {
  const accepted = requests.filter(({ n }) => ![...REFUSED[form], ...OTHERWISE[form]].includes(n));
  test.each(accepted)("$n $request", ({ sport, [form]: given, meant }) => {
    const { native } = outcomeOf(given, contextOf(sport));
    expect(native && notMeant([native], meant)).toEqual([]);
  });
});

describe.each(FORMS)(
  "requests as %s: a refused one is right at the second try, obeying the error",
  (form) => {
    const refused = requests.filter(({ n }) => REFUSED[form].includes(n));
    test.each(refused)("$n $request", ({ sport, [form]: given, meant }) => {
      const { error } = outcomeOf(given, contextOf(sport));
      const natives = error && obeyed(error, sport);
      if (natives?.length === 0)
        expect(Object.values(error?.remedy ?? {}).join()).toContain(JSON.stringify(given));
      else expect(natives && notMeant(natives, meant)).toEqual([]);
    });
  },
);

/** What is stored once the call that an error writes out is sent; nothing where it says to give a description. */
function obeyed({ remedy }: StructureError, sport: string): NativeStructure[] {
  if (remedy === undefined || "example" in remedy) throw new Error("the error has no call of its own");
  if ("corrected" in remedy) return [stored(remedy.corrected, sport)];
  const calls = [...remedy.call.matchAll(/sport: "(\w+)", structure: ("(?:[^"\\]|\\.)*")/g)];
  return calls.map(([, named = "", structure = ""]) => stored(JSON.parse(structure), named));
}

function stored(structure: string, sport: string): NativeStructure {
  const { native, says } = outcomeOf(structure, contextOf(sport));
  if (native === undefined) throw new Error(`${structure} is refused as well: ${says}`);
  return native;
}

describe("a word without a number is refused, and its session is written out with one", () => {
  test.each([
    ["Bike", "10min easy, 4x(3min hard, 3min easy)", "10min easy, 4x(3min 106-120% FTP, 3min easy)"],
    ["Run", "2km easy, 20min marathon pace", "2km easy, 20min 88-94% pace"],
    ["Run", "2km easy, 5x(1km 10k pace, 2min rest)", "2km easy, 5x(1km 96-102% pace, 2min rest)"],
    ["Bike", "10min < 120 bpm", "10min 108-120bpm"],
    ["Bike", "10min HR under 145", "10min HR 131-145"],
    ["Bike", "20min 90%+", "20min 90-99%"],
    ["Bike", "2x(20min SS, 5min easy)", "2x(20min 88-94% FTP, 5min easy)"],
    ["Bike", "20min 85% seated", '20min 85% "seated"'],
    ["Run", "10x400m", "10x400m 96-102% pace"],
    ["Bike", "10min 250%", "10min 89.3%"],
    ["Bike", "8-10min 95%", "8min 95%"],
    ["Run", "200-400-600m 105%", "200m 105%, 400m 105%, 600m 105%"],
  ])("%s %s", (sport, text, corrected) => {
    expect(outcomeOf(text, contextOf(sport)).error?.remedy).toMatchObject({ corrected });
    expect(outcomeOf(corrected, contextOf(sport)).native).toBeDefined();
  });
});

test("a pair keeps what follows it apart", () => {
  const { says } = outcomeOf("8x30/15 120%/50% 3min rest", contextOf("Bike"));
  expect(says).toContain("8x(30/15 120%/50%, 3min rest)");
});
