/** Questions about a workout that views and tools share. */

/** Whether a workout was done. There is no flag for it: recorded time, distance or load makes it so (KB-36). */
export function isCompleted(workout: {
  completed?: boolean | null;
  totalTime?: number | null;
  distance?: number | null;
  tssActual?: number | null;
}): boolean {
  return (
    workout.completed === true ||
    isNumber(workout.totalTime) ||
    isNumber(workout.distance) ||
    isNumber(workout.tssActual)
  );
}

/** Whether anything was planned for it: an unplanned ride has only recorded values. */
export function hasPlan(workout: {
  totalTimePlanned?: number | null;
  distancePlanned?: number | null;
  tssPlanned?: number | null;
}): boolean {
  return (
    isNumber(workout.totalTimePlanned) || isNumber(workout.distancePlanned) || isNumber(workout.tssPlanned)
  );
}

interface Session {
  workoutDay: string;
  completed?: boolean | null;
  totalTime?: number | null;
  totalTimePlanned?: number | null;
  distance?: number | null;
  distancePlanned?: number | null;
  tssActual?: number | null;
  tssPlanned?: number | null;
}

/** What is planned from today on and not done. */
export function remainingOf<W extends Session>(workouts: readonly W[], today: string): W[] {
  return workouts.filter((workout) => isOpen(workout) && workout.workoutDay.slice(0, 10) >= today);
}

/** What was planned before today and not done. */
export function missedOf<W extends Session>(workouts: readonly W[], today: string): W[] {
  return workouts.filter((workout) => isOpen(workout) && workout.workoutDay.slice(0, 10) < today);
}

function isOpen(workout: Session): boolean {
  return !isCompleted(workout) && hasPlan(workout);
}

function isNumber(value: number | null | undefined): boolean {
  return typeof value === "number";
}
