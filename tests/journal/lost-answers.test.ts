import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AccountName } from "../../sandbox/index.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";
import { callsOfEveryTool } from "../security/every-tool.js";
import { differences, stateAsked } from "./state.js";
import { INPUTS } from "./undo-inputs.js";

interface Case {
  tool: string;
  endpoint: string;
  account?: AccountName;
  /** What the look proves: something new, or a change. */
  proof?: "found" | "applied";
}

/** Every tool that makes something, and the endpoint that does. */
const CREATES: Case[] = [
  { tool: "tp_create_workout", endpoint: "createWorkout" },
  { tool: "tp_copy_workout", endpoint: "createWorkout" },
  { tool: "tp_schedule_library_workout", endpoint: "createWorkout" },
  { tool: "tp_apply_training_plan", endpoint: "createWorkout" },
  { tool: "tp_create_event", endpoint: "createEvent" },
  { tool: "tp_create_note", endpoint: "createNote" },
  { tool: "tp_create_availability", endpoint: "createAvailability" },
  { tool: "tp_create_library", endpoint: "createLibrary" },
  { tool: "tp_create_library_item", endpoint: "createLibraryItem" },
  { tool: "tp_create_group", endpoint: "createGroup", account: "coach" },
  { tool: "tp_create_strength_workout", endpoint: "saveStrengthWorkout" },
  { tool: "tp_pair_workout", endpoint: "combineWorkouts" },
  { tool: "tp_create_equipment", endpoint: "saveEquipment", proof: "applied" },
  { tool: "tp_add_workout_comment", endpoint: "addWorkoutComment", proof: "applied" },
  { tool: "tp_upload_workout_file", endpoint: "uploadWorkoutFile", proof: "applied" },
  { tool: "tp_log_metrics", endpoint: "logMetrics", proof: "applied" },
  { tool: "tp_add_note_comment", endpoint: "addNoteComment", proof: "applied" },
  { tool: "tp_add_athletes_to_group", endpoint: "addGroupMember", account: "coach", proof: "applied" },
];

const examples = new Map<string, Record<string, unknown>>();
const servers = new Map<AccountName, InProcess>();
let server: InProcess;

beforeAll(async () => {
  for (const account of ["athlete", "coach"] as const)
    servers.set(account, await startInProcess({ account }));
  use("athlete");
  for (const { name, arguments: input } of callsOfEveryTool(server.sandbox)) examples.set(name, input);
});
afterAll(async () => {
  for (const { close } of servers.values()) await close();
});
beforeEach(() => use("athlete"));

function use(account: AccountName): void {
  const started = servers.get(account);
  if (!started) throw new Error(`no server of the ${account}`);
  server = started;
  server.sandbox.faults.clear();
}
const inputOf = (tool: string) => INPUTS[tool]?.(server.sandbox) ?? examples.get(tool) ?? {};
const sentTo = (endpoint: string) =>
  server.sandbox.requests.filter(({ operationId }) => operationId === endpoint).length;

/** Ways to a new session whose first in ten minutes asks for availability instead of what stands on the day. */
const ON_A_DAY: Record<string, string> = {
  tp_copy_workout: "target_date",
  tp_schedule_library_workout: "date",
};

describe.each(CREATES)("$tool", ({ tool, endpoint, account = "athlete", proof = "found" }) => {
  beforeEach(() => use(account));

  test("stays in doubt where nothing is found, and says how to look again", async () => {
    const input = inputOf(tool);
    server.sandbox.faults.add({ kind: "reset", operationId: endpoint, when: "before" });
    const now = () => stateAsked(server.sandbox, server.sandbox);
    const before = now();
    const sent = sentTo(endpoint);
    const { data } = await server.call(tool, input);
    expect(JSON.stringify(data)).toContain("WRITE_UNCERTAIN");
    expect(JSON.stringify(data)).toMatch(/"read_back":"not (found|applied)"/);
    expect(JSON.stringify(data)).toMatch(/only if it is not there then|again in a minute before/);
    expect(sentTo(endpoint)).toBe(sent + 1);
    expect(differences(before, now()).filter((line) => line.startsWith("-"))).toEqual([]);
  });

  test("finds what it made after the answer was lost; that is confirmed, and can be undone", async () => {
    const input = inputOf(tool);
    if (tool in ON_A_DAY) await server.call(tool, input);
    server.sandbox.faults.add({ kind: "reset", operationId: endpoint, when: "after" });
    const { data } = await server.call(tool, input);
    expect(data).toMatchObject({ confirmed: true, read_back: proof, change_id: expect.any(String) });
    const { data: listed } = await server.call("tp_list_changes");
    const [change] = listed.changes as [{ change_id: string; tool: string }];
    expect(change).toMatchObject({ change_id: data.change_id, tool });
    expect(JSON.stringify(change)).not.toContain("unsure");
  });
});

