import { Client } from "@modelcontextprotocol/client";
import { afterEach, describe, expect, test } from "vitest";
import type { TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";

type Asked = { message: string; requestedSchema: { properties: { answer: Record<string, unknown> } } };
type Reply = { action: "accept" | "decline" | "cancel"; content?: { answer: string | boolean } };

let server: TestServer;
afterEach(() => server.close());

/** A client whose person answers `reply`, or that asks nobody; of 2026, or of the year before. */
async function start(
  account: "athlete" | "coach",
  {
    reply,
    legacy = false,
    mode = "full",
  }: { reply?: (asked: Asked) => Reply; legacy?: boolean; mode?: string },
) {
  const asked: Asked[] = [];
  const client = new Client(
    { name: "questions", version: "1.0.0" },
    {
      capabilities: reply ? { elicitation: { form: {} } } : {},
      ...(legacy ? { versionNegotiation: { mode: "legacy" as const } } : {}),
    },
  );
  if (reply)
    client.setRequestHandler("elicitation/create", ({ params }) => {
      const form = params as unknown as Asked;
      asked.push(form);
      return reply(form);
    });
  server = await startServerHere({ client, env: { TP_MCP_DELETE_MODE: mode }, sandbox: { account } });
  const deletions = () => server.sandbox.requests.filter(({ method }) => method === "DELETE").length;
  return { call: server.call, asked, deletions };
}

async function completedWorkout(call: Awaited<ReturnType<typeof start>>["call"]): Promise<string> {
  const { data } = await call("tp_get_workouts", { start_date: "2026-03-30", end_date: "2026-04-09" });
  const found = data.workouts.find(({ type }: { type: string }) => type === "completed");
  return found.id;
}

const yes = (): Reply => ({ action: "accept", content: { answer: true } });

describe.each([
  ["of 2026", false],
  ["of 2025", true],
])("a client %s that asks its person", (_era, legacy) => {
  test("something completed goes after a yes", async () => {
    const { call, asked, deletions } = await start("athlete", { reply: yes, legacy });
    const { isError, data } = await call("tp_delete_workout", { workout_id: await completedWorkout(call) });
    expect([isError, data.confirmed, deletions()]).toEqual([false, true, 1]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.message).toMatch(/is completed, .* Delete it for good\?$/);
    expect(asked[0]?.requestedSchema.properties.answer).toMatchObject({ type: "boolean" });
  });

  test.each<[string, Reply]>([
    ["a no", { action: "accept", content: { answer: false } }],
    ["declined", { action: "decline" }],
    ["closed", { action: "cancel" }],
  ])("%s: nothing is deleted, and nobody is asked twice", async (_what, reply) => {
    const { call, asked, deletions } = await start("athlete", { reply: () => reply, legacy });
    const { isError, data } = await call("tp_delete_workout", { workout_id: await completedWorkout(call) });
    expect([isError, data.error.code, deletions(), asked.length]).toEqual([true, "DELETE_MODE", 0, 1]);
    expect(data.error.message).toBe("The person was asked and did not agree: nothing was deleted.");
  });

  test("two athletes of one name: the one that is chosen", async () => {
    const reply = ({ requestedSchema }: Asked): Reply => {
      const ids = requestedSchema.properties.answer.enum as string[];
      return { action: "accept", content: { answer: ids[1] ?? "" } };
    };
    const { call, asked } = await start("coach", { reply, legacy });
    const { isError, data } = await call("tp_get_fitness", { athlete: "Anna", days: 7 });
    expect(isError).toBe(false);
    expect(asked[0]?.message).toBe('2 athletes are called "Anna". Which one is meant?');
    const { enumNames } = asked[0]?.requestedSchema.properties.answer ?? {};
    expect((enumNames as string[])[1]).toContain(data.athlete);
  });
});

test("the mode safe refuses as before: there is nothing to ask", async () => {
  const { call, asked } = await start("athlete", { reply: yes, mode: "safe" });
  const { data } = await call("tp_delete_workout", { workout_id: await completedWorkout(call) });
  expect([data.error.code, asked.length]).toEqual(["DELETE_MODE", 0]);
});

test("a dry run and something planned ask nobody", async () => {
  const { call, asked } = await start("athlete", { reply: yes });
  const dry = await call("tp_delete_workout", {
    workout_id: await completedWorkout(call),
    dry_run: true,
    response_format: "detailed",
  });
  expect(dry.data.requests).toHaveLength(1);
  const { data } = await call("tp_create_workout", {
    date: "2026-04-20",
    sport: "Bike",
    title: "Spin",
    duration_minutes: 30,
  });
  await call("tp_delete_workout", { workout_id: data.workout.workout_id });
  expect(asked).toEqual([]);
});

test("a client that asks nobody: full deletes, a name of two is an error with both", async () => {
  const { call, deletions } = await start("coach", {});
  const { data } = await call("tp_get_fitness", { athlete: "Anna" });
  expect(data.error).toMatchObject({ code: "AMBIGUOUS_ATHLETE", candidates: [{}, {}] });
  expect(deletions()).toBe(0);
});
