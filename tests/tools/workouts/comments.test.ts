import { describe, expect, test } from "vitest";
import { desk, LENA, refusedUnsent, WORKOUT } from "./desk.js";

const athlete = desk();
const PATH = `/fitness/v6/athletes/${LENA}/workouts/${WORKOUT.intervals}`;

describe("tp_get_workout_comments", () => {
  test("KB-24 reads comments from the workout, never from the comments path", async () => {
    athlete.sent();
    const { data } = await athlete.call("tp_get_workout_comments", { workout_id: WORKOUT.intervals });
    expect(data).toMatchObject({
      workout: { workout_id: String(WORKOUT.intervals), date: "2026-04-09", weekday: "Thu" },
      count: 1,
      comments: [{ by: "Lena Hoffmann", is_coach: false, comment: expect.stringContaining("legs") }],
    });
    expect(athlete.sent()).toEqual([`GET ${PATH}`]);
  });

  test("says so when nobody has commented", async () => {
    const { data } = await athlete.call("tp_get_workout_comments", { workout_id: WORKOUT.mobility });
    expect(data).toMatchObject({ comments: [], count: 0, message: "No comments on this workout." });
  });

  test("a workout that is not there is NOT_FOUND, though the server answers 400", async () => {
    const { data } = await athlete.call("tp_get_workout_comments", { workout_id: 1 });
    expect(data.error).toMatchObject({ code: "NOT_FOUND", next_step: expect.any(String) });
  });

  test.each(["../etc", "-5", "1e3", ""])("an id of %j is refused unsent", (id) =>
    refusedUnsent(athlete, "tp_get_workout_comments", { workout_id: id }, "workout_id"),
  );

  test("KB-106 words of others come without hidden characters", async () => {
    const workout = athlete.stored(WORKOUT.plannedRide);
    Object.assign(workout ?? {}, {
      workoutComments: [{ id: 1, comment: "Good\u202E\u001b[31m ride\u200B", isCoach: true }],
    });
    const { data } = await athlete.call("tp_get_workout_comments", { workout_id: WORKOUT.plannedRide });
    expect(data.comments).toEqual([{ id: "1", is_coach: true, comment: "Good ride" }]);
  });
});

describe("tp_add_workout_comment", () => {
  test("KB-39 posts to v2, reads the workout again and answers in the form of the list", async () => {
    athlete.sent();
    const args = { workout_id: String(WORKOUT.intervals), comment: "  Nice pacing on the second climb " };
    const { data, isError } = await athlete.call("tp_add_workout_comment", args);
    expect(isError).toBe(false);
    const added = { by: "Lena Hoffmann", is_coach: false, comment: "Nice pacing on the second climb" };
    expect(data).toMatchObject({ confirmed: true, comment: added, count: 2, comments: [{}, added] });
    expect(athlete.sent()).toEqual([
      `GET ${PATH}`,
      `POST /fitness/v2/athletes/${LENA}/workouts/${WORKOUT.intervals}/comments`,
      `GET ${PATH}`,
    ]);
    expect(athlete.bodyOf("addWorkoutComment")).toEqual({ value: "Nice pacing on the second climb" });
    expect(athlete.stored(WORKOUT.intervals)?.workoutComments).toHaveLength(2);
  });

  test("KB rule 1: the same words standing there already are no proof", async () => {
    const before = athlete.stored(WORKOUT.intervals)?.workoutComments;
    athlete.server.sandbox.faults.add({
      kind: "drop-field",
      operationId: "addWorkoutComment",
      field: "value",
    });
    const { data } = await athlete.call("tp_add_workout_comment", {
      workout_id: WORKOUT.intervals,
      comment: "Nice pacing on the second climb",
    });
    expect(data.error.code).toBe("API_ERROR");
    expect(athlete.stored(WORKOUT.intervals)?.workoutComments).toEqual(before);
  });

  test("KB-39 when only the reading back fails, it says that the comment was accepted", async () => {
    athlete.server.sandbox.faults.add({ kind: "status", status: 403, operationId: "getWorkout", skip: 1 });
    const { data } = await athlete.call("tp_add_workout_comment", {
      workout_id: WORKOUT.mobility,
      comment: "Done?",
    });
    expect(data.error).toMatchObject({ code: "WRITE_UNCERTAIN", accepted: true, retryable: false });
    expect(athlete.stored(WORKOUT.mobility)?.workoutComments).toHaveLength(1);
  });

  test("a dry run shows the request and sends none", async () => {
    athlete.sent();
    const { data } = await athlete.call("tp_add_workout_comment", {
      workout_id: WORKOUT.intervals,
      comment: "Later",
      dry_run: true,
      response_format: "detailed",
    });
    expect(data).toMatchObject({ dry_run: true, requests: [{ method: "POST", body: { value: "Later" } }] });
    expect(athlete.sent()).toEqual([`GET ${PATH}`]);
  });

  test.each([
    ["", "comment"],
    ["   ", "comment holds only spaces"],
    ["x".repeat(5001), "comment"],
  ])("a comment of %j is refused unsent", (comment, message) =>
    refusedUnsent(athlete, "tp_add_workout_comment", { workout_id: WORKOUT.intervals, comment }, message),
  );
});
