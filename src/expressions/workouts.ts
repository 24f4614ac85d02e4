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

function isNumber(value: number | null | undefined): boolean {
  return typeof value === "number";
}
