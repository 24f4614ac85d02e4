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
 * The rest only informs: availability is read for twelve weeks at once and kept for ten minutes, so that a
 * plan is not asked about day by day; sessions of the strength builder are told where these days were read in
 * the last ten minutes.
 */
export async function dayPlan(
  ctx: ToolContext,
  {
    athleteId,
    day,
    sportId,
    besides,
    ofBuilder,
    ofSeveral,
    forTwins,
  }: {
    athleteId: Id<"athleteId">;
    day: Day;
    sportId?: Id<"workoutType"> | null | undefined;
    besides?: Id<"workoutId"> | null | undefined;
    ofBuilder?: boolean | null | undefined;
    ofSeveral?: boolean | null | undefined;
    forTwins?: boolean | null | undefined;
  },
) {
  const around = twelveWeeksAround(day);
  const seen = await ctx.kept(600, listWorkouts, { athleteId, startDate: day, endDate: day });
  const gymSeen = await ctx.kept(600, listStrengthWorkouts, {
    calendarId: athleteId,
    startDate: day,
    endDate: day,
  });
  const [guarded, told, gymOfDay, gymOfWeeks, periods] = await Promise.all([
    forTwins === true ? ctx.read(listWorkouts, { athleteId, startDate: day, endDate: day }) : undefined,
    forTwins !== true && seen === undefined
      ? ctx.attempt("other sessions of the day", () =>
          ctx.read(listWorkouts, { athleteId, startDate: day, endDate: day }),
        )
      : undefined,
    ofBuilder === true
      ? ctx.attempt("strength sessions of the day", () =>
          ctx.read(listStrengthWorkouts, { calendarId: athleteId, startDate: day, endDate: day }),
        )
      : undefined,
    ofSeveral === true
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
  const gym = (gymOfDay ?? gymOfWeeks ?? gymSeen ?? []).filter((s) => dayOf(s.prescribedDate) === day);
  const touching = (periods ?? []).filter((p) => dayOf(p.startDate) <= day && dayOf(p.endDate) >= day);
  const workouts = (guarded ?? told ?? seen ?? []).filter((w) => w.workoutId !== besides);
  return {
    workouts,
    same_day: workouts.map((w) => workoutSummary(w, false)),
    same_day_strength: gym.length > 0 ? gym.map((s) => strengthListed(s)) : undefined,
    unavailable: speakingAgainst(touching, sportId).map((p) => availabilityPeriod(p)),
  };
}

/**
 * What stands on a day before something is put there: a lost answer is told from a twin by it. Not asked
 * where availability has to be, which a plan needs once in ten minutes.
 */
export async function dayBefore(
  ctx: ToolContext,
  { athleteId, day }: { athleteId: Id<"athleteId">; day: Day },
) {
  const periods = await ctx.kept(600, listAvailability, { athleteId, startDate: day, endDate: day });
  const workouts =
    periods !== undefined
      ? await ctx.attempt("sessions of the day beforehand", () =>
          ctx.read(listWorkouts, { athleteId, startDate: day, endDate: day }),
        )
      : undefined;
  return workouts;
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
