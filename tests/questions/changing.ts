import { expect } from "vitest";
import { differences, stateOf } from "../journal/state.js";
import type { TestServer } from "../kit/server.js";
import { ANNA_BERGER, ANNA_LINDHOLM, JONAS } from "../server/season.js";
import { type Asking, daysFrom, type Question, SPORT, type Stored, sum } from "./question.js";

/** Changes of many workouts at once: shown first, then carried out. What other questions are about is taken back. */
export const changing: readonly Question[] = [
  {
    number: 5,
    asked: "I am ill: everything from Thursday a day later.",
    account: "athlete",
    answer: async (at) => {
      const before = planned(at, "2026-04-16", "2026-04-26");
      await carriedOut(at, { action: "shift", start_date: "2026-04-16", end_date: "2026-04-26", days: 1 });
      const after = planned(at, "2026-04-16", "2026-04-27");
      for (const { workoutId, workoutDay } of before)
        expect(dayOf(after, workoutId)).toBe(daysFrom(workoutDay.slice(0, 10), "2026-04-27")[1]);
      await takenBack(at.server);
    },
  },
  {
    number: 9,
    asked: "Copy last week's plan to next week.",
    account: "athlete",
    answer: async (at) => {
      const source = at.stored("2026-03-30", "2026-04-05").filter((w) => w.totalTimePlanned !== null);
      const there = planned(at, "2026-04-13", "2026-04-19");
      await carriedOut(at, { action: "copy", start_date: "2026-03-30", end_date: "2026-04-05", days: 14 });
      const now = planned(at, "2026-04-13", "2026-04-19");
      expect(now).toHaveLength(there.length + source.length);
      expect(hours(now) - hours(there)).toBeCloseTo(hours(source), 5);
      for (const { title } of source) expect(now.map((w) => w.title)).toContain(title);
      await takenBack(at.server);
    },
  },
  {
    number: 12,
    asked: "Swap Tuesday and Thursday.",
    account: "athlete",
    answer: async (at) => {
      const titles = (day: string) => planned(at, day, day).map(({ title }) => title);
      const [tuesday, thursday] = [titles("2026-04-14"), titles("2026-04-16")];
      await carriedOut(at, { action: "swap", start_date: "2026-04-14", end_date: "2026-04-16" });
      expect([titles("2026-04-16"), titles("2026-04-14")]).toEqual([tuesday, thursday]);
      await takenBack(at.server);
    },
  },
  {
    number: 13,
    asked: "Delete the planned swims in May.",
    account: "athlete",
    answer: async (at) => {
      const may = () => planned(at, "2026-05-01", "2026-05-31");
      const others = may().filter((w) => w.workoutTypeValueId !== SPORT.swim);
      expect(may().length).toBeGreaterThan(others.length);
      const days = { start_date: "2026-05-01", end_date: "2026-05-31" };
      await carriedOut(at, { action: "delete", ...days, sport: "Swim" });
      expect(may()).toEqual(others);
    },
  },
  {
    number: 19,
    asked: "Make the Tuesdays of three weeks 10 % shorter.",
    account: "athlete",
    answer: async (at) => {
      const tuesdays = () =>
        ["2026-04-14", "2026-04-21", "2026-04-28"].flatMap((day) => planned(at, day, day));
      const before = tuesdays();
      const days = { start_date: "2026-04-11", end_date: "2026-05-03" };
      await carriedOut(at, { action: "scale", ...days, weekday: "Tue", percent: 90 });
      for (const was of before) {
        const now = tuesdays().find(({ workoutId }) => workoutId === was.workoutId);
        const ratio = (now?.totalTimePlanned ?? 0) / (was.totalTimePlanned ?? 1);
        expect(ratio).toBeCloseTo(0.9, 1);
        // Shorter and not easier: the load goes with the time.
        expect((now?.tssPlanned ?? 0) / (was.tssPlanned ?? 1)).toBeCloseTo(ratio, 1);
      }
      await takenBack(at.server);
    },
  },
  {
    number: 20,
    asked: "Undo that.",
    account: "athlete",
    answer: async ({ ask, server }) => {
      const before = stateOf(server.sandbox);
      const input = { action: "scale", start_date: "2026-04-14", end_date: "2026-04-14", percent: 90 };
      const { data: plan } = await server.call("tp_change_workouts", input);
      await server.call("tp_change_workouts", { ...input, plan_id: plan.plan_id });
      expect(differences(before, stateOf(server.sandbox))).not.toEqual([]);
      const { changes } = await ask("tp_list_changes");
      await ask("tp_undo_change", { change_id: changes[0].change_id });
      expect(differences(before, stateOf(server.sandbox))).toEqual([]);
    },
  },
  {
    number: 27,
    asked: "Put the template on everybody's Tuesday.",
    account: "coach",
    answer: async ({ ask, stored }) => {
      const { libraries } = await ask("tp_get_libraries");
      const library_id = libraries.find((one: { is_default: boolean }) => !one.is_default).id;
      const { items } = await ask("tp_get_library_items", { library_id });
      const item = items.find(
        ({ note, sport_id }: { note?: boolean; sport_id?: number }) => !note && sport_id,
      );
      const { scheduled } = await ask("tp_schedule_library_workout", {
        library_id,
        item_id: item.id,
        date: "2026-04-14",
        athletes: ["all"],
      });
      const ids = scheduled.map((one: { workout_id: string }) => one.workout_id);
      for (const athlete of [ANNA_BERGER, ANNA_LINDHOLM, JONAS])
        expect(
          stored("2026-04-14", "2026-04-14", athlete).find((w) => ids.includes(String(w.workoutId))),
        ).toMatchObject({ title: item.name, workoutTypeValueId: item.sport_id });
    },
  },
];

/** Asks for the plan and carries it out, in two calls. */
async function carriedOut({ ask, server }: Asking, input: Record<string, unknown>): Promise<void> {
  const before = stateOf(server.sandbox);
  const { plan_id, count } = await ask("tp_change_workouts", input);
  expect(differences(before, stateOf(server.sandbox))).toEqual([]);
  const done = await ask("tp_change_workouts", { ...input, plan_id });
  expect(done).toMatchObject({ status: "done", made: count, confirmed: true });
}

/** The last change, so that other questions find the season as it was. */
async function takenBack(server: TestServer): Promise<void> {
  const { data } = await server.call("tp_list_changes");
  const { isError } = await server.call("tp_undo_change", { change_id: data.changes[0].change_id });
  expect(isError).toBe(false);
}

/** As they are at this moment: the sandbox changes its records in place. */
function planned({ stored }: Asking, start: string, end: string): Stored[] {
  const open = stored(start, end).filter((w) => w.totalTime === null && w.totalTimePlanned !== null);
  return structuredClone(open);
}

function dayOf(rows: readonly Stored[], id: number): string | undefined {
  return rows.find(({ workoutId }) => workoutId === id)?.workoutDay.slice(0, 10);
}

function hours(rows: readonly Stored[]): number {
  return sum(rows, ({ totalTimePlanned }) => totalTimePlanned);
}
