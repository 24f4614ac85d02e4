import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";
import { differences, stateOf } from "./state.js";

const LENA = 4100101;
let first: TestServer;
/** Another client's server: another process with the same folder and the same account. */
let second: TestServer;
beforeAll(async () => {
  first = await startServer();
  const env = { TP_MCP_SANDBOX_URL: first.sandbox.url, TP_MCP_CONFIG_DIR: first.folder };
  second = await startServerHere({ env });
});
afterAll(async () => {
  await second.close();
  await first.close();
});

const state = () => stateOf(first.sandbox, [LENA]);

async function note(server: TestServer, title: string): Promise<{ note_id: string; change_id: string }> {
  const { data, isError } = await server.call("tp_create_note", { date: "2026-04-20", title });
  expect(isError).toBe(false);
  return data;
}

test("two servers at once keep every change, and all since a time is taken back by one call", async () => {
  const before = state();
  const titles = ["One", "Two", "Three", "Four"];
  const made = await Promise.all(titles.map((title, index) => note(index % 2 ? second : first, title)));
  expect(new Set(made.map(({ change_id }) => change_id)).size).toBe(titles.length);
  const { data: list } = await first.call("tp_list_changes", {});
  const listed = list.changes.map(({ change_id }: { change_id: string }) => change_id);
  expect(listed).toEqual(expect.arrayContaining(made.map(({ change_id }) => change_id)));
  const { data: undone } = await second.call("tp_undo_change", { since: "1 hour" });
  expect(undone.message).toMatch(/^\d+ undone/);
  expect(
    first.sandbox.store.records("notes", LENA).filter(({ title }) => titles.includes(String(title))),
  ).toEqual([]);
  expect(differences(before, state())).toEqual([]);
});

test("an undo and the undo of it, by another server than the one that made the change", async () => {
  const before = state();
  const made = await note(first, "Mine");
  const changed = state();
  const { data: undone } = await second.call("tp_undo_change", { change_id: made.change_id });
  expect(undone).toMatchObject({ confirmed: true, message: "1 undone." });
  expect(differences(before, state())).toEqual([]);
  const { data: again } = await first.call("tp_undo_change", { change_id: undone.change_id });
  expect(again).toMatchObject({ confirmed: true, message: "1 undone." });
  expect(differences(changed, state())).toEqual([]);
  await second.call("tp_undo_change", { change_id: again.change_id });
  expect(differences(before, state())).toEqual([]);
});

test("many changes of one call are taken back together, or one of them alone", async () => {
  const before = state();
  const input = { action: "shift", start_date: "2026-04-13", end_date: "2026-04-19", days: 1 };
  const { data: plan } = await first.call("tp_change_workouts", input);
  const { data: done } = await first.call("tp_change_workouts", { ...input, plan_id: plan.plan_id });
  expect(done).toMatchObject({ status: "done", confirmed: true });
  const moved = differences(before, state()).length;
  const { data: one } = await first.call("tp_undo_change", { change_id: `${done.change_id}.001` });
  expect(one).toMatchObject({ message: "1 undone." });
  expect(differences(before, state()).length).toBeLessThan(moved);
  const { data: rest } = await first.call("tp_undo_change", { change_id: done.change_id });
  expect(rest.message).toBe(`${plan.count - 1} undone, 1 cannot be undone.`);
  expect(differences(before, state())).toEqual([]);
});

test("what was changed since is not overwritten, unless that is wanted", async () => {
  const made = await note(first, "Plan");
  const { data: renamed } = await first.call("tp_update_note", { note_id: made.note_id, title: "Other" });
  const stored = first.sandbox.store.records("notes", LENA).find(({ id }) => String(id) === made.note_id);
  Object.assign(stored ?? {}, { title: "The coach's" });
  const input = { change_id: renamed.change_id };
  const { data: refused } = await first.call("tp_undo_change", input);
  expect(refused.error).toMatchObject({ code: "CONFLICT", changed_since: ["title"] });
  expect(stored?.title).toBe("The coach's");
  const { data: forced } = await first.call("tp_undo_change", { ...input, force: true });
  expect(forced).toMatchObject({ confirmed: true, message: "1 undone." });
  expect(stored?.title).toBe("Plan");
});
