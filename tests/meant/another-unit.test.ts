import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  buildNative,
  chooseStructure,
  invertNative,
  parseNewStructure,
  parseStructure,
} from "../../src/structure/index.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";
import { contextOf, outcomeOf } from "../structure/corpus.js";

/** "Numbers that are another unit" of docs/structure.md, row by row: what is refused, in which words, and what is just below. */

type Row = [sport: string, structure: unknown, says: string];

const step = (seconds: number, intensity: number, more: object = {}) => ({
  steps: [{ duration_seconds: seconds, intensity, ...more }],
});
const of = (primaryIntensityMetric: string, structure: object) => ({ primaryIntensityMetric, ...structure });

const REFUSED: Record<string, Row[]> = {
  "a work target below 10, or all targets below 2: a fraction or a pace": [
    ["Bike", "20min 9%", "9 % of work is nothing. 9 looks like RPE"],
    ["Bike", step(1200, 0.95), "0.95 looks like a fraction; 95 % is intensity 95"],
    [
      "Bike",
      { steps: [{ duration_seconds: 600, intensity_min: 0.95, intensity_max: 1 }] },
      "95-100 % is intensity 95-100",
    ],
    ["Bike", step(600, 0.5, { intensityClass: "warmUp" }), "50 % is intensity 50"],
    ["Run", step(1200, 4.5), "looks like min/km: 4:30/km"],
    ["Run", of("percentOfThresholdHr", step(1200, 0.9)), "90 % is intensity 90"],
  ],
  "FTP above 200 % for 60 s or more": [
    ["Bike", "60s 201%", "201 looks like watts; 201 W is 71.8 % of your 280 W"],
    ["Bike", step(480, 250), "250 looks like watts; 250 W is 89.3 % of your 280 W"],
  ],
  "FTP above 130 % for 10 min or more": [
    ["Bike", "10min 131%", "131 % of FTP for 10 min or more"],
    ["MtnBike", step(1200, 180), "180 looks like watts; 180 W is 64.3 % of your 280 W"],
  ],
  "LTHR above 125 %": [
    ["Run", "20min 126% LTHR", "126 % of LTHR"],
    ["Bike", of("percentOfThresholdHr", step(1200, 150)), "150 looks like heart rate; 150 bpm is"],
  ],
  "max HR above 105 %": [
    ["Run", "20min 106% max HR", "106 % of max HR"],
    ["Run", of("percentOfMaxHr", step(1200, 115)), "115 looks like heart rate; 115 bpm is"],
  ],
  "pace above 160 % for 60 s or more, below 30 %": [
    ["Run", "60s 161%", "161 % of threshold pace for a minute or more"],
    ["Run", "20min 29%", "slower than walking"],
    ["Run", step(1200, 250), "250 looks like seconds per km: 4:10/km"],
    ["Swim", step(600, 90 * 2), "seconds per 100m"],
  ],
  "planned IF above 1.15 for more than an hour, or above 1.3 for more than 20 min": [
    ["Bike", "61min 118%", "IF 1.18 for 61 min"],
    ["Bike", "3x(8min 140%)", "IF 1.4 for 24 min"],
  ],
  "session above 24 h, or 0 s": [
    ["Bike", "3x(9h 50%)", "The session lasts 27 h; a day has 24"],
    ["Run", { steps: [{ duration_seconds: 0, intensity: 80 }] }, "duration_seconds"],
  ],
  "a distance step below 15 m": [
    [
      "Run",
      { steps: [{ distance: 5, intensity: 80 }] },
      "5 meters? 5 km is distance 5, distance_unit kilometer",
    ],
    ["Run", "14 meters 100%", "14 meters? 14 km is distance 14, distance_unit kilometer"],
  ],
};

const ACCEPTED: Record<string, [sport: string, structure: unknown][]> = {
  "10 % of work, and less of a rest": [
    ["Bike", "20min 10%"],
    ["Bike", "20min 60%, 5min rest 9%"],
  ],
  "RPE is never a fraction": [
    ["Run", "20min RPE 1"],
    ["Run", of("rpe", step(600, 1.5))],
  ],
  "200 % of FTP for a minute, more for less": [
    ["Bike", "10min 50%, 60s 200%"],
    ["Bike", "10min 50%, 59s 240%"],
  ],
  "130 % of FTP for 10 min": [["Bike", "10min 130%, 30min 50%"]],
  "125 % of LTHR, 105 % of max HR": [
    ["Run", "20min 125% LTHR"],
    ["Run", "20min 105% max HR"],
  ],
  "160 % of pace for a minute, 30 % for long": [
    ["Run", "10min 70%, 60s 160%"],
    ["Run", "20min 30%"],
  ],
  "IF 1.15 for more than an hour": [["Bike", "61min 115%"]],
  "15 m": [["Run", "10min easy, 15 meters 100%"]],
};

describe.each(Object.entries(REFUSED))("refused: %s", (_, rows) => {
  test.each(rows)("%s %j: %s", (sport, structure, says) => {
    const { native, error } = outcomeOf(structure, contextOf(sport));
    expect(native).toBeUndefined();
    expect(error?.message).toContain(says);
  });
});

