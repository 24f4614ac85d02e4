import { expect } from "vitest";
import { talk } from "./talk.js";

const PLANNED = "24501012";

talk(
  "23. Plan my gym week: squats as I write them, more the next time, and no session on my long ride",
  {},
  async (t) => {
    const { exercises } = await t.say("tp_search_exercises", { query: "back squat" });
    expect(exercises[0]).toMatchObject({ title: "Back Squat" });
    const unsure = await t.refused("tp_create_strength_workout", {
      date: "2026-04-14",
      title: "Legs",
      exercises: "3x10 flying squirrel",
    });
    expect(unsure.code).toBe("VALIDATION_ERROR");
    const made = await t.say("tp_create_strength_workout", {
      date: "2026-04-14",
      title: "Legs",
      exercises: "3x10 back squat @ 80 kg, 2 min rest; plank 3x45s",
    });
    expect(made).toMatchObject({ confirmed: true, session: { weekday: "Tue", total_sets: 6 } });
    const { workouts } = await t.say("tp_get_strength_workouts", {
      start_date: "2026-04-13",
      end_date: "2026-04-19",
    });
    expect(workouts.map(({ title }: { title: string }) => title)).toEqual(["Legs", "Gym A"]);
    expect(workouts[1].workout_id).toBe(PLANNED);

    // A ride on the same day, by every way that puts one there, hears of the gym.
    const gym = [{ title: "Legs", status: "planned" }];
    const ride = await t.say("tp_create_workout", {
      date: "2026-04-14",
      sport: "Bike",
      title: "Spin",
      duration_minutes: 40,
    });
    expect(ride.same_day_strength).toMatchObject(gym);
    const copied = await t.say("tp_copy_workout", {
      workout_id: ride.workout.workout_id,
      target_date: "2026-04-16",
    });
    expect(copied.same_day_strength).toMatchObject([{ workout_id: PLANNED }]);
    const moved = await t.say("tp_update_workout", {
      workout_id: copied.workout.workout_id,
      date: "2026-04-14",
    });
    expect(moved.same_day_strength).toMatchObject(gym);
    const other = await t.say("tp_create_strength_workout", {
      date: "2026-04-14",
      title: "Core",
      exercises: "plank 3x45s",
    });
    expect(other.same_day.map(({ title }: { title: string }) => title)).toEqual(
      expect.arrayContaining(["Spin"]),
    );
    expect(other.same_day_strength).toMatchObject(gym);

    // The other host may be down: the run is planned all the same, with what was read of that week before.
    t.sandbox.faults.add({ kind: "status", status: 503, operationId: "listStrengthWorkouts", times: 9 });
    const alone = await t.say("tp_create_workout", {
      date: "2026-04-15",
      sport: "Run",
      title: "Easy",
      duration_minutes: 30,
    });
    expect(alone).not.toHaveProperty("failed_parts");
    expect(alone).not.toHaveProperty("same_day_strength");
    t.sandbox.faults.clear();

    const id = made.workout_id;
    await t.say("tp_update_strength_workout", {
      workout_id: id,
      exercises: "2x5 deadlift @ 100 kg",
      mode: "append",
    });
    await t.say("tp_update_strength_workout", { workout_id: id, mark_complete: true });
    const { session } = await t.say("tp_get_strength_workout", { workout_id: id });
    expect(session).toMatchObject({ total_sets: 8, completed_sets: 8 });
    expect(await t.say("tp_get_strength_summary", { workout_id: id })).toMatchObject({
      session: { status: "done" },
    });
    const kept = await t.refused("tp_delete_strength_workout", { workout_id: id }, { deleteMode: "safe" });
    expect(kept.code).toBe("DELETE_MODE");
    await t.say("tp_delete_strength_workout", { workout_id: PLANNED }, { deleteMode: "safe" });
  },
);
