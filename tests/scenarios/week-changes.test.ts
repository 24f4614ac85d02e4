import { existsSync } from "node:fs";
import { expect } from "vitest";
import { completedRide } from "../server/season.js";
import { talk } from "./talk.js";

talk("32. I am ill: move the week by a day, the swim first on the full day", {}, async (t) => {
  const week = { action: "shift", start_date: "2026-04-13", end_date: "2026-04-19", days: 1 };
  const { plan_id, count } = await t.say("tp_change_workouts", week);
  const done = await t.say("tp_change_workouts", { ...week, plan_id });
  expect(done).toMatchObject({ status: "done", made: count });
  const { workouts } = await t.say("tp_get_workouts", { start_date: "2026-04-13", end_date: "2026-04-21" });
  const onDay = (day: string) => workouts.filter(({ date }: { date: string }) => date === day);
  const full = workouts
    .map(({ date }: { date: string }) => onDay(date))
    .find((one: unknown[]) => one.length > 1);
  const workout_ids = full.map(({ id }: { id: string }) => id).reverse();
  await t.say("tp_reorder_workouts", { workout_ids });
  const { changes } = await t.say("tp_list_changes");
  expect(changes).toMatchObject([{ tool: "tp_reorder_workouts" }, { change_id: done.change_id }]);
});

talk("33. Was that ride a record? Save the file, and take the copy off the workout", {}, async (t) => {
  const workout_id = String(completedRide(t.sandbox).workoutId);
  await t.say("tp_get_workout_prs", { workout_id });
  const { device_files } = await t.say("tp_get_workout", { workout_id });
  const [{ file_id }] = device_files;
  const saved = await t.say("tp_download_workout_file", { workout_id, file_id });
  expect(existsSync(saved.saved_to)).toBe(true);
  const kept = await t.refused("tp_delete_workout_file", { workout_id, file_id }, { deleteMode: "safe" });
  expect(kept.code).toBe("DELETE_MODE");
  await t.say("tp_delete_workout_file", { workout_id, file_id });
});
