import { dailyLoad, fitnessDays, fitnessStatus, projectFitness } from "../training/index.js";
import { round } from "../values/number.js";
import type { AnyDay, DateTime, Day, Id, Quantity } from "../values/quantity.js";
import { addDays, type DayRange, dayOf, daysBetween, weekdayOf, weekOf } from "./dates.js";
import { withoutImpossible } from "./impossible.js";
import { isCompleted } from "./workouts.js";

type Tss = Quantity<"TSS">;

/** A day of TrainingPeaks' performance chart, as far as a forecast needs it. */
export interface ChartDay {
  workoutDay: DateTime;
  tssActual?: Tss | null;
  tssPlanned?: Tss | null;
  ctl?: Tss | null;
  atl?: Tss | null;
  tsb?: Tss | null;
}

/** Load put onto a day, or taken off it. */
export interface LoadChange {
  date: Day;
  tss: Tss;
}

interface PlannedWorkout {
  workoutId: Id<"workoutId">;
  workoutDay: AnyDay;
  workoutTypeValueId: number;
  completed?: boolean | null;
  totalTime?: Quantity<"h"> | null;
  distance?: Quantity<"m"> | null;
  tssActual?: Tss | null;
  tssPlanned?: Tss | null;
}

/** Fitness one day after the other. */
interface Evening {
  day: Day;
  tss: number;
  ctl: number;
  atl: number;
  /** Form of the day: of the evening before. */
  tsb: number;
}

/** A year lets the start, 0, decay to nothing: 0.02 % of it are left after 365 days. */
const WARM_UP_DAYS = 365;
const MOST_EMPTY_DAYS = 14;

/** First day that the fitness of one sport has to be worked out from, to be right on a day. */
export function warmUpStart(day: Day): Day {
  return addDays(day, -WARM_UP_DAYS);
}

/** The chart of one sport alone, by TrainingPeaks' formula from the workouts since {@link warmUpStart} of its first day. */
export function chartOfSport(
  workouts: readonly PlannedWorkout[],
  sportId: Id<"workoutType">,
  range: DayRange,
  today: Day,
): ChartDay[] {
  const start = warmUpStart(range.start);
  const end = range.end;
  const days = Array.from({ length: daysBetween(start, end) + 1 }, (_, index) => addDays(start, index));
  const loads = dailyLoad(
    days,
    withoutImpossible(workouts)
      .filter(({ workoutTypeValueId }) => workoutTypeValueId === sportId)
      .map((workout) => ({
        day: dayOf(workout.workoutDay),
        completed: isCompleted(workout),
        completedTss: workout.tssActual ?? null,
        plannedTss: workout.tssPlanned ?? null,
      })),
    today,
  );
  const evenings = fitnessDays(
    { ctl: 0, atl: 0 },
    loads.map(({ tss }) => tss),
  );
  return loads
    .map(({ day, tss }, index) => ({
      workoutDay: day,
      ...(day > today ? { tssPlanned: tss } : { tssActual: tss }),
      ...evenings[index],
    }))
    .slice(WARM_UP_DAYS);
}

/** What moving and leaving out workouts does to the planned load. Workouts without planned TSS change nothing. */
export function changesOf(
  workouts: readonly PlannedWorkout[],
  {
    add = [],
    skip = [],
    move = [],
  }: {
    add?: readonly LoadChange[] | undefined;
    skip?: readonly Id<"workoutId">[] | undefined;
    move?: readonly { workout_id: Id<"workoutId">; date: Day }[] | undefined;
  },
): LoadChange[] {
  const loadOf = (id: number) => {
    const workout = workouts.find(({ workoutId }) => workoutId === id);
    return { date: dayOf(workout?.workoutDay ?? ""), tss: workout?.tssPlanned ?? 0 };
  };
  const without = (id: number) => ({ ...loadOf(id), tss: -loadOf(id).tss });
  return [
    ...add,
    ...skip.map(without),
    ...move.flatMap(({ workout_id, date }) => [without(workout_id), { date, tss: loadOf(workout_id).tss }]),
  ];
}

/** The first id that is not a planned, open workout of the days ahead; undefined when all are. */
export function notPlanned(
  workouts: readonly PlannedWorkout[],
  ids: readonly Id<"workoutId">[],
): Id<"workoutId"> | undefined {
  return ids.find((id) => !workouts.some((workout) => workout.workoutId === id && !isCompleted(workout)));
}

