import { expect, test } from "vitest";
import { desk } from "../workouts/desk.js";

const coach = desk({ sandbox: { account: "coach" } });

test("a coach plans for the athlete named, and an id of another calendar is not found there", async () => {
  const { data } = await coach.call("tp_create_strength_workout", {
    athlete: "Anna Berger",
    date: "2026-04-20",
    title: "Gym",
    exercises: "2x10 squat",
  });
  expect(data).toMatchObject({ athlete: "Anna Berger", confirmed: true });
  expect(coach.bodyOf("saveStrengthWorkout")).toMatchObject({ calendarId: 4_200_611 });
  const other = await coach.call("tp_get_strength_workout", {
    athlete: "Jonas",
    workout_id: data.workout_id,
  });
  expect(other.data.error.code).toBe("NOT_FOUND");
});
