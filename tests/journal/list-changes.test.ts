import { expect, onTestFinished, test } from "vitest";
import { isCut } from "../../src/journal/choose.js";
import { MOST_CHANGES } from "../../src/journal/folder-store.js";
import type { Change } from "../../src/tool/change.js";
import { startInProcess } from "../kit/in-process.js";

test("changes are listed newest first, a page at a time, each with what took it back", async () => {
  const { call, close } = await startInProcess();
  onTestFinished(close);
  expect((await call("tp_list_changes")).data).toEqual({ changes: [], more: false });
  const ids: unknown[] = [];
  for (const title of ["First", "Second", "Third"]) {
    const { data } = await call("tp_create_note", { date: "2026-04-20", title });
    ids.unshift(data.change_id);
  }
  const { data: page } = await call("tp_list_changes", { limit: 2 });
  expect(page).toMatchObject({
    changes: [
      { change_id: ids[0], tool: "tp_create_note", changes: [{ outcome: "made" }] },
      { change_id: ids[1] },
    ],
    more: true,
  });
  const { data: undone } = await call("tp_undo_change", { change_id: ids[0] });
  const { data: after } = await call("tp_list_changes");
  expect(after).toMatchObject({
    changes: [
      { change_id: undone.change_id, tool: "tp_undo_change" },
      { change_id: ids[0], undone_by: undone.change_id },
      { change_id: ids[1] },
      { change_id: ids[2] },
    ],
    more: false,
  });
  const { data: later } = await call("tp_list_changes", { since: "2999-01-01T00:00:00Z" });
  expect(later).toMatchObject({ changes: [] });
});

test("a create whose end is not known, or that failed, is told by the name and the day that were sent", async () => {
  const { call, sandbox, close } = await startInProcess();
  onTestFinished(close);
  sandbox.faults.add({ kind: "status", status: 503, operationId: "createNote", times: 9 });
  await call("tp_create_note", { date: "2026-04-20", title: "Lost" });
  const { data } = await call("tp_list_changes");
  expect(data).toMatchObject({ changes: [{ changes: [{ what: 'createNote "Lost" 2026-04-20' }] }] });
});

test("a dry run of a plan says that its weekdays move", async () => {
  const { call, sandbox, close } = await startInProcess();
  onTestFinished(close);
  const plan_id = String(sandbox.store.inspect("plans")[0]?.planId);
  const { data } = await call("tp_apply_training_plan", { plan_id, start_date: "2026-05-14", dry_run: true });
  expect(data).toMatchObject({
    dry_run: true,
    notes: expect.arrayContaining([expect.stringContaining("every session is on another weekday")]),
  });
});

test("what was chosen says so where its beginning is not kept any more", () => {
  const change = (id: string): Change => ({
    ...{ id, call: id.slice(0, 2), at: "2026-04-10T08:00:00Z", tool: "tp_try", person: 7, host: "sandbox" },
    ...{ endpoint: "updateThing", params: {}, outcome: "made" },
  });
  const whole = [change("m2.001"), change("m1.002"), change("m1.001")];
  const [latest, second] = whole as [Change, Change];
  expect(isCut(whole, whole, {})).toBe(false);
  expect(isCut([second], [latest, second], { changeId: "m1" })).toBe(true);
  expect(isCut([second], [latest, second], { changeId: "m1.002" })).toBe(false);
  const full = Array.from({ length: MOST_CHANGES }, () => latest);
  expect(isCut(full, full, {})).toBe(true);
  expect(isCut(full.slice(1), full, {})).toBe(false);
});