test.each(Object.entries(ON_A_DAY))(
  "%s as the first in ten minutes leaves what it finds in doubt, with its id",
  async (tool, day) => {
    const input = { ...inputOf(tool), [day]: "2027-09-14" };
    const made = sentTo("createWorkout");
    server.sandbox.faults.add({ kind: "reset", operationId: "createWorkout", when: "after" });
    const { data } = await server.call(tool, input);
    const failed = (data.failed_parts as unknown[] | undefined)?.[0] ?? data.error;
    expect(failed).toMatchObject({
      code: "WRITE_UNCERTAIN",
      read_back: "unknown",
      like_it: [expect.any(String)],
    });
    expect(sentTo("createWorkout")).toBe(made + 1);
  },
);

describe("a twin", () => {
  const twin = {
    date: "2026-05-20",
    sport: "Run",
    title: "Twin",
    duration_minutes: 30,
    allow_duplicate: true,
  };

  const twins = () => server.sandbox.store.inspect("workouts").filter(({ title }) => title === "Twin");

  test("that was there before is not taken for what was made", async () => {
    await server.call("tp_create_workout", twin);
    server.sandbox.faults.add({ kind: "reset", operationId: "createWorkout", when: "before" });
    const { data } = await server.call("tp_create_workout", twin);
    expect(data.error).toMatchObject({
      code: "WRITE_UNCERTAIN",
      read_back: "not found",
      next_step: expect.stringContaining("tp_get_workouts"),
    });
  });

  test("is told apart from what was made", async () => {
    const first = await server.call("tp_create_workout", twin);
    server.sandbox.faults.add({ kind: "reset", operationId: "createWorkout", when: "after" });
    const { data } = await server.call("tp_create_workout", twin);
    expect(data).toMatchObject({ confirmed: true, read_back: "found" });
    expect(data.workout).not.toMatchObject({
      workout_id: (first.data.workout as { workout_id: string }).workout_id,
    });
    const { workout_id } = data.workout as { workout_id: string };
    await server.call("tp_undo_change", { change_id: data.change_id });
    expect(twins().map(({ workoutId }) => String(workoutId))).not.toContain(workout_id);
  });

  test("of an event, a note, a library and a template likewise", async () => {
    const inputs = {
      tp_create_event: ["createEvent", { name: "Twin", date: "2026-06-01", event_type: "RunningRoad" }],
      tp_create_note: ["createNote", { title: "Twin", date: "2026-06-01" }],
      tp_create_library: ["createLibrary", { name: "Twin" }],
    } as const;
    for (const [tool, [endpoint, input]] of Object.entries(inputs)) {
      const { data: first } = await server.call(tool, input);
      expect(first, tool).toMatchObject({ confirmed: true });
      server.sandbox.faults.add({ kind: "reset", operationId: endpoint, when: "before" });
      const { data } = await server.call(tool, input);
      expect(data.error, tool).toMatchObject({ read_back: "not found" });
    }
  });

  test("that can't be looked for is not risked, unless it is wanted", async () => {
    const before = twins().length;
    const sent = sentTo("createWorkout");
    server.sandbox.faults.add({ kind: "status", status: 403, operationId: "listWorkouts" });
    const { allow_duplicate: _, ...guarded } = twin;
    const { data } = await server.call("tp_create_workout", { ...guarded, date: "2026-05-21" });
    expect(data.error).toMatchObject({ code: "FORBIDDEN" });
    expect([sentTo("createWorkout"), twins().length]).toEqual([sent, before]);
    server.sandbox.faults.add({ kind: "status", status: 403, operationId: "listWorkouts" });
    const wanted = await server.call("tp_create_workout", { ...twin, date: "2026-05-21" });
    expect(wanted.data).toMatchObject({ confirmed: true, failed_parts: [{ code: "FORBIDDEN" }] });
  });

  test("that nobody could look for beforehand leaves what is found in doubt, with its id", async () => {
    server.sandbox.faults.add({ kind: "status", status: 403, operationId: "listWorkouts", times: 2 });
    server.sandbox.faults.add({ kind: "reset", operationId: "createWorkout", when: "after" });
    const { data } = await server.call("tp_create_workout", twin);
    expect(data.error).toMatchObject({
      read_back: "unknown",
      like_it: expect.arrayContaining([expect.any(String)]),
    });
  });
});

test("what a split leaves is told as made, though its ids are not known", async () => {
  const [paired] = server.sandbox.store
    .inspect("workouts")
    .filter(({ totalTime, totalTimePlanned }) => totalTime !== null && totalTimePlanned !== null);
  server.sandbox.faults.add({ kind: "reset", operationId: "splitWorkout", when: "after" });
  const { data } = await server.call("tp_unpair_workout", { workout_id: String(paired?.workoutId) });
  expect(data.error).toMatchObject({
    code: "WRITE_UNCERTAIN",
    read_back: "found",
    next_step: expect.stringContaining("was made"),
  });
});
