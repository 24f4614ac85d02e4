import { describe, expect, test } from "vitest";
import { registry } from "../../generated/registry.js";
import { readArguments } from "../../src/tool/arguments.js";
import { ToolError } from "../../src/values/tool-error.js";

/** The arguments of a tool as its steps get them, and what the answer says about them. */
async function read(name: string, args: unknown) {
  const entry = registry.find((one) => one.name === name);
  if (!entry) throw new Error(`no tool ${name}`);
  return readArguments(entry, (await entry.load()).input, args);
}

/** Only what was given: without the defaults. */
async function inputOf(name: string, args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { input } = await read(name, args);
  return Object.fromEntries(Object.entries(input).filter(([field]) => field in args));
}

async function refusal(name: string, args: unknown): Promise<string> {
  return read(name, args).then(
    () => "accepted",
    (error) => (error instanceof ToolError ? error.message : String(error)),
  );
}

const PLAN = { date: "2026-04-21", sport: "Bike", title: "y" };
const RANGE = { start_date: "2026-04-13", end_date: "2026-04-16" };

describe("what hosts turn into text counts as what it says", () => {
  test.each<[tool: string, args: Record<string, unknown>, meant: Record<string, unknown>]>([
    ["tp_create_workout", { ...PLAN, duration_minutes: "45" }, { duration_minutes: 45 }],
    ["tp_create_workout", { ...PLAN, duration_minutes: " 45.5 " }, { duration_minutes: 45.5 }],
    ["tp_create_workout", { ...PLAN, rpe: "0" }, { rpe: 0 }],
    ["tp_create_workout", { ...PLAN, is_hidden: "true" }, { is_hidden: true }],
    ["tp_create_workout", { ...PLAN, is_hidden: "False" }, { is_hidden: false }],
    ["tp_create_workout", { ...PLAN, title: 7 }, { title: "7" }],
    [
      "tp_create_workout",
      { ...PLAN, structured_workout: '{"structure":[]}' },
      { structured_workout: { structure: [] } },
    ],
    ["tp_create_workout", { ...PLAN, tags: ["race prep", " z2 "] }, { tags: "race prep,z2" }],
    ["tp_create_workout", { ...PLAN, tags: '["a","b"]' }, { tags: "a,b" }],
    ["tp_create_workout", { ...PLAN, tags: "a, b" }, { tags: "a, b" }],
    ["tp_create_availability", { ...RANGE, sport_types: '["Run","Bike"]' }, { sport_types: ["Run", "Bike"] }],
    [
      "tp_reorder_workouts",
      { workout_ids: '["3900000101", 3900000102]' },
      { workout_ids: [3900000101, 3900000102] },
    ],
    ["tp_get_workouts", { ...RANGE, response_format: "Detailed" }, { response_format: "detailed" }],
  ])("%s %j", async (tool, args, meant) => {
    expect(await inputOf(tool, args)).toMatchObject(meant);
  });

  test("the first case as it was reported", async () => {
    const args = { date: "2026-04-21", sport: "Bike", title: "y", duration_minutes: "45" };
    expect(await inputOf("tp_create_workout", args)).toEqual({ ...args, duration_minutes: 45 });
  });

  test.each(["true", "True", " TRUE ", true])("dry_run: %j only looks", async (dry_run) => {
    expect(await read("tp_create_workout", { ...PLAN, dry_run })).toMatchObject({ dryRun: true });
  });
});

describe("what is not given, however a host writes it", () => {
  const EMPTY = [null, "", "null", " ", undefined];

  test.each(EMPTY)("%j for optional fields of every type", async (nothing) => {
    const fields = [
      "duration_minutes",
      "description",
      "structure",
      "structured_workout",
      "subtype_id",
      "tags",
      "rpe",
      "is_hidden",
    ];
    const args = {
      ...PLAN,
      ...Object.fromEntries(fields.map((field) => [field, nothing])),
      athlete: nothing,
      dry_run: nothing,
    };
    const { input, athlete, dryRun } = await read("tp_create_workout", args);
    expect(input).toEqual({ ...PLAN, is_hidden: false, allow_duplicate: false });
    expect({ athlete, dryRun }).toEqual({ athlete: undefined, dryRun: false });
  });

  test('"" clears the texts that say so, and no other', async () => {
    const { input } = await read("tp_update_workout", {
      workout_id: 1,
      title: "",
      description: "",
      coach_comment: "",
      tags: "",
      athlete_comment: "",
      date: "",
      sport: "",
    });
    expect(input).toEqual({
      workout_id: 1,
      description: "",
      coach_comment: "",
      tags: "",
      clear_structure: false,
      move_recording: false,
    });
  });

  test("null never clears", async () => {
    const { input } = await read("tp_update_workout", {
      workout_id: 1,
      description: null,
      tags: "null",
      title: "x",
    });
    expect(input).toEqual({ workout_id: 1, title: "x", clear_structure: false, move_recording: false });
  });

  test("a field that is needed stays missing", async () => {
    expect(await refusal("tp_get_workout", { workout_id: null })).toContain("workout_id is missing");
    expect(await refusal("tp_create_workout", { ...PLAN, title: "" })).toContain("title");
  });
});

