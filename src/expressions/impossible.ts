import { isCompleted } from "./workouts.js";

/** The most that one session can have, far above any that was ever done: 30 days, around the world. Less than nothing is never right. */
const MOST = {
  totalTime: 720,
  totalTimePlanned: 720,
  distance: 40_000_000,
  distancePlanned: 40_000_000,
  elevationGain: 200_000,
  tssActual: 10_000,
  tssPlanned: 10_000,
} as const;

type Numbers = { readonly [Field in keyof typeof MOST]?: number | null };

const FIELDS = Object.keys(MOST) as (keyof typeof MOST)[];

/** The workouts without numbers that can't be: one of them would make every sum it is in worthless. What was done stays done. */
export function withoutImpossible<W extends Numbers & { completed?: boolean | null }>(
  workouts: readonly W[],
): W[] {
  return workouts.map((workout) => {
    const wrong = wrongIn(workout);
    if (wrong.length === 0) return workout;
    const completed = isCompleted(workout) || (workout.completed ?? null);
    return { ...workout, completed, ...Object.fromEntries(wrong.map((field) => [field, null])) };
  });
}

/** What was left out of sums: `tssActual 1e+300 of 2026-03-02 (3601010000)`, as TrainingPeaks names and holds it. */
export function impossibleIn(
  workouts: readonly (Numbers & { workoutDay: string; workoutId: number })[],
): string[] {
  return workouts.flatMap((workout) =>
    wrongIn(workout).map(
      (field) => `${field} ${workout[field]} of ${workout.workoutDay.slice(0, 10)} (${workout.workoutId})`,
    ),
  );
}

function wrongIn(workout: Numbers): (keyof typeof MOST)[] {
  return FIELDS.filter((field) => {
    const value = workout[field];
    return typeof value === "number" && !(value >= 0 && value <= MOST[field]);
  });
}
