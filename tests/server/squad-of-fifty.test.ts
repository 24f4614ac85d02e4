import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registry } from "../../generated/registry.js";
import { MOST_TOKENS } from "../../src/server/truncate.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";

/** As many as one call takes. */
const ATHLETES = 50;
const WEEK = { start_date: "2026-04-06", end_date: "2026-04-12" };
const MISSED_FIRST = "Most missed sessions first, then lowest compliance.";

interface Line {
  athlete: string;
  missed?: string[];
  tss_compliance_percent?: number;
  total?: Line;
  days?: number;
  tsb?: number;
  tsb_on_the_day?: number;
  left_out?: string[];
}

interface Question {
  tool: string;
  args: Record<string, unknown>;
  /** What is asked about each athlete. */
  operations: readonly string[];
  order: string;
  /** What the lines are sorted by, lowest first. */
  rank: (line: Line) => readonly number[];
}

const QUESTIONS: readonly Question[] = [
  {
    tool: "tp_get_weekly_summary",
    args: {},
    operations: ["listWorkouts", "getPerformance"],
    order: MISSED_FIRST,
    rank: ({ missed = [], tss_compliance_percent = 1000 }) => [-missed.length, tss_compliance_percent],
  },
  {
    tool: "tp_get_training_summary",
    args: WEEK,
    operations: ["listWorkouts"],
    order: MISSED_FIRST,
    rank: ({ missed = [], total }) => [-missed.length, total?.tss_compliance_percent ?? 1000],
  },
  {
    tool: "tp_get_fitness",
    args: { days: 28 },
    operations: ["getPerformance"],
    order: "Lowest form (TSB) first.",
    rank: ({ tsb = 1000 }) => [tsb],
  },
  {
    tool: "tp_forecast_fitness",
    args: {},
    operations: ["listEvents", "getPerformance"],
    order: "Lowest form (TSB) on the day first.",
    rank: ({ tsb_on_the_day = 1000 }) => [tsb_on_the_day],
  },
  {
    tool: "tp_get_metrics",
    args: WEEK,
    operations: ["listMetrics"],
    order: "Fewest days with values first.",
    rank: ({ days = -1 }) => [days],
  },
];

let coach: InProcess;
let names: string[];
/** Who did a session that has an impossible load. */
let odd: string;

beforeAll(async () => {
  coach = await startInProcess({ account: "coach", rosterSize: ATHLETES });
  const { data } = await coach.call("tp_list_athletes");
  const others = (data.athletes as { name: string; athlete_id: string; is_self: boolean }[]).filter(
    ({ is_self }) => !is_self,
  );
  names = others.map(({ name }) => name).sort();
  const last = others.at(-1);
  odd = String(last?.name);
  const done = coach.sandbox.store
    .records("workouts", Number(last?.athlete_id))
    .find(({ workoutDay, tssActual }) => String(workoutDay) >= WEEK.start_date && tssActual);
  Object.assign(done ?? {}, { tssActual: 250_000 });
  // Somebody logs nothing.
  coach.sandbox.store.records("metrics", Number(last?.athlete_id)).splice(0);
});
afterAll(async () => {
  expect(coach.sandbox.violations).toEqual([]);
  await coach.close();
});

test("every tool that reads for several athletes is asked", async () => {
  const reads = registry.filter(({ effect }) => effect === "read");
  const loaded = await Promise.all(
    reads.map(async (entry) => ({ name: entry.name, input: (await entry.load()).input })),
  );
  const forSeveral = loaded.filter(({ input }) => "shape" in input && "athletes" in (input.shape as object));
  expect(QUESTIONS.map(({ tool }) => tool).sort()).toEqual(forSeveral.map(({ name }) => name).sort());
});

test.each(QUESTIONS)("$tool: a line each, worst first by the order it states", async (question) => {
  const { tool, args, operations, order, rank } = question;
  const { requests, faults } = coach.sandbox;
  const before = requests.length;
  faults.add({ kind: "status", status: 403, operationId: String(operations.at(-1)), skip: 17 });
  const { isError, data } = await coach.call(tool, { ...args, athletes: "all" });
  expect(isError ? data : undefined).toBeUndefined();
  const lines = data.athletes as Line[];
  const failed = data.failed_parts as { part: string; code: string }[];
  expect(failed).toEqual([expect.objectContaining({ code: "FORBIDDEN" })]);
  expect([...lines, { athlete: failed[0]?.part }].map(({ athlete }) => athlete).sort()).toEqual(names);

  expect(data.order).toBe(order);
  const ranks = lines.map(rank);
  expect(ranks).toEqual([...ranks].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
  expect(new Set(ranks.map(String)).size).toBeGreaterThan(1);

  expect(data).not.toHaveProperty("truncated");
  expect(encode(JSON.stringify(data)).length).toBeLessThanOrEqual(MOST_TOKENS);
  const asked = requests.slice(before).map(({ operationId }) => operationId);
  expect(asked).toHaveLength(operations.length * ATHLETES);
  expect(new Set(asked)).toEqual(new Set(operations));
});

test.each(["tp_get_weekly_summary", "tp_get_training_summary"])(
  "%s: a number that can't be is in no total, and the line of its athlete names it",
  async (tool) => {
    const args = tool === "tp_get_weekly_summary" ? {} : WEEK;
    const { data } = await coach.call(tool, { ...args, athletes: "all" });
    const wrong = (data.athletes as Line[]).filter(({ left_out }) => left_out);
    expect(wrong.map(({ athlete }) => athlete)).toEqual([odd]);
    expect(wrong[0]?.left_out).toEqual([expect.stringContaining("tssActual 250000 of 2026-04-")]);
    expect(JSON.stringify({ ...wrong[0], left_out: [] })).not.toContain("250000");
  },
);
