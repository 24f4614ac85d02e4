import type { Sandbox } from "../../sandbox/index.js";

/**
 * Requests of one call on a quiet calendar, the look right before the write and the proof after it among them, without token and
 * identity. A tool that needs more has to say so here.
 */
export const MOST_REQUESTS: Readonly<Record<string, number>> = {
  tp_add_note_comment: 4,
  tp_apply_training_plan: 52,
  tp_copy_workout: 6,
  tp_create_strength_workout: 6,
  tp_create_workout: 5,
  tp_create_zones: 5,
  tp_delete_library: 5,
  tp_delete_workout_file: 4,
  tp_pair_workout: 4,
  tp_reorder_workouts: 8,
  tp_schedule_library_workout: 6,
  tp_set_workout_note: 4,
  tp_update_ftp: 5,
  tp_update_hr_zones: 5,
  tp_update_speed_zones: 5,
  tp_update_library_item: 4,
  tp_upload_workout_file: 4,
};
/** What is read, the change, and its proof. */
export const USUAL_REQUESTS = 3;

export function requestsOf({ requests }: Sandbox): string[] {
  const own = requests.flatMap(({ operationId }) => operationId ?? []);
  return own.filter((id) => id !== "getUser" && !/token/i.test(id));
}
