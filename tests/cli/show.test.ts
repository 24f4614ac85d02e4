import { afterAll, beforeAll, describe, expect, test } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { type Sandbox, startSandbox } from "../../sandbox/index.js";
import { runCall } from "../../src/cli/call.js";
import { answerText } from "../../src/cli/show/answer-text.js";
import type { Look } from "../../src/cli/show/look.js";
import { FRIDAY } from "../kit/server.js";
import { AT_FRIDAY } from "./run.js";
import { atTerminal, type Terminal } from "./terminal.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ openapi, now: FRIDAY });
});
afterAll(() => sandbox.close());

function show(args: string[], more: Terminal = {}) {
  const env = { TP_MCP_SANDBOX_URL: sandbox.url, ...AT_FRIDAY, ...more.env };
  return atTerminal(runCall, args, { ...more, env });
}

function lineOf(text: string, start: string): string | undefined {
  return text.split("\n").find((line) => line.startsWith(start));
}

describe("pictures", () => {
  test("fitness is a chart: both lines, form around zero, the days at its ends", async () => {
    const { text } = await show(["tp_get_fitness", "days=40"]);
    const lines = text.split("\n");
    expect(lines[0]).toBe("━ fitness (CTL)   • fatigue (ATL)   █ form (TSB)");
    expect(lines.filter((line) => line.includes("━") && line.includes("│")).length).toBeGreaterThan(1);
    expect(text).toMatch(/^ {6}2026-03-01 +2026-04-10$/m);
    expect(text).toMatch(/^ +0 ┤.*█/m);
    expect(text).toMatch(/Tired\s+\(absorbing\s+training\)/);
    expect(text).not.toContain("daily data");
  });

  test("weeks make a chart like days, as wide as there is room", async () => {
    const { text } = await show(["tp_get_fitness", "days=90"]);
    expect(text).toMatch(/^━ fitness/);
    expect(text).toMatch(/^ {6}2026-01-\d\d {40,}2026-04-1\d$/m);
  });

  test("a week is a bar for each session, what was missed apart from what is to come", async () => {
    const { text, stdout } = await show(["tp_get_weekly_summary", "week_of=2026-04-08"]);
    expect(text).toMatch(/^Mon █+ +63 of 65 {2}CSS 10x100 \(Swim\)$/m);
    expect(text).toMatch(/^Wed ░+ +0 of 59 {2}6x3 min at threshold \(Run\)$/m);
    expect(text).toMatch(/^Sun ░+ +74 {2}Long run \(Run\)$/m);
    expect(lineOf(stdout, "Wed")).toContain("\u{1b}[31m░");
    expect(lineOf(stdout, "Sun")).toContain("\u{1b}[34m░");
  });

  test("a session is a profile: four peaks as high as the top, at the hours they come", async () => {
    const structure = "structure=10m 40-55%, 4x(8m 95-100%, 3m 50-60%), 10m 40-55%";
    const { text } = await show(["tp_validate_structure", structure]);
    const [top = ""] = text.split("\n");
    expect(top).toMatch(/^ 98% ┤ +(█+ +){3}█+$/);
    expect(text).toMatch(/^ {6}0 +1:04 h$/m);
  });

  test("zones are bars on one scale, and the top one has no end", async () => {
    const { text } = await show(["tp_get_athlete_settings"]);
    expect(text).toMatch(/^ +Endurance +█+ +157-212 watts$/m);
    expect(text).toMatch(/^ +Anaerobic Capacity +█+ from 339 watts$/m);
    expect(text).toMatch(/^ +3 +█+ +2:00-1:51\/100m$/m);
    expect(text).toMatch(/^ +5c +█+ faster than 1:35\/100m$/m);
  });
});

describe("answers as text", () => {
  test.each([40, 72, 120])("fit into %i columns", async (columns) => {
    for (const args of [
      ["tp_get_fitness"],
      ["tp_get_weekly_summary"],
      ["tp_get_events", "start_date=2026-04-01", "end_date=2026-12-31"],
      ["tp_get_athlete_settings"],
      ["tp_get_profile"],
      ["tp_get_workouts", "start_date=2026-04-06", "end_date=2026-04-12"],
    ]) {
      const { text } = await show(args, { columns });
      expect(text.split("\n").filter((line) => line.length > columns)).toEqual([]);
    }
  });

  test.each<[string, string[], Terminal]>([
    ["NO_COLOR", [], { env: { NO_COLOR: "1" } }],
    ["--plain", ["--plain"], {}],
    ["--plain in a pipe", ["--plain"], { pipe: "stdout" }],
    ["a terminal that can't", [], { env: { TERM: "dumb" } }],
  ])("%s: no colours", async (_, flags, more) => {
    const { stdout } = await show(["tp_get_fitness", ...flags], more);
    expect(stdout).not.toContain("\u{1b}");
    expect(stdout).toMatch(/^current +date Fri 2026-04-10, ctl 62\.7/m);
  });

  test("--plain has the numbers in place of the picture", async () => {
    const { stdout } = await show(["tp_get_fitness", "days=7", "--plain"]);
    expect(stdout).not.toMatch(/[█━•]/);
    expect(stdout).toMatch(/^date +tss +/m);
    expect(stdout).toMatch(/^2026-04-07 +79\.1/m);
  });

  test("an error is its code, what is wrong and what to do", async () => {
    const { code, text } = await show(["tp_get_workout", "workout_id=77"]);
    expect(code).toBe(1);
    expect(text).toMatch(/^NOT_FOUND: TrainingPeaks answered 4\d\d to getWorkout/);
    expect(text).toContain("\nCheck the id;");
    expect(text).not.toContain("retryable");
  });

  test("a long error fits too", async () => {
    const { text } = await show(["tp_get_workouts", "by_days=1"], { columns: 72 });
    expect(text).toContain('"by_days" is not an argument');
    expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(72);
  });

  test("the id that the next command needs stands in every table", async () => {
    const strength = ["tp_get_strength_workouts", "start_date=2026-04-01", "end_date=2026-04-20"];
    for (const [args, title] of [
      [["tp_list_training_plans"], "plan id"],
      [strength, "workout id"],
      [["tp_get_events", "start_date=2026-04-01", "end_date=2026-12-31"], "id"],
      [["tp_get_libraries"], "id"],
    ] as const) {
      const { text } = await show([...args], { columns: 72 });
      expect(text).toMatch(new RegExp(`^ *${title} {2,}`, "m"));
    }
  });

  test("--json is for programs, at a terminal too", async () => {
    const { stdout } = await show(["tp_get_fitness", "--json"]);
    expect(JSON.parse(stdout)).toHaveProperty("current.ctl");
  });
});

