import { expect, test } from "vitest";
import { addDays, daysBetween, twelveWeeksAround, weekOf } from "../../src/expressions/dates.js";

test("the twelve weeks around a day are whole weeks, and the same for each of their days", () => {
  for (const day of ["2023-11-30", "2024-01-01", "2026-04-14", "2027-12-31"]) {
    const { start, end } = twelveWeeksAround(day);
    expect(start <= day && day <= end).toBe(true);
    expect(weekOf(start).start).toBe(start);
    expect(daysBetween(start, end)).toBe(83);
    for (const other of [start, end, addDays(start, 40)])
      expect(twelveWeeksAround(other)).toEqual({ start, end });
    expect(twelveWeeksAround(addDays(end, 1)).start).toBe(addDays(end, 1));
  }
});
