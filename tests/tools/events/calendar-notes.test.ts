import { expect, test } from "vitest";
import { desk, LENA, refusedUnsent } from "../workouts/desk.js";

/** Notes of the sandbox: one with a comment six days ago, one ahead. */
const FELT_STRONG = 67_012;
const LATE_FLIGHT = 67_013;

const notes = desk();
const NOTES = `/fitness/v1/athletes/${LENA}/calendarNote`;

function stored(id: string | number) {
  return notes.server.sandbox.store.find("notes", LENA, "id", id);
}

test("KB-57: notes of a range come from the v2 list, with weekdays and the number of comments, the last day included", async () => {
  notes.sent();
  const { data } = await notes.call("tp_list_notes", { start_date: "2026-04-01", end_date: "2026-04-21" });
  expect(data).toMatchObject({
    count: 2,
    calendar_notes: [
      { id: String(FELT_STRONG), title: "Felt strong", date: "2026-04-04", weekday: "Sat", comment_count: 1 },
      { id: String(LATE_FLIGHT), title: "Late flight", date: "2026-04-21", weekday: "Tue", comment_count: 0 },
    ],
  });
  expect(notes.sent()).toEqual([`GET /fitness/v2/athletes/${LENA}/calendarNote/2026-04-01/2026-04-22`]);
});

test("a single day asks for the next one too and leaves its notes out; a year is split", async () => {
  const day = await notes.call("tp_list_notes", { start_date: "2026-04-20", end_date: "2026-04-20" });
  expect(day.data).toMatchObject({ count: 0, message: "No notes from 2026-04-20 to 2026-04-20." });
  notes.sent();
  const year = await notes.call("tp_list_notes", { start_date: "2025-05-01", end_date: "2026-04-30" });
  expect(year.data.count).toBe(3);
  expect(notes.sent()).toHaveLength(5);
});

test("a listed id reads, changes and deletes the same note", async () => {
  const made = await notes.call("tp_create_note", { date: "2026-04-23", title: "Physio" });
  const listed = await notes.call("tp_list_notes", { start_date: "2026-04-23", end_date: "2026-04-23" });
  const { id } = listed.data.calendar_notes[0];
  expect(id).toBe(made.data.note_id);
  expect((await notes.call("tp_get_note", { note_id: id })).data.note).toMatchObject({ title: "Physio" });
  const moved = await notes.call("tp_update_note", { note_id: id, date: "2026-04-24" });
  expect(moved.data).toMatchObject({ confirmed: true, was_on: "Thu 2026-04-23" });
  const gone = await notes.call("tp_delete_note", { note_id: id });
  expect(gone.data).toMatchObject({ confirmed: true, deleted: { id, weekday: "Fri" } });
  expect(stored(id)).toBeUndefined();
});

test("KB-58: a change sends the whole note back; fields nobody knows survive, and the day is sent as its midnight", async () => {
  Object.assign(stored(LATE_FLIGHT) ?? {}, { serverOnly: "kept" });
  const { data } = await notes.call("tp_update_note", {
    note_id: String(LATE_FLIGHT),
    title: " Later flight ",
    is_hidden: true,
  });
  expect(data).toMatchObject({ confirmed: true, note: { title: "Later flight", is_hidden: true } });
  expect(data).not.toHaveProperty("was_on");
  expect(notes.bodyOf("updateNote")).toMatchObject({
    id: LATE_FLIGHT,
    title: "Later flight",
    noteDate: "2026-04-21T00:00:00",
    serverOnly: "kept",
    createdDate: expect.any(String),
  });
  expect(stored(LATE_FLIGHT)).toMatchObject({ serverOnly: "kept", isHidden: true });
});

test("KB-58: no change is sent when the note could not be read, or came without its id", async () => {
  const { faults } = notes.server.sandbox;
  faults.add({ kind: "status", status: 500, operationId: "getNote", times: 3 });
  notes.sent();
  const failed = await notes.call("tp_update_note", { note_id: LATE_FLIGHT, title: "x" });
  expect(failed.isError).toBe(true);
  expect(notes.sent().some((line) => line.startsWith("PUT"))).toBe(false);
});

test('"" clears the description, and nothing else', async () => {
  const { data } = await notes.call("tp_update_note", { note_id: FELT_STRONG, description: "" });
  expect(data).toMatchObject({ confirmed: true, note: { title: "Felt strong" } });
  expect(stored(FELT_STRONG)).toMatchObject({ description: "", title: "Felt strong" });
});

test.each([
  ["no field", { note_id: "1" }, "Nothing to change"],
  ["a blank title", { note_id: "1", title: "  " }, "Nothing to change"],
  ["a date of another order", { note_id: "1", date: "13.04.2026" }, "date"],
  ["a text for a yes or no", { note_id: "1", is_hidden: "perhaps" }, "is_hidden"],
])("an update with %s is refused, nothing is sent", async (_, args, message) => {
  await refusedUnsent(notes, "tp_update_note", args, message);
});

test("KB-59: a comment is sent as Comment with a capital, and found again in the thread", async () => {
  notes.sent();
  const args = { note_id: LATE_FLIGHT, comment: " Safe trip " };
  const { data } = await notes.call("tp_add_note_comment", args);
  expect(data).toMatchObject({
    confirmed: true,
    comment: { comment: "Safe trip", by: "Lena Hoffmann" },
    count: 1,
  });
  expect(notes.bodyOf("addNoteComment")).toEqual({ Comment: "Safe trip" });
  expect(notes.sent().filter((line) => line.startsWith("PUT"))).toEqual([
    `PUT ${NOTES}/${LATE_FLIGHT}/comment`,
  ]);
  const again = await notes.call("tp_add_note_comment", args);
  expect(again.data).toMatchObject({ confirmed: true, count: 2 });
  expect(again.data.comment.id).not.toBe(data.comment.id);
});

test("after a lost answer the thread tells whether the comment is there, and it is not sent again", async () => {
  const { faults } = notes.server.sandbox;
  faults.add({ kind: "reset", operationId: "addNoteComment", when: "after" });
  notes.sent();
  const { data } = await notes.call("tp_add_note_comment", { note_id: FELT_STRONG, comment: "Well done" });
  expect(data).toMatchObject({ confirmed: true, read_back: "applied" });
  expect(notes.sent().filter((line) => line.startsWith("PUT"))).toHaveLength(1);
});

test("a thread is read oldest first; a note without comments says so", async () => {
  const thread = await notes.call("tp_get_note_comments", { note_id: FELT_STRONG });
  expect(thread.data.comments[0]).toMatchObject({ id: "5512", by: "Marta Weiss" });
  const made = await notes.call("tp_create_note", { date: "2026-04-25", title: "Quiet" });
  const none = await notes.call("tp_get_note_comments", { note_id: made.data.note_id });
  expect(none.data).toMatchObject({ count: 0, message: "No comments on this note." });
});

test("a dry run of a comment and of a change shows what would be sent, and sends nothing", async () => {
  notes.sent();
  const comment = await notes.call("tp_add_note_comment", {
    note_id: FELT_STRONG,
    comment: "Hi",
    dry_run: true,
    response_format: "detailed",
  });
  expect(comment.data).toMatchObject({
    dry_run: true,
    requests: [{ method: "PUT", body: { Comment: "Hi" } }],
  });
  const change = await notes.call("tp_update_note", {
    note_id: FELT_STRONG,
    title: "New",
    dry_run: true,
    response_format: "detailed",
  });
  expect(change.data.requests[0].changes).toEqual({ title: { before: "Felt strong", after: "New" } });
  expect(notes.sent().every((line) => line.startsWith("GET"))).toBe(true);
});
