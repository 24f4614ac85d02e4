import type { Sandbox } from "../../sandbox/index.js";
import { listIn, objectsIn } from "../../sandbox/json.js";
import type { JsonObject } from "../../src/values/json.js";
import { fitFile } from "../files/samples.js";

const LENA = 4100101;

type Input = (sandbox: Sandbox) => Record<string, unknown>;

/** Inputs for tools whose example names what the sandbox does not hold, or changes nothing there. */
export const INPUTS: Readonly<Record<string, Input>> = {
  tp_create_workout: () => ({ date: "2026-05-20", sport: "Run", title: "Undo me", duration_minutes: 30 }),
  tp_update_workout: (sandbox) => ({ workout_id: planned(sandbox), title: "Renamed" }),
  tp_delete_workout: (sandbox) => ({ workout_id: planned(sandbox) }),
  tp_add_athletes_to_group: ({ store }) => {
    const group = store.inspect("groups").at(-1);
    const members = listIn(group ?? {}, "athleteIds");
    const other = listIn(store.inspect("groups")[0] ?? {}, "athleteIds").find(
      (one) => !members.includes(one),
    );
    return { group_id: id(group, "id"), athlete_ids: [String(other)] };
  },
  tp_remove_athletes_from_group: ({ store }) => {
    const group = store.inspect("groups").at(-1);
    return { group_id: id(group, "id"), athlete_ids: listIn(group ?? {}, "athleteIds").map(String) };
  },
  tp_change_workouts: () => ({ action: "shift", start_date: "2026-04-13", end_date: "2026-04-19", days: 1 }),
  // Intervals would be read with the thresholds, which are one request more.
  tp_create_library_item: ({ store }) => ({
    library_id: id(store.inspect("libraries", LENA)[0], "exerciseLibraryId"),
    ...{ name: "Undo me", sport: "Bike", duration_hours: 1, tss: 50 },
  }),
  tp_rename_group: ({ store }) => ({ group_id: id(store.inspect("groups").at(-1), "id"), name: "Renamed" }),
  tp_update_event: ({ store }) => ({ event_id: id(store.inspect("events", LENA)[0], "id"), name: "Renamed" }),
  tp_update_note: ({ store }) => ({ note_id: id(store.inspect("notes", LENA)[0], "id"), title: "Renamed" }),
  tp_update_ftp: () => ({ ftp: 291 }),
  tp_schedule_library_workout: (sandbox) => ({ ...template(sandbox), date: "2026-05-21" }),
  tp_update_library_item: (sandbox) => ({
    ...template(sandbox),
    name: "Renamed",
    to_library_id: id(sandbox.store.inspect("libraries", LENA)[1], "exerciseLibraryId"),
  }),
  tp_delete_library_item: (sandbox) => template(sandbox),
  tp_update_availability: ({ store }) => ({
    availability_id: id(store.inspect("availability", LENA)[0], "id"),
    reason: "Sick",
  }),
  tp_delete_workout_comment: (sandbox) => {
    const workout = workouts(sandbox).find((one) => listIn(one, "workoutComments").length > 0) ?? {};
    const [comment] = objectsIn(workout, "workoutComments");
    return { workout_id: id(workout, "workoutId"), comment_id: id(comment, "id") };
  },
  tp_pair_workout: (sandbox) => ({
    completed_workout_id: id(done(sandbox)[0], "workoutId"),
    planned_workout_id: planned(sandbox),
  }),
  tp_reorder_workouts: (sandbox) => ({ workout_ids: twoOfADay(sandbox) }),
  tp_delete_workout_file: ({ store }) => {
    const [file] = store.inspect("files", LENA);
    return { workout_id: id(file, "workoutId"), file_id: id(file, "fileId") };
  },
  tp_update_strength_workout: ({ store }) => ({
    workout_id: id(store.inspect("strength", LENA)[0], "id"),
    title: "Renamed",
  }),
  tp_delete_strength_workout: ({ store }) => ({
    workout_id: id(store.inspect("strength", LENA)[0], "id"),
  }),
  tp_upload_workout_file: (sandbox) => ({
    workout_id: planned(sandbox),
    file_data_base64: fitFile().toString("base64"),
    allow_mismatch: true,
  }),
};

/** What does not come back, and why that is right. */
export const LOST: Readonly<Record<string, { cannot?: true; stays?: RegExp }>> = {
  tp_log_metrics: { cannot: true },
  tp_add_note_comment: { cannot: true },
  tp_delete_workout_file: { cannot: true },
  // The note comes back without its comments.
  tp_delete_note: { stays: /noteComments/ },
  // The halves of a pair and the workout of a recording keep what they took over.
  tp_pair_workout: { stays: /workouts/ },
  tp_upload_workout_file: { stays: /workouts|files/ },
};

function id(record: JsonObject | undefined, key: string): string {
  return String(record?.[key]);
}

function template({ store }: Sandbox) {
  const item = store.inspect("libraryItems", LENA).find(({ workoutTypeId }) => Boolean(workoutTypeId));
  return { library_id: id(item, "exerciseLibraryId"), item_id: id(item, "exerciseLibraryItemId") };
}

function workouts({ store }: Sandbox): JsonObject[] {
  return store.inspect("workouts", LENA);
}

function planned(sandbox: Sandbox): string {
  const isPlanned = ({ totalTime, totalTimePlanned, structure }: JsonObject) =>
    totalTime === null && structure === null && Boolean(totalTimePlanned);
  return id(workouts(sandbox).find(isPlanned), "workoutId");
}

function done(sandbox: Sandbox): JsonObject[] {
  return workouts(sandbox).filter(
    ({ totalTime, totalTimePlanned }) => totalTime !== null && totalTimePlanned === null,
  );
}

function twoOfADay(sandbox: Sandbox): string[] {
  const all = workouts(sandbox);
  const onDayOf = (one: JsonObject) => all.filter(({ workoutDay }) => workoutDay === one.workoutDay);
  const two = onDayOf(all.find((one) => onDayOf(one).length > 1) ?? {});
  return two.map((workout) => id(workout, "workoutId")).reverse();
}
