import { expect } from "vitest";
import { type Asking, daysFrom, evenings, LENA, loadOf, type Question, SPORT, sum } from "./question.js";
import { bestMean, decouplingOf, recordingOf } from "./recordings.js";

const TODAY = "2026-04-10";

/** What an athlete asks of the time behind her. */
export const lookingBack: readonly Question[] = [
  {
    number: 2,
    asked: "How does this year compare with last, hours, km and TSS?",
    account: "athlete",
    answer: async ({ ask, stored }) => {
      const years = { start_date: "2026-01-01", end_date: TODAY };
      const before = { compare_start: "2025-01-01", compare_end: "2025-04-10" };
      const { total, compared } = await ask("tp_get_training_summary", { ...years, ...before, by: "all" });
      for (const [said, start, end] of [
        [total, "2026-01-01", TODAY],
        [compared.total, "2025-01-01", "2025-04-10"],
      ]) {
        const rows = stored(start, end);
        expect(said.hours).toBeCloseTo(
          sum(rows, (w) => w.totalTime),
          0,
        );
        expect(Math.abs(said.km - sum(rows, (w) => w.distance) / 1000)).toBeLessThan(0.1);
        expect(Math.abs(said.tss - sum(rows, (w) => w.tssActual))).toBeLessThan(1);
      }
      expect(compared.difference.hours).toBeCloseTo(total.hours - compared.total.hours, 5);
    },
  },
  {
    number: 3,
    asked: "Which long ride of the last 90 days had the best decoupling?",
    account: "athlete",
    answer: async ({ ask, server, stored }) => {
      const filter = { sport: "Bike", min_minutes: 150, rank_by: "decoupling_percent", limit: 12 };
      const { workouts, shown, of } = await ask("tp_compare_workouts", filter);
      const long = stored("2026-01-10", TODAY).filter(
        (w) => w.workoutTypeValueId === SPORT.bike && (w.totalTime ?? 0) >= 2.5,
      );
      expect([shown, of]).toEqual([long.length, long.length]);
      const own = long
        .map((w) => ({ id: String(w.workoutId), percent: decouplingOf(recordingOf(server, w.workoutId)) }))
        .sort((a, b) => a.percent - b.percent);
      expect(workouts[0].workout_id).toBe(own[0]?.id);
      expect(Math.abs(workouts[0].decoupling_percent - (own[0]?.percent ?? 0))).toBeLessThan(0.3);
    },
  },
  {
    number: 4,
    asked: "What is my best 20 minute power of the last 90 days?",
    account: "athlete",
    answer: async ({ ask, server, stored }) => {
      const { records } = await ask("tp_get_peaks", { sport: "Bike", pr_type: "power20min", days: 90 });
      const rides = stored("2026-01-10", TODAY).filter(
        (w) => w.workoutTypeValueId === SPORT.bike && w.totalTime !== null,
      );
      const best = Math.max(
        ...rides.map(({ workoutId }) => bestMean(recordingOf(server, workoutId), "Power", 1200)),
      );
      expect(Math.abs(records[0].value - best)).toBeLessThanOrEqual(1);
    },
  },
  {
    number: 6,
    asked: "How many hours did I do of each sport this month?",
    account: "athlete",
    answer: async ({ ask, stored }) => {
      const { by_sport } = await ask("tp_get_training_summary", {
        start_date: "2026-04-01",
        end_date: TODAY,
        by: "all",
      });
      for (const [name, id] of [
        ["Bike", 2],
        ["Run", 3],
        ["Swim", 1],
        ["Strength", 9],
      ] as const) {
        const rows = stored("2026-04-01", TODAY).filter((w) => w.workoutTypeValueId === id);
        const said = by_sport.find(({ sport }: { sport: string }) => sport === name).total.hours;
        expect(Math.abs(said - sum(rows, (w) => w.totalTime))).toBeLessThan(0.06);
      }
      expect(by_sport.map(({ sport }: { sport: string }) => sport)).not.toContain("DayOff");
    },
  },
  {
    number: 7,
    asked: "Am I ramping too fast?",
    account: "athlete",
    answer: async ({ ask, server }) => {
      const said = await ask("tp_get_fitness", { days: 35 });
      const rows = said.daily_data;
      const ctlOn = (day: string) => rows.find(({ date }: { date: string }) => date === day).ctl;
      expect(said.ramp_per_week).toBeCloseTo(ctlOn(TODAY) - ctlOn("2026-04-03"), 1);
      expect(said.ramp_per_week_over_4_weeks).toBeCloseTo((ctlOn(TODAY) - ctlOn("2026-03-13")) / 4, 1);
      expect(server.sandbox.violations).toEqual([]);
    },
  },
  {
    number: 14,
    asked: "How many km do my shoes have?",
    account: "athlete",
    answer: async ({ ask, server }) => {
      const { equipment } = await ask("tp_get_equipment", { type: "shoe" });
      const shoes = server.sandbox.store.records("equipment", LENA).filter(({ type }) => type === 2);
      const metres = shoes.map((shoe) => Number(shoe.startingDistance) + Number(shoe.actualDistance));
      expect(equipment).toHaveLength(shoes.length);
      expect(equipment.map((shoe: { total_distance_km: number }) => shoe.total_distance_km)).toEqual(
        metres.map((distance) => distance / 1000),
      );
      expect(equipment[0]).toMatchObject({
        name: "Daily shoes",
        total_distance_km: 486,
        max_distance_km: 700,
      });
    },
  },
  {
    number: 17,
    asked: "Draw me a chart of my fitness.",
    account: "athlete",
    answer: async ({ ask, stored }) => {
      const said = await ask("tp_get_fitness", { days: 90, response_format: "detailed" });
      const days = daysFrom("2026-01-10", TODAY);
      expect(said.daily_data.map(({ date }: { date: string }) => date)).toEqual(days);
      const [first] = said.daily_data;
      const rows = stored("2026-01-10", TODAY);
      const own = evenings(days.slice(1), (day) => loadOf(rows, day, TODAY), { day: "", ...first });
      // What is planned for today is in its evening, so yesterday's is compared.
      expect(Math.abs(said.daily_data.at(-2).ctl - (own.at(-2)?.ctl ?? 0))).toBeLessThan(0.1);
    },
  },
  {
    number: 18,
    asked: "Find where I did 5x4.",
    account: "athlete",
    answer: async ({ ask, stored }) => {
      const { workouts, of } = await ask("tp_find_workouts", { intervals: "5x4min", status: "completed" });
      const own = stored("2024-04-10", TODAY).filter(
        (w) =>
          w.totalTime !== null && JSON.stringify(w.structure ?? "").includes('"value":5,"unit":"repetition"'),
      );
      const fitting = own.filter((w) => w.title.startsWith("5x4 "));
      expect(of).toBe(fitting.length);
      expect(workouts[0].date).toBe(fitting.at(-1)?.workoutDay.slice(0, 10));
    },
  },
  {
    number: 21,
    asked: "How did I sleep this week against last?",
    account: "athlete",
    answer: async (at) => {
      const [last, now] = [await sleep(at, "2026-03-30", "2026-04-05"), await sleep(at, "2026-04-06", TODAY)];
      expect(now).toBeLessThan(last);
    },
  },
  {
    number: 24,
    asked: "What is my fitness in running alone?",
    account: "athlete",
    answer: async ({ ask, stored }) => {
      const said = await ask("tp_get_fitness", { sport: "Run", days: 14 });
      const rows = stored("2025-04-10", TODAY).filter((w) => w.workoutTypeValueId === SPORT.run);
      const days = daysFrom("2025-04-10", TODAY);
      const own = evenings(days, (day) => loadOf(rows, day, TODAY), { day: "", ctl: 0, atl: 0 });
      expect(said.current.ctl).toBeCloseTo(own.at(-1)?.ctl ?? 0, 0);
      expect(said.method).toMatch(/365 days/);
    },
  },
  {
    number: 28,
    asked: "How was my time in heart-rate zones last month?",
    account: "athlete",
    answer: async ({ ask, server, stored }) => {
      const { time_in_zones } = await ask("tp_get_training_summary", {
        start_date: "2026-03-01",
        end_date: "2026-03-31",
        by: "all",
        zones: true,
      });
      const rides = stored("2026-03-01", "2026-03-31").filter(
        (w) => w.workoutTypeValueId === SPORT.bike && w.totalTime !== null,
      );
      const { heart_rate } = time_in_zones.find(({ sport }: { sport: string }) => sport === "Bike");
      const seconds = sum(rides, (w) => recordingOf(server, w.workoutId).length);
      const said = sum(heart_rate as { minutes: number }[], ({ minutes }) => minutes);
      expect(Math.abs(said - seconds / 60)).toBeLessThan(2);
      const [, second] = heart_rate;
      const within = sum(
        rides,
        (w) =>
          recordingOf(server, w.workoutId).filter(
            ({ HeartRate }) => HeartRate >= second.min && HeartRate < heart_rate[2].min,
          ).length,
      );
      expect(Math.abs(second.minutes - within / 60)).toBeLessThan(2);
    },
  },
  {
    number: 32,
    asked: "Which sessions did I skip in the last four weeks?",
    account: "athlete",
    answer: async ({ ask }) => {
      const said = await ask("tp_find_workouts", {
        status: "missed",
        start_date: "2026-03-13",
        end_date: TODAY,
      });
      expect(said.workouts.map(({ title }: { title: string }) => title)).toEqual([
        "6x3 min at threshold",
        "Long run",
      ]);
      expect(said.maybe_done_as).toMatchObject([
        { planned: { title: "Easy ride", date: "2026-04-05" }, recording: { title: "Afternoon Ride" } },
      ]);
    },
  },
  {
    number: 33,
    asked: "How was last Sunday?",
    account: "athlete",
    answer: async ({ ask, server }) => {
      const { workouts } = await ask("tp_get_workouts", { start_date: "2026-04-05", end_date: "2026-04-05" });
      const [ride] = workouts.filter(({ type }: { type: string }) => type === "completed");
      const { actual, effort, workout } = await ask("tp_analyze_workout", { workout_id: ride.id });
      expect(workout.title).toBe("Afternoon Ride");
      expect(actual.minutes).toBe(ride.actual.minutes);
      const samples = recordingOf(server, Number(ride.id));
      expect(Math.abs(effort.moving_minutes + effort.standing_minutes - samples.length / 60)).toBeLessThan(1);
    },
  },
];

async function sleep({ ask, server }: Asking, start: string, end: string): Promise<number> {
  const { summary } = await ask("tp_get_metrics", { start_date: start, end_date: end });
  const said = summary.find(({ metric }: { metric: string }) => metric === "sleep_hours");
  const values = server.sandbox.store
    .records("metrics", LENA)
    .filter(
      ({ timeStamp }) => String(timeStamp).slice(0, 10) >= start && String(timeStamp).slice(0, 10) <= end,
    )
    .flatMap(({ details }) => details as unknown as { type: number; value: number }[])
    .flatMap(({ type, value }) => (type === 6 ? [value] : []));
  expect(said.average).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 1);
  return said.average;
}
