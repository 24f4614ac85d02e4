import { hasPlan, isCompleted } from "./workouts.js";

/** A workout by its id. */
interface Identified {
  workoutId: number;
}

/** The two halves of a pairing that was undone, as the calendar holds them. */
export interface Halves<W> {
  completed: W[];
  planned: W;
}

/** A workout that is completed and planned at once; undefined for anything else. */
export function pairedWorkout<W extends Parameters<typeof isCompleted>[0] & Parameters<typeof hasPlan>[0]>(
  workout: W,
): W | undefined {
  return isCompleted(workout) && hasPlan(workout) ? workout : undefined;
}

/**
 * The halves of a split among the workouts of the day. Only their own ids count: which half keeps the old one is not promised (KB-39c).
 * Undefined when a half is missing.
 */
export function halvesOf<W extends Identified>(
  split: { completedWorkouts?: readonly Identified[] | null; plannedWorkout?: Identified | null },
  onDay: readonly W[],
): Halves<W> | undefined {
  const stored = (half: Identified | null | undefined) =>
    onDay.find(({ workoutId }) => workoutId === half?.workoutId);
  const planned = stored(split.plannedWorkout);
  const completed = (split.completedWorkouts ?? []).flatMap((half) => stored(half) ?? []);
  return planned && completed.length > 0 ? { completed, planned } : undefined;
}
