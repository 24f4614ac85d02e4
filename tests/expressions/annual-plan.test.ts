import { expect, it } from "vitest";
import { weekLoad } from "../../src/expressions/annual-plan.js";

const TODAY = "2026-04-10";
const done = { workoutDay: "2026-04-07T00:00:00", totalTime: 1, tssActual: 80, tssPlanned: 74 };
const missed = { workoutDay: "2026-04-08T00:00:00", tssPlanned: 50 };
const ahead = { workoutDay: "2026-04-11T00:00:00", tssPlanned: 180.04 };
const all = [done, missed, ahead];

it("adds what is done and what remains, and counts a missed session in neither", () => {
  expect(weekLoad(all, "2026-04-06T00:00:00", TODAY)).toEqual({
    done_tss: 80,
    remaining_planned_tss: 180,
    expected_tss: 260,
  });
});

it("says nothing of what remains in a past week, or is done in a coming one", () => {
  expect(weekLoad(all, "2026-03-30T00:00:00", TODAY)).toEqual({ done_tss: 0 });
  expect(weekLoad(all, "2026-04-13T00:00:00", TODAY)).toEqual({ remaining_planned_tss: 0 });
});

it("KB-95 says nothing at all when the workouts could not be read", () => {
  expect(weekLoad(undefined, "2026-04-06T00:00:00", TODAY)).toEqual({});
});

it("looks at each workout as often as it must, and not once for every week", () => {
  let looks = 0;
  const workouts = Array.from({ length: 500 }, () => ({
    get workoutDay() {
      looks += 1;
      return "2026-04-07T00:00:00";
    },
    tssPlanned: 1,
  }));
  for (let week = 0; week < 500; week++) weekLoad(workouts, "2026-03-30T00:00:00", TODAY);
  expect(looks).toBeLessThan(2_000);
});

it("a week that begins on no day has no load of another one", () => {
  const odd = { ...ahead, workoutDay: "2026-04-99T00:00:00" };
  expect(weekLoad([odd, ahead], "2026-04-99T00:00:00", TODAY)).toMatchObject({ remaining_planned_tss: 180 });
});
