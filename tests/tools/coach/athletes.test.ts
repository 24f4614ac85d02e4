import { afterAll, beforeAll, expect, test } from "vitest";
import tools from "../../../generated/tools.json" with { type: "json" };
import { type InProcess, startInProcess } from "../../kit/in-process.js";

/** Several athletes at once, by every way to name them, in every tool that takes them. */

/** What each tool is asked besides. */
const ASKED: Record<string, Record<string, unknown>> = {
  tp_forecast_fitness: { to: "2026-05-01" },
  tp_get_fitness: { days: 7 },
  tp_get_metrics: { start_date: "2026-04-01", end_date: "2026-04-10" },
  tp_get_training_summary: { start_date: "2026-04-01", end_date: "2026-04-10" },
  tp_get_weekly_summary: {},
  tp_schedule_library_workout: { library_id: "17001", item_id: "55001", date: "2026-04-16" },
};

const ALL = ["Anna Berger", "Anna Lindholm", "Jonas Keller"];
const WAYS: [string, unknown, string[]][] = [
  ["a group by name", ["group:Track squad"], ["Anna Berger"]],
  ["a group by id, as text alone", "GROUP: 9001", ["Anna Berger"]],
  ["a group and a name beside it", ["group:Track squad", "Jonas"], ["Anna Berger", "Jonas Keller"]],
  ["everybody", "all", ALL],
  ["everybody, as JSON text", '["all"]', ALL],
];

let coach: InProcess;
beforeAll(async () => {
  coach = await startInProcess({}, { TP_MCP_SANDBOX_COOKIE: "sandbox-coach" });
});
afterAll(() => coach.close());

test("these are all the tools that take athletes", () => {
  const taking = tools.filter(({ inputSchema }) => "athletes" in inputSchema.properties);
  expect(taking.map(({ name }) => name).sort()).toEqual(Object.keys(ASKED).sort());
});

test.each(
  Object.keys(ASKED).flatMap((tool) =>
    WAYS.map(([way, athletes, names]) => ({ tool, way, athletes, names })),
  ),
)("$tool takes $way", async ({ tool, athletes, names }) => {
  const { isError, data } = await coach.call(tool, { ...ASKED[tool], athletes });
  expect(isError, JSON.stringify(data)).toBe(false);
  const text = JSON.stringify(data);
  expect(ALL.filter((name) => text.includes(name))).toEqual(names);
});

test.each(Object.keys(ASKED))("%s tells a group that is none, and asks for nothing else", async (tool) => {
  const { isError, data } = await coach.call(tool, {
    ...ASKED[tool],
    athletes: ["group:Sprinters", "Jonas"],
  });
  expect(isError).toBe(true);
  expect(data.error).toMatchObject({ code: "NOT_FOUND", message: expect.stringContaining('"Track squad"') });
});
