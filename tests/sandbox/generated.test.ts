import { afterAll, beforeAll, expect, it } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { Contract } from "../../sandbox/contract.js";
import { handlers } from "../../sandbox/handlers/index.js";
import { type ContractOperation, operationsOf } from "../../sandbox/openapi.js";
import { type Client, client, LENA } from "./client.js";

const COACH = 4_200_500;

/** Values of path parameters that exist in the seasons, by name; those of one operation where a name means several things. */
const SAMPLES: Record<string, string | number> = {
  athleteId: LENA,
  calendarId: LENA,
  coachId: COACH,
  userId: LENA,
  startDate: "2026-03-01",
  endDate: "2026-05-20",
  workoutId: 3_601_012_188,
  "getStrengthWorkout.workoutId": 24_501_011,
  "getStrengthSummary.workoutId": 24_501_011,
  fileId: 50_000,
  sport: "Bike",
  eventId: 331_015,
  noteId: 67_012,
  availabilityId: 78_012,
  equipmentId: 51_001,
  libraryId: 13_011,
  itemId: 47_020,
  planId: 88_017,
};

const QUERY: Record<string, string> = {
  listPersonalRecords: "?prType=power20min&startDate=2025-04-10T00:00:00&endDate=2026-04-10T00:00:00",
  getWorkoutRecords: "?displayPeaksForBasic=true",
};

const operations = operationsOf(openapi);
const contract = new Contract(openapi);
let athlete: Client;
let coach: Client;

beforeAll(async () => {
  athlete = await client({ openapi });
  coach = await client({ openapi }, "sandbox-coach");
});
afterAll(() => Promise.all([athlete.sandbox.close(), coach.sandbox.close()]));

function pathOf({ id, path }: ContractOperation): string {
  const filled = path.replace(/\{(\w+)\}/g, (_all, name: string) =>
    String(SAMPLES[`${id}.${name}`] ?? SAMPLES[name]),
  );
  return `${filled}${QUERY[id] ?? ""}`;
}

it("has a behaviour for every operation", () => {
  const without = operations.filter(
    ({ rule }) => !rule || ("handler" in rule && !(rule.handler in handlers)),
  );
  expect(without.map(({ id, rule }) => `${id} ${JSON.stringify(rule)}`)).toEqual([]);
});

it.each(
  operations.filter(({ method }) => method === "GET").map((operation) => [operation.id, operation] as const),
)("answers %s as the contract says", async (_id, operation) => {
  if (operation.path === "/users/v3/token") return;
  const tp = operation.path.includes("{coachId}") ? coach : athlete;
  const { status, body } = await tp.call("GET", pathOf(operation));
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  const problems =
    operation.response && status === 200 ? contract.problemsIn(body, operation.response, "answer") : [];
  expect(problems.filter(({ kind }) => kind !== "unknown")).toEqual([]);
  expect(tp.sandbox.violations).toEqual([]);
});
