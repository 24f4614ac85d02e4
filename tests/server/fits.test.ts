import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registry } from "../../generated/registry.js";
import { MOST_TOKENS } from "../../src/server/truncate.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";
import { fatten, SEASONS } from "./fat-season.js";
import { LENA } from "./season.js";

type Call = readonly [tool: string, args: Record<string, unknown>];

let server: InProcess;
const first: Record<string, string> = {};

beforeAll(async () => {
  server = await startInProcess();
  const { store } = server.sandbox;
  fatten(server.sandbox, LENA);
  const ids = {
    note_id: ["notes", "id"],
    library_id: ["libraries", "exerciseLibraryId"],
    item_id: ["libraryItems", "exerciseLibraryItemId"],
    plan_id: ["plans", "planId"],
  } as const;
  for (const [name, [collection, key]] of Object.entries(ids))
    first[name] = String(store.records(collection, LENA)[0]?.[key]);
});
afterAll(() => server.close());

const RIDE = { workout_id: "3601012188" };
const DETAILED = { response_format: "detailed" };

const CALLS: readonly Call[] = [
  ["tp_get_workouts", SEASONS],
  ["tp_get_workouts", { ...SEASONS, ...DETAILED }],
  ["tp_find_workouts", { limit: 50 }],
  ["tp_find_workouts", { limit: 50, intervals: "5x4" }],
  ["tp_get_workout", { ...RIDE, ...DETAILED }],
  ["tp_get_workout_comments", RIDE],
  ["tp_get_workout_note", RIDE],
  ["tp_validate_structure", { sport: "Bike", structure: "10min 50%, 20x(1min 110%, 1min 50%), 10min 50%" }],
  ["tp_analyze_workout", RIDE],
  ["tp_compare_workouts", { sport: "Bike", limit: 12 }],
  ["tp_forecast_fitness", { to: "2026-12-31" }],
  ["tp_get_atp", SEASONS],
  ["tp_get_fitness", SEASONS],
  ["tp_get_fitness", { ...SEASONS, ...DETAILED }],
  ["tp_get_peaks", { sport: "Bike", pr_type: "power20min", days: 730 }],
  ["tp_get_training_summary", { ...SEASONS, by: "week" }],
  ["tp_get_weekly_summary", {}],
  ["tp_get_workout_prs", RIDE],
  ["tp_predict_performance", { sport: "Run" }],
  ["tp_list_changes", { limit: 100 }],
  ["tp_get_equipment", {}],
  ["tp_get_availability", SEASONS],
  ["tp_get_events", SEASONS],
  ["tp_get_events", { ...SEASONS, ...DETAILED }],
  ["tp_get_focus_event", {}],
  ["tp_get_next_event", {}],
  ["tp_get_note", { note_id: "" }],
  ["tp_get_note_comments", { note_id: "" }],
  ["tp_list_notes", SEASONS],
  ["tp_get_libraries", {}],
  ["tp_get_library_item", { library_id: "", item_id: "", ...DETAILED }],
  ["tp_get_library_items", { library_id: "" }],
  ["tp_get_library_items", { library_id: "", offset: 40, ...DETAILED }],
  ["tp_get_metrics", SEASONS],
  ["tp_get_metrics", { ...SEASONS, ...DETAILED }],
  ["tp_get_nutrition", SEASONS],
  ["tp_get_training_plan", { plan_id: "" }],
  ["tp_get_training_plan_workouts", { plan_id: "" }],
  ["tp_list_training_plans", {}],
  ["tp_auth_status", {}],
  ["tp_get_profile", {}],
  ["tp_get_workout_types", {}],
  ["tp_get_athlete_settings", DETAILED],
  ["tp_get_pool_length_settings", {}],
  ["tp_get_zone_methods", {}],
  ["tp_get_strength_summary", { workout_id: "24501011" }],
  ["tp_get_strength_workout", { workout_id: "24501011" }],
  ["tp_get_strength_workouts", SEASONS],
  ["tp_search_exercises", { query: "s", limit: 100 }],
];

/** Those of a squad are looked at where there is one. */
const SQUAD = ["tp_list_athletes", "tp_list_groups", "tp_list_athletes_in_group"];

test("every tool that only reads is asked", () => {
  const reads = registry
    .filter(({ effect }) => effect === "read" || effect === "compute")
    .map(({ name }) => name);
  expect([...new Set([...CALLS.map(([tool]) => tool), ...SQUAD])].sort()).toEqual([...reads].sort());
});

test.each(CALLS)(
  "%s fits with much of everything, and says how to see what is not shown %#",
  async (tool, args) => {
    const data = await answered(tool, args);
    expect(encode(JSON.stringify(data)).length).toBeLessThanOrEqual(MOST_TOKENS);
    if (!data.truncated && !data.next) return;
    expect(data.shown).toBeLessThan(data.of);
    expect(data.next).toMatch(/offset \d+|\d{4}-\d{2}-\d{2} \(?end_date|end_date \d{4}-\d{2}-\d{2}/);
    if (data.truncated) expect(data.truncated).toContain(data.next);
  },
);

test.each<[string, Record<string, unknown>, lists: readonly string[]]>([
  ["tp_get_workouts", SEASONS, ["workouts", "strength"]],
  ["tp_find_workouts", { limit: 50, text: "#1" }, ["workouts"]],
  ["tp_get_equipment", {}, ["equipment"]],
  ["tp_get_availability", SEASONS, ["availability"]],
  ["tp_get_note_comments", { note_id: "" }, ["comments"]],
  ["tp_get_libraries", {}, ["libraries"]],
  ["tp_get_library_items", { library_id: "" }, ["items"]],
  ["tp_get_training_plan_workouts", { plan_id: "" }, ["workouts"]],
  ["tp_list_training_plans", {}, ["plans"]],
])("%s is read to its end by the calls that it names, without a hole", async (tool, args, lists) => {
  const seen = new Set<string>();
  let more = {};
  let all = 0;
  for (let calls = 0; calls < 40; calls += 1) {
    const data = await answered(tool, { ...args, ...more });
    const rows = lists.flatMap((list) => (data[list] ?? []) as unknown[]);
    for (const row of rows) seen.add(JSON.stringify(row));
    all = Math.max(all, data.of ?? 0);
    const [, day, offset] = /Ask up to (\S+) |offset (\d+) /.exec(String(data.next)) ?? [];
    if (day === undefined && offset === undefined) break;
    more = day === undefined ? { offset: Number(offset) } : { end_date: day };
  }
  const strength = lists.includes("strength") ? server.sandbox.store.records("strength", LENA).length : 0;
  expect(all).toBeGreaterThan(0);
  expect(seen.size).toBe(all + strength);
});

test("an offset behind the end shows nothing, and one that is not a number is refused", async () => {
  expect(await answered("tp_get_libraries", { offset: 10_000 })).toMatchObject({ libraries: [] });
  const { isError, data } = await server.call("tp_get_libraries", { offset: -1 });
  expect(isError && data.error).toMatchObject({ message: expect.stringContaining("offset") });
});

/** The answer to a call, in which an id that is left open is the first there is. */
// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
async function answered(tool: string, given: Record<string, unknown>): Promise<any> {
  const args = Object.entries(given).map(([name, value]) => [name, value === "" ? first[name] : value]);
  const { isError, data } = await server.call(tool, Object.fromEntries(args));
  expect(isError ? data : undefined).toBeUndefined();
  return data;
}
