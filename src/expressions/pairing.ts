import type { SplitWorkout, Workout } from "../../generated/types.js";
import { hasPlan, isCompleted } from "./workouts.js";

/** The two halves of a pairing that was undone, as the calendar holds them. */
export interface Halves {
  completed: Workout[];
  planned: Workout;
}

/** A workout that is completed and planned at once; undefined for anything else. */
export function pairedWorkout<W extends Workout>(workout: W): W | undefined {
  return isCompleted(workout) && hasPlan(workout) ? workout : undefined;
}

/**
 * The halves of a split among the workouts of the day. Only their own ids count: which half keeps the old one is not promised (KB-39c).
 * Undefined when a half is missing.
 */
export function halvesOf(split: SplitWorkout, onDay: readonly Workout[]): Halves | undefined {
  const stored = (half: { workoutId: number } | null | undefined) =>
    onDay.find(({ workoutId }) => workoutId === half?.workoutId);
  const planned = stored(split.plannedWorkout);
  const completed = (split.completedWorkouts ?? []).flatMap((half) => stored(half) ?? []);
  return planned && completed.length > 0 ? { completed, planned } : undefined;
}
