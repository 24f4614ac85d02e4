import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";
import { ANNA_BERGER, ANNA_LINDHOLM, JONAS, MARTA } from "./season.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere({ env: { TP_MCP_SANDBOX_COOKIE: "sandbox-coach" } });
});
afterAll(() => server.close());

const WEEK = { start_date: "2026-04-06", end_date: "2026-04-12" };

/** The last request for the calendar. */
function lastPath(): string {
  return server.sandbox.requests.findLast(({ path }) => path.startsWith("/fitness/"))?.path ?? "";
}

describe("athlete", () => {
  test.each([
    ["a whole name", "Jonas Keller"],
    ["a first name", "jonas"],
    ["a last name with spaces around", " Keller "],
    ["an id", String(JONAS)],
  ])("may be %s", async (_, athlete) => {
    const { data } = await server.call("tp_get_workouts", { ...WEEK, athlete });
    expect(data.athlete).toBe("Jonas Keller");
    expect(lastPath()).toContain(`/athletes/${JONAS}/`);
  });

  test("T13: left out means the coach, who is not the first of the roster (KB-03)", async () => {
    const { data } = await server.call("tp_get_workouts", WEEK);
    expect(data.athlete).toBe("Marta Weiss");
    expect(lastPath()).toContain(`/athletes/${MARTA}/`);
  });

  test("T13: two of one name: lists both and asks (KB-13)", async () => {
    const before = server.sandbox.requests.length;
    const { data, isError } = await server.call("tp_get_workouts", { ...WEEK, athlete: "Anna" });
    expect(isError).toBe(true);
    expect(data.error).toMatchObject({
      code: "AMBIGUOUS_ATHLETE",
      candidates: [
        { name: "Anna Berger", id: String(ANNA_BERGER) },
        { name: "Anna Lindholm", id: String(ANNA_LINDHOLM) },
      ],
    });
    expect(server.sandbox.requests.length).toBe(before);
  });

  test("T13: unknown: names those that there are", async () => {
    const { data } = await server.call("tp_get_workouts", { ...WEEK, athlete: "Zoe" });
    expect(data.error).toMatchObject({ code: "NOT_FOUND", message: 'No athlete is called "Zoe".' });
    expect(data.error.athletes).toContainEqual({ name: "Jonas Keller", id: String(JONAS) });
  });

  test("T13: an id outside the roster is passed on, and TrainingPeaks decides (KB-14)", async () => {
    const { data } = await server.call("tp_get_workouts", { ...WEEK, athlete: "4999999" });
    expect(data.error.code).toBe("FORBIDDEN");
    expect(lastPath()).toContain("/athletes/4999999/");
  });
});

test("T13: calls for different athletes at the same time never mix", async () => {
  const athletes = { "Jonas Keller": JONAS, "Anna Berger": ANNA_BERGER, "Anna Lindholm": ANNA_LINDHOLM };
  const calls = Object.entries({ ...athletes, ...athletes }).map(async ([name, id]) => {
    const { data } = await server.call("tp_get_workouts", { ...WEEK, athlete: name });
    const own = server.sandbox.store.records("workouts", id).map(({ workoutId }) => String(workoutId));
    expect(data.athlete).toBe(name);
    expect(data.workouts.length).toBeGreaterThan(0);
    for (const workout of data.workouts) expect(own).toContain(workout.id);
  });
  await Promise.all(calls);
});

test("who is signed in is asked once, and once more at most before a name is said to be unknown", () => {
  const asked = server.sandbox.requests.filter(({ path }) => path === "/users/v3/user").length;
  expect([1, 2]).toContain(asked);
});