describe("dates with the year first", () => {
  test.each([
    ["20260520", "2026-05-20"],
    [20260520, "2026-05-20"],
    ["2026/05/20", "2026-05-20"],
    ["2026-5-2", "2026-05-02"],
    ["20260520T0630", "2026-05-20T06:30:00"],
    ["2026-05-20T06:30:00.000", "2026-05-20T06:30:00"],
    ["2026-05-20 06:30:00.25", "2026-05-20T06:30:00"],
  ])("%j", async (date, meant) => {
    expect(await inputOf("tp_create_workout", { ...PLAN, date })).toMatchObject({ date: meant });
  });

  test.each([
    ["14.04.2026", "2026-04-14"],
    ["4/14/2026", "2026-04-14"],
    ["04.05.2026", "2026-05-04 or 2026-04-05"],
    ["20260230", "2026-02 has 28 days"],
    ["2026-05-20T06:30:00.000Z", "without a zone"],
  ])("%s is refused with what would be right", async (date, told) => {
    expect(await refusal("tp_create_workout", { ...PLAN, date })).toContain(told);
  });
});

describe("ambiguous values are refused", () => {
  test.each([
    ["a decimal comma", { distance_km: "1,5" }, 'distance_km: "1,5"'],
    ["thousands", { tss_planned: "1,000" }, 'tss_planned: "1,000"'],
    ["a yes", { is_hidden: "yes" }, 'is_hidden: "yes"'],
    ["one for true", { dry_run: 1 }, "dry_run: 1"],
    ["a yes for a look", { dry_run: "yes" }, 'dry_run: "yes"'],
    ["cut JSON", { structured_workout: '{"structure":[' }, "structured_workout"],
    ["a tag with a comma", { tags: ["a,b"] }, "tags"],
    ["no tags at all", { tags: [] }, "tags"],
    ["truth for a number", { duration_minutes: true }, "duration_minutes: true"],
    ["a number for truth", { is_hidden: 1 }, "is_hidden: 1"],
  ])("%s", async (_, args, told) => {
    expect(await refusal("tp_create_workout", { ...PLAN, ...args })).toContain(told);
  });
});

describe("sports by their everyday names", () => {
  test.each([
    ["ride", "Bike"],
    ["cycling", "Bike"],
    ["Mountain bike", "MtnBike"],
    ["mountain-biking", "MtnBike"],
    ["jog", "Run"],
    ["rest day", "DayOff"],
    ["day off", "DayOff"],
    ["yoga", "Other"],
    ["row", "Rowing"],
    ["xc ski", "XCSki"],
    ["cross-training", "Crosstrain"],
    ["STRENGTH", "Strength"],
  ])("%s is %s", async (sport, meant) => {
    expect(await inputOf("tp_create_workout", { ...PLAN, sport })).toMatchObject({ sport: meant });
  });

  test("a name that is stored as another is said", async () => {
    expect((await read("tp_create_workout", { ...PLAN, sport: "Yoga" })).notes).toEqual([
      'sport: "Yoga" is taken as Other.',
    ]);
    expect((await read("tp_create_workout", { ...PLAN, sport: "bike" })).notes).toEqual([]);
  });

  test("what could be two sports is not guessed", async () => {
    expect(await refusal("tp_create_workout", { ...PLAN, sport: "skiing" })).toContain(
      'sport: "skiing" is not right',
    );
    expect(await refusal("tp_create_workout", { ...PLAN, sport: "constructor" })).toContain("is not right");
  });
});

test("athlete where nobody's calendar is meant is accepted, and said", async () => {
  const { notes } = await read("tp_get_libraries", { athlete: "Anna" });
  expect(notes).toEqual([
    "athlete was not needed: tp_get_libraries works for the account that is signed in.",
  ]);
});

describe("a name in another unit gets the converted value, never a misspelling's advice", () => {
  test.each<[tool: string, args: Record<string, unknown>, told: string]>([
    ["tp_create_workout", { ...PLAN, duration_hours: 1.5 }, "write duration_minutes: 90."],
    ["tp_create_workout", { ...PLAN, duration_seconds: "5400" }, "write duration_minutes: 90."],
    ["tp_create_workout", { ...PLAN, minutes: 45 }, "write duration_minutes: 45."],
    ["tp_create_workout", { ...PLAN, distance_miles: 10 }, "write distance_km: 16.093."],
    ["tp_create_workout", { ...PLAN, distance_meters: 3000 }, "write distance_km: 3."],
    ["tp_log_metrics", { date: "2026-04-10", weight_lbs: 164 }, "write weight_kg: 74.389."],
    ["tp_update_workout", { workout_id: 1, actual_duration_hours: 2 }, "write actual_duration_minutes: 120."],
  ])("%s %j: %s", async (tool, args, told) => {
    const message = await refusal(tool, args);
    expect(message).toContain(told);
    expect(message).not.toContain("did you mean");
  });
});
