import { afterAll, beforeAll, expect, it } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { Contract } from "../../sandbox/contract.js";
import { handlers } from "../../sandbox/handlers/index.js";
import { type ContractOperation, operationsOf } from "../../sandbox/openapi.js";
import { type Client, client, LENA } from "./client.js";

const COACH = 4_200_500;

/** Who asks, and about which days. What else there is to ask for, the specs say (`sample`). */
const ASKED: Readonly<Record<string, string | number>> = {
  athleteId: LENA,
  calendarId: LENA,
  coachId: COACH,
  userId: LENA,
  startDate: "2026-03-01",
  endDate: "2026-05-20",
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

function pathOf({ path, parameters }: ContractOperation): string {
  const valueFor = (name: string) =>
    String(parameters.find((one) => one.name === name)?.example ?? ASKED[name]);
  const query = parameters.filter((one) => one.in === "query" && one.example !== undefined);
  const filled = path.replace(/\{(\w+)\}/g, (_all, name: string) => valueFor(name));
  const search = query.map(({ name }) => `${name}=${encodeURIComponent(valueFor(name))}`).join("&");
  return search === "" ? filled : `${filled}?${search}`;
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
