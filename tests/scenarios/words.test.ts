import { expect } from "vitest";
import { completedRide } from "../server/season.js";
import { talk } from "./talk.js";

talk("26. Anything unread from my coach? And take back what I wrote below it", {}, async (t) => {
  const nothing = await t.say("tp_find_workouts", { unread: true });
  expect(nothing).toMatchObject({ of: 0 });
  const ride = completedRide(t.sandbox);
  const coach = {
    commenterPersonId: 4_200_500,
    commenterName: "Marta Weiss",
    isCoach: true,
    isFirstUnread: true,
  };
  ride.workoutComments = [
    { id: 7, comment: "Rest tomorrow", isRead: false, dateCreated: "2026-04-09T20:00:00", ...coach },
  ];
  const { workouts } = await t.say("tp_find_workouts", { unread: true, start_date: "2024-10-01" });
  expect(workouts).toMatchObject([
    { unread: [{ by: "Marta Weiss", is_coach: true, comment: "Rest tomorrow" }] },
  ]);
  const workout_id = workouts[0].id;
  const added = await t.say("tp_add_workout_comment", { workout_id, comment: "Will do", dry_run: false });
  const { comments } = await t.say("tp_get_workout_comments", { workout_id });
  expect(comments).toMatchObject([{ unread: true }, { comment: "Will do" }]);
  expect(comments[1]).not.toHaveProperty("unread");

  const safe = { deleteMode: "safe" } as const;
  const kept = await t.refused("tp_delete_workout_comment", { workout_id, comment_id: "7" }, safe);
  expect(kept).toMatchObject({
    code: "DELETE_MODE",
    message: expect.stringContaining("the words of others"),
  });
  expect((await t.refused("tp_delete_workout_comment", { workout_id, comment_id: "8" }, safe)).code).toBe(
    "NOT_FOUND",
  );
  const gone = await t.say("tp_delete_workout_comment", { workout_id, comment_id: added.comment.id }, safe);
  expect(gone).toMatchObject({ confirmed: true, deleted: { comment: "Will do" } });
  await t.say("tp_undo_change", { change_id: gone.change_id }, safe);
  expect((await t.say("tp_get_workout_comments", { workout_id })).comments).toMatchObject([
    {},
    { comment: "Will do" },
  ]);

  // Where TrainingPeaks does not tell, nothing is called read.
  ride.workoutComments = [{ id: 9, comment: "Old", ...coach }];
  const untold = await t.say("tp_find_workouts", { unread: true, start_date: "2024-10-02" });
  expect(untold).toMatchObject({ of: 0, message: expect.stringContaining("did not tell") });
});

talk("27. What does my note of the flight say?", {}, async (t) => {
  const { calendar_notes: notes } = await t.say("tp_list_notes", {
    start_date: "2026-04-20",
    end_date: "2026-04-26",
  });
  const { note } = await t.say("tp_get_note", { note_id: notes[0].id });
  expect(note).toMatchObject({ title: "Late flight", id: notes[0].id });
});
