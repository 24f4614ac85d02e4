// Generated from specs/reads/workouts.yaml by `npm run codegen`. Do not edit.
import { speakingAgainst } from "../../src/expressions/availability.js";
import { dayOf, twelveWeeksAround } from "../../src/expressions/dates.js";
import { sessionContext } from "../../src/expressions/structure.js";
import type { ToolContext } from "../../src/tool/context.js";
import type { Day, Id } from "../../src/values/quantity.js";
import { listAvailability } from "../endpoints/events.js";
import { getAthleteSettings, getPoolLengthSettings } from "../endpoints/settings.js";
import { listStrengthWorkouts } from "../endpoints/strength.js";
import { listWorkouts } from "../endpoints/workouts.js";
import { sports } from "../tables.js";
import { availabilityPeriod } from "../views/events.js";
import { strengthListed } from "../views/strength.js";
import { workoutSummary } from "../views/workouts.js";

/**
 * What is on a day already, and what speaks against training on it. What twins are looked for in is fresh.
 * The rest only informs: it is read for twelve weeks at once and kept for ten minutes, so that a plan is not
 * asked about day by day.
 */
export async function dayPlan(
  ctx: ToolContext,
  {
    athleteId,
    day,
    sportId,
    besides,
    ofBuilder,
    forTwins,
  }: {
    athleteId: Id<"athleteId">;
    day: Day;
    sportId?: Id<"workoutType"> | null | undefined;
    besides?: Id<"workoutId"> | null | undefined;
    ofBuilder?: boolean | null | undefined;
    forTwins?: boolean | null | undefined;
  },
) {
  const around = twelveWeeksAround(day);
  const [guarded, told, gymOfDay, gymOfWeeks, periods] = await Promise.all([
    forTwins === true ? ctx.read(listWorkouts, { athleteId, startDate: day, endDate: day }) : undefined,
    forTwins !== true
      ? ctx.attempt("other sessions of the day", () =>
          ctx.read(listWorkouts, { athleteId, startDate: day, endDate: day }),
        )
      : undefined,
    ofBuilder === true
      ? ctx.attempt("strength sessions of the day", () =>
          ctx.read(listStrengthWorkouts, { calendarId: athleteId, startDate: day, endDate: day }),
        )
      : undefined,
    ofBuilder !== true
      ? ctx.attempt("strength sessions of the day", () =>
          ctx.recent(600, listStrengthWorkouts, {
            calendarId: athleteId,
            startDate: around.start,
            endDate: around.end,
          }),
        )
      : undefined,
    ctx.attempt("availability", () =>
      ctx.recent(600, listAvailability, { athleteId, startDate: around.start, endDate: around.end }),
    ),
  ]);
  const gym = (gymOfDay ?? gymOfWeeks ?? []).filter((s) => dayOf(s.prescribedDate) === day);
  const touching = (periods ?? []).filter((p) => dayOf(p.startDate) <= day && dayOf(p.endDate) >= day);
  const workouts = (guarded ?? told ?? []).filter((w) => w.workoutId !== besides);
  return {
    workouts,
    same_day: workouts.map((w) => workoutSummary(w, false)),
    same_day_strength: gym.length > 0 ? gym.map((s) => strengthListed(s)) : undefined,
    unavailable: speakingAgainst(touching, sportId).map((p) => availabilityPeriod(p)),
  };
}

/**
 * What the intervals of a sport are read with, thresholds and zones and the unit of the pool; read where they
 * are wanted.
 */
export async function intervalSession(
  ctx: ToolContext,
  {
    athleteId,
    sportId,
    thresholds,
    pool,
  }: {
    athleteId: Id<"athleteId">;
    sportId?: Id<"workoutType"> | null | undefined;
    thresholds: boolean;
    pool: boolean;
  },
) {
  const [settings, pools] = await Promise.all([
    thresholds
      ? ctx.attempt("thresholds", () => ctx.recent(60, getAthleteSettings, { athleteId }))
      : undefined,
    pool && sportId === sports.idOf("Swim")
      ? ctx.attempt("pool length", () => ctx.recent(60, getPoolLengthSettings, { athleteId }))
      : undefined,
  ]);
  return sessionContext(sports.nameOf(sportId), sportId ?? 0, settings, pools);
}
