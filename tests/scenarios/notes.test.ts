import { expect, test } from "vitest";
import { conversation } from "./zones.js";

conversation("21. My flight is a day later; change the note and tell my coach", {}, (at) => {
  test("the note is found by its day, moved whole, and answered below; the knee stays private", async () => {
    const { say, server, writes } = at();
    const { calendar_notes: notes } = await say("tp_list_notes", {
      start_date: "2026-04-20",
      end_date: "2026-04-26",
    });
    expect(notes).toHaveLength(1);
    const [{ id }] = notes;
    const moved = await say("tp_update_note", { note_id: id, date: "2026-04-22" });
    expect(moved).toMatchObject({ confirmed: true, was_on: "Tue 2026-04-21", note: { weekday: "Wed" } });
    const added = await say("tp_add_note_comment", { note_id: id, comment: "Can we skip the Thursday run?" });
    const { comments } = await say("tp_get_note_comments", { note_id: id });
    expect(comments.at(-1).id).toBe(added.comment.id);
    const { workouts } = await say("tp_get_workouts", { start_date: "2026-04-09", end_date: "2026-04-09" });
    await say("tp_set_workout_note", { workout_id: workouts[0].id, note: "Left knee sore" });
    const own = await say("tp_get_workout_note", { workout_id: workouts[0].id });
    expect(own.note).toBe("Left knee sore");
    expect(writes()).toHaveLength(3);
    expect(server.sandbox.store.find("notes", 4_100_101, "id", id)).toMatchObject({
      title: "Late flight",
      noteDate: "2026-04-22T00:00:00",
    });
  });
});