describe.each(Object.entries(ACCEPTED))("accepted: %s", (_, rows) => {
  test.each(rows)("%s %j", (sport, structure) => {
    expect(outcomeOf(structure, contextOf(sport)).error?.message).toBeUndefined();
  });
});

test("zones are never judged", () => {
  const context = { ...contextOf("Bike"), powerZones: [{ minimum: 600, maximum: 700 }] };
  expect(outcomeOf("10min Z1", context).error?.message).toBeUndefined();
  expect(outcomeOf("10min 600-700W", context).error?.message).toContain("of FTP for a minute or more");
});

test("judged by the upper bound", () => {
  expect(outcomeOf("10min 5-60%", contextOf("Bike")).error?.message).toBeUndefined();
  expect(outcomeOf("10min 120-140%", contextOf("Bike")).error?.message).toContain("140 % of FTP");
});

test("above 10 h: a note", () => {
  expect(outcomeOf("11h 55%", contextOf("Bike")).says).toContain("The session lasts 11 h.");
  expect(outcomeOf("10h 55%", contextOf("Bike")).says).not.toContain("The session lasts");
});

describe("structured_workout is the way out: not judged by these rules, only noted", () => {
  const odd = buildNative(parseStructure("10min 50%, 20min 250%"));

  test.each(["structured_workout", "structure"])("under %s", (field) => {
    const notes: string[] = [];
    const context = contextOf("Bike");
    const chosen = chooseStructure({ [field]: odd }, { context, warn: ({ message }) => notes.push(message) });
    expect(chosen?.native).toEqual(odd);
    expect(notes).toEqual([
      expect.stringMatching(
        /^structured_workout is taken as it is, but `steps\[1\]`: 250 % of FTP .* 89\.3 % of your 280 W\.$/,
      ),
    ]);
  });

  test("a usual one has no note, and so has one without a metric of ours", () => {
    const notes: unknown[] = [];
    const warn = (note: unknown) => notes.push(note);
    const usual = buildNative(parseStructure("10min 50%, 20min 90%"));
    chooseStructure({ structured_workout: usual }, { warn });
    expect(notes).toEqual([]);
  });
});

describe("never for what is already stored", () => {
  const stored = buildNative(parseStructure("10min 50%, 20min 250%"));

  test.each([
    ["text", "10min 50%, 20min 250%"],
    ["steps", invertNative(stored)],
    ["TrainingPeaks' own form", stored],
  ])("the same steps again, as %s", (_, structure) => {
    const notes: string[] = [];
    const warn = ({ message }: { message: string }) => notes.push(message);
    const context = contextOf("Bike");
    expect(chooseStructure({ structure }, { context, stored, warn })?.native).toEqual(stored);
    expect(notes.join()).not.toContain("250");
  });

  test("other steps are judged", () => {
    const context = contextOf("Bike");
    expect(() => parseNewStructure("10min 50%, 21min 250%", { context, stored })).toThrow(/watts/);
  });
});

describe("through the tools", () => {
  let at: InProcess;
  beforeAll(async () => {
    at = await startInProcess();
  });
  afterAll(() => at.close());

  const writes = () => at.sandbox.requests.filter(({ method }) => method !== "GET").length;
  const session = { date: "2026-11-03", sport: "Bike", title: "Odd" };

  test.each<[tool: string, args: Record<string, unknown>]>([
    ["tp_create_workout", { ...session, structure: "10min 50%, 20min 250%" }],
    ["tp_create_workout", { ...session, structure: step(1200, 250) }],
    ["tp_create_workout", { ...session, structure: JSON.stringify(step(1200, 250)) }],
    [
      "tp_create_library_item",
      { library_id: "13011", name: "Odd", sport: "Bike", structure: step(1200, 250) },
    ],
    ["tp_update_library_item", { library_id: "13011", item_id: "47020", structure: "20min 250%" }],
    ["tp_validate_structure", { sport: "Bike", structure: "20min 250%" }],
  ])("%s %j is refused with the converted reading, and nothing is written", async (tool, args) => {
    const before = writes();
    const { data, isError } = await at.call(tool, args);
    expect(isError).toBe(true);
    expect(JSON.stringify(data.error)).toContain("250 looks like watts");
    expect(writes()).toBe(before);
  });

  test("a stored session sent back with the intervals of the answer is not judged; planned values stay", async () => {
    const structured_workout = buildNative(parseStructure("10min 50%, 20min 250%"));
    const made = await at.call("tp_create_workout", { ...session, structured_workout });
    expect(made.data.notes).toEqual(
      expect.arrayContaining([expect.stringContaining("250 looks like watts")]),
    );
    const { workout_id, intervals } = made.data.workout as { workout_id: string; intervals: string };
    const again = await at.call("tp_update_workout", {
      workout_id,
      structure: intervals,
      title: "Odd still",
    });
    expect(again.data).toMatchObject({ confirmed: true, workout: { title: "Odd still", intervals } });
    expect(again.data.notes).toBeUndefined();
  });
});
