import { describe, expect, test } from "vitest";
import { registry } from "../../generated/registry.js";
import { readArguments } from "../../src/tool/arguments.js";
import { ToolError } from "../../src/values/tool-error.js";
import { contextOf, outcomeOf } from "../structure/corpus.js";

/** Suggestions never cross a dimension; across units the converted call is written out and can be sent as it is. */

const PLAN = { date: "2026-04-21", sport: "Bike", title: "Ride" };

async function read(tool: string, args: object) {
  const entry = registry.find(({ name }) => name === tool);
  if (!entry) throw new Error(`no tool ${tool}`);
  return readArguments(entry, (await entry.load()).input, args);
}

async function refusal(tool: string, args: object): Promise<ToolError> {
  const error = await read(tool, args).catch((reason: unknown) => reason);
  if (error instanceof ToolError) return error;
  throw new Error("it is accepted");
}

/** The arguments of the call that an error writes out. */
function corrected(tool: string, { nextStep = "" }: ToolError): object {
  const [, call = "null"] = new RegExp(`Send ${tool} (\\{.*\\})\\.?$`).exec(nextStep) ?? [];
  return JSON.parse(call);
}

describe("steps: across units it converts", () => {
  test.each<[string, string, object, string]>([
    [
      "duration_minutes: 8 → duration_seconds: 480",
      "Bike",
      { duration_minutes: 8, intensity: 95 },
      "8min 95%",
    ],
    ["duration: 8 minutes as text", "Bike", { duration: "8m", intensity: 95 }, "8min 95%"],
    [
      "power: 250 → intensity: 89.3 (250 W of 280 W)",
      "Bike",
      { duration_seconds: 480, power: 250 },
      "8min 89.3%",
    ],
    [
      "distance_km: 5 → distance: 5, kilometer",
      "Run",
      { distance_km: 5, intensity: 80 },
      "pace in meters: 5km 80%",
    ],
  ])("%s", (_, sport, step, text) => {
    const { native, error } = outcomeOf({ steps: [step] }, contextOf(sport));
    expect(native).toBeUndefined();
    expect(error?.message).not.toContain("did you mean");
    expect(error?.remedy).toEqual({ corrected: text });
    expect(outcomeOf(text, contextOf(sport)).native).toBeDefined();
  });
});

describe("arguments: the whole call is written out with the value converted", () => {
  test.each<[string, string, object, object]>([
    [
      "duration_hours: 1.5 → duration_minutes: 90",
      "tp_create_workout",
      { ...PLAN, duration_hours: 1.5 },
      { ...PLAN, duration_minutes: 90 },
    ],
    [
      "distance_miles: 10 → distance_km: 16.093",
      "tp_create_workout",
      { ...PLAN, duration_minutes: 60, distance_miles: 10 },
      { ...PLAN, duration_minutes: 60, distance_km: 16.093 },
    ],
    [
      "weight_lbs: 164 → weight_kg: 74.4",
      "tp_log_metrics",
      { date: "2026-04-10", weight_lbs: 164 },
      { date: "2026-04-10", weight_kg: 74.389 },
    ],
    [
      "a misspelt name",
      "tp_create_workout",
      { ...PLAN, duration_minuts: 60 },
      { ...PLAN, duration_minutes: 60 },
    ],
    [
      "a misspelt choice",
      "tp_get_workouts",
      { start_date: "2026-04-06", end_date: "2026-04-12", type: "planed" },
      { start_date: "2026-04-06", end_date: "2026-04-12", type: "planned" },
    ],
    [
      "two mistakes at once",
      "tp_create_workout",
      { ...PLAN, sport: "Bkie", duration_hours: 1 },
      { ...PLAN, sport: "Bike", duration_minutes: 60 },
    ],
    [
      "a day with its time where only a day is wanted",
      "tp_get_workouts",
      { start_date: "2026-04-06T10:00:00", end_date: "2026-04-12" },
      { start_date: "2026-04-06", end_date: "2026-04-12" },
    ],
    [
      "the day first, where only one reading is a day",
      "tp_create_workout",
      { ...PLAN, date: "21.04.2026", duration_minutes: 60 },
      { ...PLAN, duration_minutes: 60 },
    ],
  ])("%s", async (_, tool, args, meant) => {
    const error = await refusal(tool, args);
    expect(corrected(tool, error)).toEqual(meant);
    expect(await read(tool, corrected(tool, error))).toBeDefined();
  });

  test.each<[string, string, object]>([
    ["a field is missing", "tp_create_workout", { date: "2026-04-21", sport: "Bike", duration_hours: 1 }],
    ["a value is out of range", "tp_create_workout", { ...PLAN, duration_minutes: 5000 }],
    ["two readings", "tp_create_workout", { ...PLAN, date: "04.05.2026", duration_minutes: 60 }],
    [
      "the right name is given too",
      "tp_create_workout",
      { ...PLAN, duration_minutes: 60, duration_hours: 2 },
    ],
    ["nothing is near", "tp_create_workout", { ...PLAN, duration_minutes: 60, zzz: 1 }],
  ])("no call is made up where %s", async (_, tool, args) => {
    expect((await refusal(tool, args)).nextStep).toBe(
      "Correct the arguments and call again; nothing was sent.",
    );
  });

  test("a long text is not repeated", async () => {
    const error = await refusal("tp_create_workout", {
      ...PLAN,
      duration_hours: 1,
      description: "x".repeat(1900),
    });
    expect(error.nextStep).not.toContain("xxx");
  });
});

describe("the sentence that helps, not the nearest word", () => {
  test.each([
    ["if_planned", { if_planned: 0.8 }, "IF follows from the intervals"],
    ["kj_planned", { kj_planned: 800 }, "works out kJ by itself"],
    ["start_time", { start_time: "06:00" }, "The planned start stands in date"],
    ["tss", { tss: 60 }, "tss_planned is the planned TSS"],
  ])("%s", async (_, wrong, told) => {
    for (const [tool, more] of [
      ["tp_create_workout", PLAN],
      ["tp_update_workout", { workout_id: 1 }],
    ] as const) {
      const { message } = await refusal(tool, { ...more, duration_minutes: 60, ...wrong });
      expect(message).toContain(told);
      expect(message).not.toContain("did you mean");
    }
  });
});

describe("sports by their everyday names are accepted and the stored sport is shown", () => {
  test.each([
    ["ride", "Bike"],
    ["cycling", "Bike"],
    ["mountain bike", "MtnBike"],
    ["jog", "Run"],
    ["rest day", "DayOff"],
    ["yoga", "Other"],
    ["row", "Rowing"],
  ])("%s → %s, said", async (sport, stored) => {
    const { input, notes } = await read("tp_create_workout", { ...PLAN, sport });
    expect(input).toMatchObject({ sport: stored });
    expect(notes).toEqual([`sport: "${sport}" is taken as ${stored}.`]);
  });
});
