import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MOST_TOKENS } from "../../src/server/truncate.js";
import { tokensIn } from "../../src/values/tokens.js";
import type { Result, TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";

const SEASONS = { start_date: "2024-10-01", end_date: "2026-07-03" };
const MONTH = { start_date: "2026-03-01", end_date: "2026-03-31" };

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
afterAll(() => server.close());

const count = ({ text }: Result) => encode(text).length;

test.each<[string, Record<string, unknown>]>([
  ["tp_get_workouts", SEASONS],
  ["tp_get_workouts", { ...SEASONS, response_format: "detailed" }],
  ["tp_find_workouts", { limit: 50 }],
  ["tp_find_workouts", { limit: 50, intervals: "5x4" }],
  ["tp_get_training_summary", { ...SEASONS, by: "week" }],
  ["tp_get_fitness", SEASONS],
  ["tp_get_fitness", { ...SEASONS, response_format: "detailed" }],
  ["tp_get_metrics", SEASONS],
  ["tp_get_metrics", { ...SEASONS, response_format: "detailed" }],
  ["tp_get_events", { ...SEASONS, response_format: "detailed" }],
  ["tp_get_atp", SEASONS],
  ["tp_list_notes", SEASONS],
  ["tp_get_availability", SEASONS],
  ["tp_compare_workouts", { sport: "Bike", limit: 12 }],
])("%s over two seasons stays below 8,000 tokens %#", async (tool, args) => {
  const answer = await server.call(tool, args);
  expect(answer.isError).toBe(false);
  expect(count(answer)).toBeLessThanOrEqual(MOST_TOKENS);
  expect(Math.abs(tokensIn(answer.text) / count(answer) - 1)).toBeLessThan(0.15);
  if (answer.data.truncated) expect(answer.data.shown).toBeLessThan(answer.data.of);
});

test("what was cut is reached by the call that is named, without a hole", async () => {
  const seen = new Set<string>();
  let args: Record<string, unknown> = SEASONS;
  let of = 0;
  for (let call = 0; call < 12; call += 1) {
    const { data } = await server.call("tp_get_workouts", args);
    of ||= data.of;
    for (const { id } of data.workouts) seen.add(id);
    if (!data.next) break;
    args = { ...SEASONS, end_date: /\d{4}-\d{2}-\d{2}/.exec(data.next)?.[0] };
  }
  expect(seen.size).toBe(of);
});

describe("the default answers that were the fattest", () => {
  test.each<[string, Record<string, unknown>, number]>([
    ["tp_analyze_workout", { workout_id: "3601012188" }, 1_800],
    ["tp_get_workouts", MONTH, 2_750],
    ["tp_get_metrics", MONTH, 1_500],
    ["tp_get_athlete_settings", { sport: "Bike" }, 500],
    ["tp_get_workout_types", {}, 650],
  ])("%s", async (tool, args, most) => {
    expect(count(await server.call(tool, args))).toBeLessThanOrEqual(most);
  });
});
