/** A workout as far as load goes. Null TSS: not known, which is not the same as 0. */
export interface LoadedWorkout {
  /** Calendar day, `2026-04-14`. */
  day: string;
  /** Whether it was done. */
  completed: boolean;
  completedTss: number | null;
  plannedTss: number | null;
}

export interface DailyLoad {
  day: string;
  /** Sum of the workouts that count on this day. */
  tss: number;
  /** Workouts that count but whose TSS is not known, here taken as 0. */
  withoutTss: number;
}

/**
 * The load that counts on each day. What is done counts as done, also at 0 TSS. What is only planned counts from today
 * on: a workout missed in the past is no load.
 * @param days consecutive calendar days, `2026-04-14`
 * @param today the athlete's day
 */
export function dailyLoad(
  days: readonly string[],
  workouts: readonly LoadedWorkout[],
  today: string,
): DailyLoad[] {
  const loads = new Map(days.map((day) => [day, { day, tss: 0, withoutTss: 0 }]));
  for (const workout of workouts) {
    const load = loads.get(workout.day);
    if (!load || !(workout.completed || workout.day >= today)) continue;
    const tss = workout.completed ? workout.completedTss : workout.plannedTss;
    load.tss += tss ?? 0;
    if (tss === null) load.withoutTss += 1;
  }
  return days.map((day) => loads.get(day) ?? { day, tss: 0, withoutTss: 0 });
}