/** TrainingPeaks' own evenings, today's first; undefined when it has no number for one of them. */
export function eveningsOf(chart: readonly ChartDay[], today: Day, target: Day): Evening[] | undefined {
  const days = chart.filter(({ workoutDay }) => dayOf(workoutDay) >= today && dayOf(workoutDay) <= target);
  const evenings = days.flatMap(({ workoutDay, tssActual, tssPlanned, ctl, atl, tsb }, index) => {
    const before = days[index - 1] ?? { ctl, atl };
    return typeof ctl === "number" && typeof atl === "number"
      ? [
          {
            day: dayOf(workoutDay),
            tss: tssActual || (tssPlanned ?? 0),
            ctl,
            atl,
            tsb: tsb ?? (before.ctl ?? ctl) - (before.atl ?? atl),
          },
        ]
      : [];
  });
  return evenings.length === daysBetween(today, target) + 1 ? evenings : undefined;
}

/** The same days if the planned load were another: by TrainingPeaks' formula, from today's evening on. */
export function otherwise(
  evenings: readonly Evening[],
  changes: readonly LoadChange[],
  weeklyTss: Tss | undefined,
): Evening[] {
  const [today, ...ahead] = evenings;
  if (!today) return [];
  const loads = ahead.map(({ day, tss }) => ({
    day,
    tss: Math.max(
      0,
      changes.reduce(
        (sum, change) => sum + (change.date === day ? change.tss : 0),
        weeklyTss === undefined ? tss : weeklyTss / 7,
      ),
    ),
    withoutTss: 0,
  }));
  return [today, ...projectFitness(today, loads)];
}

/** What the days ahead come to: the race itself apart from the evening before it, the weeks, and the days nobody has planned. */
export function outlookOf(evenings: readonly Evening[]) {
  const [today, ...ahead] = evenings;
  const last = ahead.at(-1) ?? today;
  const before = evenings.at(-2) ?? today;
  const empty = ahead.filter(({ tss }) => tss === 0).map(({ day }) => day);
  return {
    evening_before: { date: before?.day ?? "", ctl: tenth(before?.ctl), atl: tenth(before?.atl) },
    on_the_day: {
      date: last?.day ?? "",
      weekday: weekdayOf(last?.day ?? ""),
      tsb: tenth(last?.tsb),
      fitness_status: fitnessStatus(last?.tsb ?? null) ?? undefined,
      tss: tenth(last?.tss),
    },
    evening_after: {
      ctl: tenth(last?.ctl),
      atl: tenth(last?.atl),
      tsb_next_morning: tenth((last?.ctl ?? 0) - (last?.atl ?? 0)),
    },
    weeks: weeksOf(today, ahead),
    days_without_load: { count: empty.length, of: ahead.length, days: empty.slice(0, MOST_EMPTY_DAYS) },
  };
}

/** The same in a line, for one athlete among several. */
export function outlookLine(evenings: readonly Evening[]) {
  const { evening_before, on_the_day, days_without_load } = outlookOf(evenings);
  return {
    ctl_evening_before: evening_before.ctl,
    tsb_on_the_day: on_the_day.tsb,
    fitness_status: on_the_day.fitness_status,
    days_without_load: days_without_load.count,
    days_ahead: days_without_load.of,
  };
}

/** Load and CTL of each week ahead, cut at the target. */
function weeksOf(today: Evening | undefined, ahead: readonly Evening[]) {
  const starts = [...new Set(ahead.map(({ day }) => weekOf(day).start))];
  let ctl = today?.ctl ?? 0;
  return starts.map((start) => {
    const days = ahead.filter(({ day }) => weekOf(day).start === start);
    const end = days.at(-1);
    const ramp = (end?.ctl ?? ctl) - ctl;
    ctl = end?.ctl ?? ctl;
    return {
      start: days[0]?.day ?? start,
      end: end?.day ?? start,
      tss: round(days.reduce((sum, { tss }) => sum + tss, 0)),
      ctl: tenth(ctl),
      ramp: tenth(ramp),
    };
  });
}

function tenth(value: number | undefined): Tss {
  return round(value ?? 0, 1);
}
