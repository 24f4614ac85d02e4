import { expect } from "vitest";
import { daysFrom, evenings, LENA, loadOf, type Question, SPORT, type Stored } from "./question.js";

const TODAY = "2026-04-10";

/** What an athlete asks of the time ahead, and wants changed. */
export const lookingAhead: readonly Question[] = [
  {
    number: 1,
    asked: "I travel from Wednesday to Friday and can only run or do strength. Plan around it.",
    account: "athlete",
    answer: async ({ ask }) => {
      const days = { start_date: "2026-04-15", end_date: "2026-04-17" };
      const marked = await ask("tp_create_availability", {
        ...days,
        limited: true,
        sport_types: ["Run", "Strength"],
        reason: "Travel",
      });
      expect(marked.availability).toMatchObject({ type: "limited", sports_possible: ["Run", "Strength"] });
      const { workouts } = await ask("tp_get_workouts", days);
      const [ride] = workouts;
      expect(ride).toMatchObject({ date: "2026-04-16", sport: "Bike" });
      const run = await ask("tp_create_workout", {
        date: "2026-04-15",
        sport: "Run",
        title: "Easy run away",
        duration_minutes: 40,
      });
      expect(run.unavailable ?? []).toEqual([]);
    },
  },
  {
    number: 8,
    asked: "What will CTL and TSB be on race day as planned?",
    account: "athlete",
    answer: async ({ ask, stored }) => {
      const { target, today, as_planned } = await ask("tp_forecast_fitness", {});
      const days = daysFrom("2026-04-11", target.date);
      const rows = stored("2026-04-10", target.date);
      const own = evenings(days, (day) => loadOf(rows, day, TODAY), { day: TODAY, ...today });
      const [before, after] = own.slice(-2);
      expect(target).toMatchObject({ priority: "A", date: "2026-06-14" });
      expect(Math.abs(as_planned.evening_before.ctl - (before?.ctl ?? 0))).toBeLessThan(0.2);
      expect(Math.abs(as_planned.on_the_day.tsb - ((before?.ctl ?? 0) - (before?.atl ?? 0)))).toBeLessThan(
        0.3,
      );
      expect(Math.abs(as_planned.evening_after.ctl - (after?.ctl ?? 0))).toBeLessThan(0.2);
    },
  },
  {
    number: 15,
    asked: "I tested: FTP 290, threshold heart rate 170 on the bike, 100 m in 1:41 at threshold in the pool.",
    account: "athlete",
    answer: async ({ ask, server }) => {
      await ask("tp_update_ftp", { ftp: 290 });
      await ask("tp_update_hr_zones", { threshold_hr: 170, workout_type: "bike" });
      await ask("tp_update_speed_zones", { run_threshold_pace: "4:05/km" });
      const settings = server.sandbox.store.single("settings", LENA) as unknown as Record<
        "powerZones" | "heartRateZones" | "speedZones",
        { workoutTypeId: number; threshold: number }[]
      >;
      const threshold = (set: keyof typeof settings, sport: number) =>
        settings[set].find(({ workoutTypeId }) => workoutTypeId === sport)?.threshold;
      expect(threshold("powerZones", SPORT.bike)).toBe(290);
      expect(threshold("heartRateZones", SPORT.bike)).toBe(170);
      expect(threshold("heartRateZones", SPORT.run)).toBe(172);
      expect(1000 / (threshold("speedZones", SPORT.run) ?? 0)).toBeCloseTo(245, 3);
    },
  },
  {
    number: 16,
    asked: "Give me tomorrow's intervals as a ZWO file for Zwift.",
    account: "athlete",
    answer: async ({ ask, stored }) => {
      const [tomorrow] = stored("2026-04-11", "2026-04-11");
      const { structured_workout } = await ask("tp_get_workout", {
        workout_id: String(tomorrow?.workoutId),
        response_format: "detailed",
      });
      const steps = flatSteps(structured_workout);
      const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
      expect(seconds / 3600).toBeCloseTo(tomorrow?.totalTimePlanned ?? 0, 3);
      const fourth = steps.reduce((sum, step) => sum + step.seconds * (step.percent / 100) ** 4, 0) / seconds;
      expect(Math.abs((seconds / 36) * Math.sqrt(fourth) - (tomorrow?.tssPlanned ?? 0))).toBeLessThan(3);
    },
  },
  {
    number: 22,
    asked: "Rate yesterday's session RPE 8 and note that the legs were heavy.",
    account: "athlete",
    answer: async ({ ask, server }) => {
      const { workouts } = await ask("tp_get_workouts", { start_date: "2026-04-09", end_date: "2026-04-09" });
      const [ride] = workouts;
      const rated = await ask("tp_update_workout", { workout_id: ride.id, rpe: 8 });
      expect(rated).toMatchObject({ confirmed: true, workout: { rpe: 8 } });
      const said = await ask("tp_add_workout_comment", { workout_id: ride.id, comment: "Heavy legs." });
      expect(said).toMatchObject({ confirmed: true });
      const kept = server.sandbox.store.find("workouts", LENA, "workoutId", ride.id);
      expect(kept).toMatchObject({
        rpe: 8,
        workoutComments: expect.arrayContaining([expect.objectContaining({ comment: "Heavy legs." })]),
      });
    },
  },
  {
    number: 23,
    asked: "My goal for the 10k is 45 minutes; note it.",
    account: "athlete",
    answer: async ({ ask }) => {
      const { event } = await ask("tp_get_next_event");
      expect(event.name).toBe("City 10k");
      const said = await ask("tp_update_event", { event_id: event.id, description: "Goal: 45:00." });
      expect(said).toMatchObject({ confirmed: true, event: { extras: { description: "Goal: 45:00." } } });
    },
  },
  {
    number: 25,
    asked: "What is my 5k best, and what marathon does it promise?",
    account: "athlete",
    answer: async ({ ask, server, stored }) => {
      const { bests, predictions } = await ask("tp_predict_performance", { sport: "Run" });
      const marathon = predictions.find(({ distance_km }: { distance_km: number }) => distance_km === 42.195);
      const five = bests.find(({ distance_km }: { distance_km: number }) => distance_km === 5);
      expect(stored("2025-04-10", TODAY).length).toBeGreaterThan(0);
      const from = marathon.riegel_from;
      const own = from.seconds * (42.195 / from.distance_km) ** 1.06;
      expect(Math.abs(marathon.riegel_seconds - own)).toBeLessThan(2);
      expect(five.seconds).toBeGreaterThan(900);
      expect(server.sandbox.violations).toEqual([]);
    },
  },
  {
    number: 26,
    asked: "How many watts per kilogram do I ride?",
    account: "athlete",
    answer: async ({ ask, server }) => {
      const said = await ask("tp_predict_performance", { sport: "Bike" });
      const weights = server.sandbox.store
        .records("metrics", LENA)
        .flatMap(({ timeStamp, details }) =>
          (details as unknown as { type: number; value: number }[]).map((one) => ({
            ...one,
            at: String(timeStamp),
          })),
        )
        .filter(({ type, at }) => type === 9 && at.slice(0, 10) <= TODAY)
        .sort((a, b) => a.at.localeCompare(b.at));
      const weight = weights.at(-1)?.value ?? 0;
      expect(said.weight).toMatchObject({ kg: weight, date: weights.at(-1)?.at.slice(0, 10) });
      for (const best of said.bests) expect(best.watts_per_kilogram).toBeCloseTo(best.power_w / weight, 2);
      const zones = server.sandbox.store.single("settings", LENA).powerZones as unknown as {
        workoutTypeId: number;
        threshold: number;
      }[];
      const ftp = zones.find(({ workoutTypeId }) => workoutTypeId === SPORT.bike)?.threshold ?? 0;
      expect(said.threshold.ftp_w).toBe(ftp);
      expect(said.threshold.watts_per_kilogram).toBeCloseTo(ftp / weight, 2);
    },
  },
  {
    number: 29,
    asked: "Delete my note of Friday.",
    account: "athlete",
    answer: async ({ ask, server }) => {
      await ask("tp_create_note", { date: TODAY, title: "Felt flat" });
      const { calendar_notes: notes } = await ask("tp_list_notes", { start_date: TODAY, end_date: TODAY });
      const [note] = notes.filter(({ title }: { title: string }) => title === "Felt flat");
      await ask("tp_delete_note", { note_id: note.note_id ?? note.id });
      expect(server.sandbox.store.inspect("notes").map(({ title }) => title)).not.toContain("Felt flat");
    },
  },
  {
    number: 30,
    asked: "Monday is a rest day.",
    account: "athlete",
    answer: async ({ ask, stored }) => {
      const said = await ask("tp_create_workout", { date: "2026-04-13", sport: "DayOff", title: "Rest day" });
      expect(said.workout).toMatchObject({ date: "2026-04-13", weekday: "Mon", sport: "DayOff" });
      const [kept] = stored("2026-04-13", "2026-04-13").filter(
        (w: Stored) => w.workoutTypeValueId === SPORT.dayOff,
      );
      expect(kept?.totalTimePlanned ?? null).toBeNull();
    },
  },
];

interface NativeStep {
  length: { value: number };
  targets: { minValue: number; maxValue: number }[];
}

/** Seconds and percent of every step, one after the other: all that a ZWO file holds. */
function flatSteps(native: {
  structure: { type: string; length: { value: number }; steps: NativeStep[] }[];
}): { seconds: number; percent: number }[] {
  return native.structure.flatMap(({ type, length, steps }) => {
    const once = steps.map((step) => ({
      seconds: step.length.value,
      percent: ((step.targets[0]?.minValue ?? 0) + (step.targets[0]?.maxValue ?? 0)) / 2,
    }));
    return Array.from({ length: type === "repetition" ? length.value : 1 }, () => once).flat();
  });
}
