import { INPUTS } from "../../journal/undo-inputs.js";
import { callsOfEveryTool } from "../../security/every-tool.js";
import type { Account } from "./account.js";

export interface Call {
  tool: string;
  input: Record<string, unknown>;
}

/**
 * Tools that make one or several changes, of each kind that there is. Zones are left out: where the calculator of TrainingPeaks fails they
 * are worked out here, and so what is right is another state.
 */
export const CALLED = [
  "tp_create_workout",
  "tp_update_workout",
  "tp_delete_workout",
  "tp_copy_workout",
  "tp_reorder_workouts",
  "tp_change_workouts",
  "tp_schedule_library_workout",
  "tp_add_workout_comment",
  "tp_set_workout_note",
  "tp_log_metrics",
  "tp_create_equipment",
  "tp_update_equipment",
  "tp_delete_equipment",
  "tp_create_event",
  "tp_update_event",
  "tp_delete_event",
  "tp_create_note",
  "tp_update_note",
  "tp_create_availability",
  "tp_create_library_item",
  "tp_update_library_item",
  "tp_delete_note",
  "tp_create_library",
  "tp_update_nutrition",
];

/** One call of each, with an input that changes something in a fresh account. */
export function callsOn({ sandbox }: Account): Call[] {
  const examples = new Map(callsOfEveryTool(sandbox).map((one) => [one.name, one.arguments]));
  return CALLED.map((tool) => ({ tool, input: INPUTS[tool]?.(sandbox) ?? examples.get(tool) ?? {} }));
}
