import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type InProcess, startInProcess } from "../kit/in-process.js";

const LENA = 4100101;
let one: InProcess;
let other: InProcess;
beforeAll(async () => {
  one = await startInProcess();
  // Another process of the same person: the same account, and what is kept in the same folder.
  other = await startInProcess({}, { TP_MCP_SANDBOX_URL: one.sandbox.url, TP_MCP_CONFIG_DIR: one.folder });
});
afterAll(async () => {
  await other.close();
  await one.close();
});
beforeEach(() => one.sandbox.faults.clear());

const workouts = () => one.sandbox.store.records("workouts", LENA);
const titled = (title: string) => workouts().filter((workout) => workout.title === title);

async function made(title: string, date = "2026-05-12") {
  const { data } = await one.call("tp_create_workout", { date, sport: "Run", title, duration_minutes: 40 });
  const { workout_id } = data.workout as { workout_id: string };
  return { workout_id, change_id: String(data.change_id) };
}

describe("two servers that take back the same change at once", () => {
  test("bring a deleted workout back once", async () => {
    const { workout_id } = await made("Deleted once");
    const { data } = await one.call("tp_delete_workout", { workout_id });
    const { change_id } = data;
    const answers = await Promise.all([one, other].map(({ call }) => call("tp_undo_change", { change_id })));
    expect(titled("Deleted once"), JSON.stringify(answers.map(({ data }) => data))).toHaveLength(1);
    expect(
      answers.map(({ data }) => JSON.stringify(data)).filter((text) => /"undone"/.test(text)).length,
    ).toBe(1);
    const { data: again } = await other.call("tp_undo_change", { change_id });
    expect(JSON.stringify(again)).toContain("was taken back already");
    expect(titled("Deleted once")).toHaveLength(1);
  });

  test("take a creation away once, and the second says that nothing is left to do", async () => {
    const { change_id } = await made("Made once");
    const answers = await Promise.all([one, other].map(({ call }) => call("tp_undo_change", { change_id })));
    expect(titled("Made once")).toHaveLength(0);
    const texts = answers.map(({ data }) => JSON.stringify(data));
    expect(texts.filter((text) => /"result":"undone"/.test(text)).length, texts.join("\n")).toBe(1);
  });

  test("are not held up by one that was killed", async () => {
    const { change_id } = await made("Made before the kill");
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    const lock = join(one.folder, "tp-mcp", "changes", "undo.lock");
    writeFileSync(lock, JSON.stringify({ pid, host: hostname() }), { mode: 0o600 });
    const { data } = await one.call("tp_undo_change", { change_id });
    expect(data).toMatchObject({ confirmed: true });
    expect(existsSync(lock)).toBe(false);
  });

  test("wait for nobody: the second is refused while the first is at it", async () => {
    const { change_id } = await made("Made while another undoes");
    const lock = join(one.folder, "tp-mcp", "changes", "undo.lock");
    writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname() }), { mode: 0o600 });
    const { data } = await one.call("tp_undo_change", { change_id });
    expect(data.error).toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining("Nothing was done"),
    });
    const { data: shown } = await one.call("tp_undo_change", { change_id, dry_run: true });
    expect(shown).toMatchObject({ dry_run: true, would: [expect.stringContaining("deleteWorkout")] });
    rmSync(lock);
    expect(titled("Made while another undoes")).toHaveLength(1);
  });
});

test("a plan of many is not carried out after another server has taken back a change among them", async () => {
  const { change_id } = await made("Planned with", "2026-06-16");
  const input = { action: "shift", start_date: "2026-06-15", end_date: "2026-06-21", days: 1 };
  const { data: plan } = await one.call("tp_change_workouts", input);
  expect(plan).toMatchObject({ status: "planned" });
  const { data: undone } = await other.call("tp_undo_change", { change_id });
  expect(undone).toMatchObject({ confirmed: true });
  const before = JSON.stringify(workouts());
  const { data } = await one.call("tp_change_workouts", { ...input, plan_id: plan.plan_id });
  expect(data.error, JSON.stringify(data)).toMatchObject({ code: "CONFLICT" });
  expect(JSON.stringify(workouts())).toBe(before);
});

describe("what somebody else has deleted since", () => {
  const deleteByOthers = (workout_id: string) => {
    const all = workouts();
    all.splice(
      all.findIndex(({ workoutId }) => String(workoutId) === workout_id),
      1,
    );
  };

  test("an update of it can't be put back, and nothing is made of it", async () => {
    const { workout_id } = await made("Gone");
    const { data } = await one.call("tp_update_workout", { workout_id, title: "Gone later" });
    deleteByOthers(workout_id);
    const { data: undone, isError } = await one.call("tp_undo_change", { change_id: data.change_id });
    expect(JSON.stringify(undone)).toMatch(/not there any more|is gone|NOT_FOUND/);
    expect(isError || undone.confirmed !== true || /cannot/.test(JSON.stringify(undone))).toBe(true);
    expect([...titled("Gone"), ...titled("Gone later")]).toEqual([]);
  });

  test("a creation of it is taken back already", async () => {
    const { workout_id, change_id } = await made("Gone too");
    deleteByOthers(workout_id);
    const { data, isError } = await one.call("tp_undo_change", { change_id });
    expect(isError, JSON.stringify(data)).toBe(false);
    expect(JSON.stringify(data)).not.toContain('"result":"undone"');
  });
});

test("a call that is cancelled between its change and the proof says what was made, and can be taken back", async () => {
  const leaving = new AbortController();
  const before = one.sandbox.requests.filter(({ operationId }) => operationId === "getWorkout").length;
  one.sandbox.faults.add({ kind: "slow", operationId: "getWorkout", milliseconds: 60_000 });
  const call = one.call(
    "tp_create_workout",
    { date: "2026-05-13", sport: "Run", title: "Left", duration_minutes: 40 },
    { signal: leaving.signal },
  );
  const reads = () => one.sandbox.requests.filter(({ operationId }) => operationId === "getWorkout").length;
  while (reads() === before) await new Promise((resolve) => setImmediate(resolve));
  leaving.abort();
  const { data } = await call;
  expect(titled("Left")).toHaveLength(1);
  expect(data.error, JSON.stringify(data)).toMatchObject({
    code: "WRITE_UNCERTAIN",
    message: expect.stringContaining(
      "accepted createWorkout, but reading it back failed (the call was cancelled)",
    ),
    retryable: false,
  });
  const { change_id } = data.error as { change_id?: string };
  expect(change_id).toEqual(expect.any(String));
  await one.call("tp_undo_change", { change_id });
  expect(titled("Left")).toHaveLength(0);
});
