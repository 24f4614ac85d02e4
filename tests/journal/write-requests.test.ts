import { describe, expect, onTestFinished, test } from "vitest";
import { startInProcess } from "../kit/in-process.js";
import { INPUTS } from "./undo-inputs.js";
import { mostRequests, requestsOf } from "./write-requests.js";

/** Days of which the second is in another week than the first, and the third in the same as the second. */
const DAYS = ["2026-05-20", "2026-05-26", "2026-05-28"] as const;

/** Requests of the calls that plan something on a day, and those of version 40f29db. */
const CALLS: Record<string, (day: string, given: Record<string, unknown>) => Record<string, unknown>> = {
  tp_create_workout: (date, given) => ({ ...given, date }),
  tp_copy_workout: (target_date, given) => ({ ...given, target_date }),
  tp_schedule_library_workout: (date, given) => ({ ...given, date }),
  tp_update_workout: (date, { workout_id }) => ({ workout_id, date }),
};

describe("a session is put on a day with one request more than before at most, the first of all included", () => {
  test.each(Object.entries(CALLS))("%s", async (tool, inputOf) => {
    const { sandbox, call, close } = await startInProcess();
    onTestFinished(close);
    const [planned] = sandbox.store.inspect("workouts").filter(({ totalTime }) => totalTime === null);
    const given = INPUTS[tool]?.(sandbox) ?? { workout_id: String(planned?.workoutId) };
    const counts: number[] = [];
    for (const day of DAYS) {
      const before = requestsOf(sandbox).length;
      const { isError, data } = await call(tool, inputOf(day, given));
      expect(isError ? data : undefined).toBeUndefined();
      counts.push(requestsOf(sandbox).length - before);
    }
    expect(Math.max(...counts), String(counts)).toBeLessThanOrEqual(mostRequests(tool));
  });
});
