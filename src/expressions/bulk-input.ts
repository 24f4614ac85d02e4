import type { Workout } from "../../generated/types.js";
import type { Id } from "../values/quantity.js";
import type { BulkAction } from "./bulk-plan.js";
import { daysBetween, rangeMistake, weekdayOf } from "./dates.js";

/** What is asked of a change of many workouts, and which of them are meant. */

/** What the action `set` takes. */
const SET = ["title", "description", "tags", "coach_comment", "is_hidden"] as const;

interface BulkInput extends Partial<Record<(typeof SET)[number], unknown>> {
  action: BulkAction;
  start_date?: string | undefined;
  end_date?: string | undefined;
  workout_ids?: readonly unknown[] | undefined;
  days?: number | undefined;
  percent?: number | undefined;
  to_athlete?: string | undefined;
}

/** What is missing or does not belong together, as a sentence without its end. */
export function bulkInputMistake(input: BulkInput): string | undefined {
  const { action, start_date: start, end_date: end, workout_ids: ids } = input;
  if (ids === undefined && (start === undefined || end === undefined))
    return "Give start_date and end_date, or workout_ids";
  if (ids !== undefined && action !== "swap" && (start !== undefined || end !== undefined))
    return "Give either days or workout_ids, not both";
  if (action === "swap" && (ids !== undefined || start === end))
    return "swap needs two days, as start_date and end_date";
  const range = start !== undefined && end !== undefined ? rangeMistake(start, end) : undefined;
  if (range !== undefined) return range;
  if (start !== undefined && end !== undefined && Math.abs(daysBetween(start, end)) > 366)
    return "Take a year at the most";
  if ((action === "shift" || action === "copy") && input.days === undefined) return `${action} needs days`;
  if (action === "shift" && input.days === 0) return "days is 0, so nothing would move";
  if (action === "scale" && input.percent === undefined) return "scale needs percent";
  if (input.to_athlete !== undefined && action !== "copy") return "to_athlete is for copy";
  const fields = SET.filter((name) => input[name] !== undefined);
  if (action === "set" && fields.length === 0)
    return "set needs title, description, tags, coach_comment or is_hidden";
  if (action !== "set" && fields.length > 0) return `${fields.join(", ")} is for the action set`;
  return undefined;
}

/** Which workouts of those read are meant. */
export function chosenForBulk(
  workouts: readonly Workout[],
  wanted: {
    sportId: Id<"workoutType"> | null | undefined;
    weekday: string | undefined;
    title: string | undefined;
  },
): Workout[] {
  const { sportId, weekday, title } = wanted;
  return workouts.filter(
    (one) =>
      (sportId === undefined || sportId === null || one.workoutTypeValueId === sportId) &&
      (weekday === undefined || weekdayOf(one.workoutDay) === weekday) &&
      (title === undefined || (one.title ?? "").toLowerCase().includes(title.trim().toLowerCase())),
  );
}
