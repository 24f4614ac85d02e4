import type { Sandbox } from "../../sandbox/index.js";

/** Requests of one call in version 40f29db, which neither looked right before a write nor kept what it replaced. */
const BEFORE: Readonly<Record<string, number>> = {
  tp_add_workout_comment: 3,
  tp_copy_workout: 3,
  tp_create_availability: 2,
  tp_create_equipment: 2,
  tp_create_event: 2,
  tp_create_library: 2,
  tp_create_library_item: 2,
  tp_create_note: 2,
  tp_create_workout: 3,
  tp_delete_availability: 3,
  tp_delete_equipment: 3,
  tp_delete_event: 3,
  tp_delete_library: 4,
  tp_delete_note: 3,
  tp_delete_workout: 3,
  tp_delete_workout_file: 4,
  tp_log_metrics: 3,
  tp_pair_workout: 4,
  tp_reorder_workouts: 7,
  tp_schedule_library_workout: 3,
  tp_unpair_workout: 3,
  tp_update_equipment: 2,
  tp_update_event: 3,
  tp_update_ftp: 4,
  tp_update_hr_zones: 4,
  tp_update_library_item: 3,
  tp_update_nutrition: 3,
  tp_update_speed_zones: 4,
  tp_update_workout: 3,
};

/** Of tools that are newer, those which need more than what is read, the change, and its proof. */
const NEWER: Readonly<Record<string, number>> = {
  tp_add_note_comment: 4,
  tp_apply_training_plan: 52,
  tp_create_strength_workout: 6,
  tp_create_zones: 5,
  tp_set_workout_note: 4,
  tp_upload_workout_file: 4,
};
const USUAL = 3;

/**
 * Requests of one call on a quiet calendar, the look right before the write and the proof after it among them, without token and
 * identity: one more than before at the most. A newer tool that needs more than usual has to say so here.
 */
export function mostRequests(tool: string): number {
  const before = BEFORE[tool];
  return before === undefined ? (NEWER[tool] ?? USUAL) : before + 1;
}

export function requestsOf({ requests }: Pick<Sandbox, "requests">): string[] {
  const own = requests.flatMap(({ operationId }) => operationId ?? []);
  return own.filter((id) => id !== "getUser" && !/token/i.test(id));
}
