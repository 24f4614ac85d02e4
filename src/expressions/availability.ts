import type { Id } from "../values/quantity.js";

/** Whether the athlete can train. */

const UNAVAILABLE = 1;
const LIMITED = 2;

/** Periods that speak against a sport: without any training, or limited to others. One of unknown type is told as well. */
export function speakingAgainst<
  Period extends {
    type?: number | null | undefined;
    availableSportTypes?: readonly Id<"workoutType">[] | null | undefined;
  },
>(periods: readonly Period[] | undefined, sportId: Id<"workoutType"> | null | undefined): Period[] {
  return (periods ?? []).filter(({ type, availableSportTypes }) => {
    if (sportId === DAY_OFF) return false;
    if (type !== LIMITED) return type === UNAVAILABLE || type === null || type === undefined;
    return !(availableSportTypes ?? []).some((id) => id === sportId);
  });
}

/** A day without training is possible on any day. */
const DAY_OFF = 7;
