import { expect, test } from "vitest";
import { desk } from "./desk.js";

const ANNA = 4_200_611;
const coach = desk({ sandbox: { account: "coach" } });

function annasWorkout() {
  const [workout] = coach.server.sandbox.store
    .records("workouts", ANNA)
    .filter(({ workoutDay }) => workoutDay === "2026-04-09T00:00:00");
  return workout;
}

test("a coach's comment goes to the athlete named and comes back as a coach's", async () => {
  const workout = annasWorkout();
  const { data } = await coach.call("tp_add_workout_comment", {
    athlete: "Anna Berger",
    workout_id: workout?.workoutId,
    comment: "Strong finish",
  });
  expect(data).toMatchObject({
    athlete: "Anna Berger",
    confirmed: true,
    comment: { by: "Marta Weiss", is_coach: true, comment: "Strong finish" },
  });
  const thread = annasWorkout()?.workoutComments;
  expect(thread).toContainEqual(expect.objectContaining({ comment: "Strong finish", isCoach: true }));
  expect(coach.sent().every((line) => line.includes(`/athletes/${ANNA}/`))).toBe(true);
});

test("two athletes of one name are asked about, and nothing is written", async () => {
  coach.sent();
  const { data } = await coach.call("tp_add_workout_comment", {
    athlete: "Anna",
    workout_id: annasWorkout()?.workoutId,
    comment: "Hello",
  });
  expect(data.error).toMatchObject({ code: "AMBIGUOUS_ATHLETE" });
  expect(coach.sent()).toEqual([]);
});
