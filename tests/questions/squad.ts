import { expect } from "vitest";
import { ANNA_BERGER, ANNA_LINDHOLM, JONAS } from "../server/season.js";
import { type Question, SPORT, type Stored, sum } from "./question.js";

const TODAY = "2026-04-10";
const ATHLETES = [ANNA_BERGER, ANNA_LINDHOLM, JONAS];

/** What a coach asks of everybody at once. */
export const squad: readonly Question[] = [
  {
    number: 10,
    asked: "Who missed sessions this week, and which?",
    account: "coach",
    answer: async ({ ask, stored }) => {
      const { athletes } = await ask("tp_get_weekly_summary", { athletes: "all" });
      expect(athletes).toHaveLength(ATHLETES.length);
      for (const row of athletes) {
        const own = stored("2026-04-06", "2026-04-12", Number(row.athlete_id));
        expect(row.missed ?? []).toEqual(missedIn(own).map(({ title }) => expect.stringContaining(title)));
        expect(Math.abs((row.tss ?? 0) - sum(own, (w) => w.tssActual))).toBeLessThan(1);
      }
      const counts = athletes.map(({ missed = [] }: { missed?: string[] }) => missed.length);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    },
  },
  {
    number: 11,
    asked: "Who has not logged HRV this week?",
    account: "coach",
    answer: async ({ ask, server }) => {
      const { athletes } = await ask("tp_get_metrics", {
        start_date: "2026-04-06",
        end_date: TODAY,
        athletes: "all",
        metric: "hrv",
      });
      for (const row of athletes) {
        const days = server.sandbox.store
          .records("metrics", Number(row.athlete_id))
          .filter(({ timeStamp }) => String(timeStamp) >= "2026-04-06" && String(timeStamp) < "2026-04-11")
          .filter(({ details }) =>
            (details as unknown as { type: number }[]).some(({ type }) => type === 60),
          );
        expect(row.days).toBe(days.length);
      }
      const counts = athletes.map(({ days }: { days: number }) => days);
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
    },
  },
  {
    number: 31,
    asked: "Give Anna Berger's next threshold ride to Jonas as well.",
    account: "coach",
    answer: async ({ ask, stored }) => {
      const found = await ask("tp_find_workouts", {
        athlete: "Anna Berger",
        sports: ["Bike"],
        status: "planned",
        text: "threshold",
        start_date: TODAY,
        end_date: "2026-04-20",
      });
      const [ride] = found.workouts;
      const { structured_workout, metrics } = await ask("tp_get_workout", {
        athlete: "Anna Berger",
        workout_id: ride.id,
        response_format: "detailed",
      });
      const said = await ask("tp_create_workout", {
        athlete: "Jonas",
        date: ride.date,
        sport: "Bike",
        title: ride.title,
        structured_workout,
        allow_duplicate: true,
      });
      expect(said.workout.planned.minutes).toBe(metrics.duration_planned_minutes);
      const theirs = stored(ride.date, ride.date, JONAS).find(
        ({ workoutId }) => workoutId === Number(said.workout.workout_id),
      );
      const hers = stored(ride.date, ride.date, ANNA_BERGER).find(
        ({ workoutId }) => workoutId === Number(ride.id),
      );
      expect(theirs?.structure).toEqual(hers?.structure);
    },
  },
];

function missedIn(rows: readonly Stored[]): Stored[] {
  const isDone = (w: Stored) => w.totalTime !== null;
  const unplanned = rows.filter((w) => isDone(w) && w.totalTimePlanned === null);
  return rows.filter(
    (w) =>
      !isDone(w) &&
      w.totalTimePlanned !== null &&
      w.workoutTypeValueId !== SPORT.dayOff &&
      w.workoutDay.slice(0, 10) < TODAY &&
      !unplanned.some((u) => u.workoutDay === w.workoutDay && u.workoutTypeValueId === w.workoutTypeValueId),
  );
}