const look: Look = { width: 60, pictures: true, style: (_, text) => text };

test("moments are read as people write them, and an empty list is none", () => {
  expect(
    answerText(
      {
        at: "2026-04-10T08:00:00.000Z",
        start: "2026-04-09T17:30:00",
        day: "2026-04-09T00:00:00",
        changes: [],
        rows: [
          { plan_id: 7, sport_id: 2, sport: "Bike" },
          { plan_id: 8, sport_id: 3, sport: "Run" },
        ],
      },
      look,
    ).split("\n"),
  ).toEqual([
    "at       2026-04-10 08:00 UTC",
    "start    2026-04-09 17:30",
    "day      2026-04-09",
    "changes  none",
    "",
    "rows",
    "plan id  sport  sport id",
    "      7  Bike          2",
    "      8  Run           3",
  ]);
});

test("a plan of changes shows what each becomes, in one column a field", async () => {
  const days = ["action=shift", "start_date=2026-04-11", "end_date=2026-04-14", "days=1"];
  const { text } = await show(["tp_change_workouts", ...days], { columns: 72 });
  expect(text).toMatch(/^\d+ +2026-04-11 > 2026-04-12 +4x4 VO2max +52/m);
  expect(answerText({ rows: [{ id: 1, before: { a: 1, b: 2 } }] }, look)).toContain("before a  before b");
});

describe("texts of others", () => {
  test("cannot steer the terminal", () => {
    const text = answerText(
      { title: "a\u{1b}[2Jb\u{9b}31mc\u{202e}d\u{7}", list: [{ name: "x\u{1b}]0;y\u{7}" }] },
      look,
    );
    expect(text.replaceAll("\n", " ")).toBe("title  abcd  list name x");
  });

  test("wide characters keep the columns straight, and none is cut in two", () => {
    const rows = [
      { name: "横浜マラソン大会の準備の長いランニング", km: 42 },
      { name: "Ride 🚴‍♀️ with the club on a long and windy Sunday morning in May", km: 7 },
    ];
    const lines = answerText({ rows }, { ...look, width: 40 }).split("\n");
    expect(lines).toEqual([
      "rows",
      "name                                  km",
      "横浜マラソン大会の準備の長いランニ…   42",
      "Ride 🚴‍♀️ with the club on a long and…   7",
    ]);
  });

  test("broken pictures are left out: no day, one day, no zones, no bars", () => {
    expect(answerText({ daily_data: [], days: 0 }, look)).toContain("days");
    expect(answerText({ daily_data: [{ date: "2026-04-01", ctl: 1, atl: 1, tsb: 0 }] }, look)).toContain(
      "ctl",
    );
    expect(answerText({ week: {}, workouts: [] }, look)).toContain("Mon");
    expect(answerText({ sets: [{ zones: [] }] }, look)).toContain("sets");
    expect(answerText({ intervals: "no intervals at all" }, look)).toContain("no intervals");
  });
});

test.each([["--plain"], ["--json"], []])("T11: a title cannot steer the terminal %s", async (...flags) => {
  const [first] = sandbox.store.records("workouts", 4_100_101);
  if (!first) throw new Error("no workout");
  const { title, workoutDay } = first;
  first.title = "A\u001b]8;;https://evil.example\u0007B\u001b[2J\u001b[31mC\u202ED\rE\u009b1m";
  const day = String(workoutDay).slice(0, 10);
  const { stdout } = await show(["tp_get_workouts", `start_date=${day}`, `end_date=${day}`, ...flags], {
    env: { NO_COLOR: "1" },
  });
  first.title = title ?? null;
  expect(stdout).toMatch(/ABCD/);
  expect([..."\u0007\u001b\u009b\u202E\r"].filter((letter) => stdout.includes(letter))).toEqual([]);
  expect(stdout).not.toContain("evil.example");
});
