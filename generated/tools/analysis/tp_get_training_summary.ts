// Generated from specs/tools/analysis/tp_get_training_summary.yaml by `npm run codegen`. Do not edit.
import { dayRanges, daysBetween, rangeMistake } from "../../../src/expressions/dates.js";
import { impossibleIn, withoutImpossible } from "../../../src/expressions/impossible.js";
import { sortBy } from "../../../src/expressions/lists.js";
import { differences, groupsOf, periodsOf } from "../../../src/expressions/periods.js";
import { textOf } from "../../../src/expressions/text.js";
import {
  isCompleted,
  missedOf,
  ofSport,
  sessionLines,
  withoutDaysOff,
} from "../../../src/expressions/workouts.js";
import { namedAthletes } from "../../../src/hooks/athletes.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getWorkoutDetails, listWorkouts } from "../../endpoints/workouts.js";
import { sports } from "../../tables.js";
import type { TpGetTrainingSummaryInput, TpGetTrainingSummaryOutput } from "../../types.js";
import { sportSum, trainingPeriod, trainingSum, zoneTotals } from "../../views/analysis.js";

/** Training summary. */
export async function tpGetTrainingSummary(
  input: TpGetTrainingSummaryInput,
  call: ToolCall,
): Promise<TpGetTrainingSummaryOutput> {
  if (rangeMistake(input.start_date, input.end_date) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${rangeMistake(input.start_date, input.end_date)}.`, {
      nextStep: "Correct start_date or end_date.",
    });
  }
  if ((input.compare_start === undefined) !== (input.compare_end === undefined)) {
    throw new ToolError("VALIDATION_ERROR", "Give both compare_start and compare_end, or neither.");
  }
  const compareMistake =
    input.compare_start !== undefined
      ? rangeMistake(input.compare_start, input.compare_end ?? "")
      : undefined;
  if (compareMistake !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `Of the range to compare with: ${compareMistake}.`, {
      nextStep: "Correct compare_start or compare_end.",
    });
  }
  if (input.athletes !== undefined && input.compare_start !== undefined) {
    throw new ToolError("VALIDATION_ERROR", "athletes and compare_start exclude each other.", {
      nextStep: "Compare ranges of one athlete at a time.",
    });
  }
  if (input.zones && input.athletes !== undefined) {
    throw new ToolError("VALIDATION_ERROR", "zones are told of one athlete.", {
      nextStep: "Leave out zones, or athletes.",
    });
  }
  const sportId = sports.idOf(input.sport);
  const single = input.athletes === undefined;
  if (single === false && daysBetween(input.start_date, input.end_date) > 90) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `${input.start_date} to ${input.end_date} is longer than 91 days, too long for several athletes.`,
      { nextStep: "Ask for at most 91 days, or for one athlete." },
    );
  }
  const ctx = await call.begin();
  const found = single
    ? await collectTogether(ctx, dayRanges(input.start_date, input.end_date, 91), async (range) => {
        const page = await ctx.recent(60, listWorkouts, {
          athleteId: ctx.athleteId,
          startDate: range.start,
          endDate: range.end,
        });
        return page;
      })
    : undefined;
  const earlier =
    input.compare_start !== undefined
      ? await collectTogether(
          ctx,
          dayRanges(input.compare_start, input.compare_end ?? "", 91),
          async (range) => {
            const page = await ctx.recent(60, listWorkouts, {
              athleteId: ctx.athleteId,
              startDate: range.start,
              endDate: range.end,
            });
            return page;
          },
        )
      : undefined;
  const people = await namedAthletes({ athletes: input.athletes }, ctx);
  const roster = await collectTogether(
    ctx,
    people,
    async (person) => {
      const page = await ctx.read(listWorkouts, {
        athleteId: person.id,
        startDate: input.start_date,
        endDate: input.end_date,
      });
      return {
        person: person,
        sum: trainingSum(withoutImpossible(ofSport(page, sportId)), ctx.today),
        left_out: impossibleIn(ofSport(page, sportId)),
        missed: sessionLines(missedOf(ofSport(page, sportId), ctx.today), (w) =>
          sports.nameOf(w.workoutTypeValueId),
        ),
      };
    },
    (person) => `${person.name}`,
  );
  const workouts = withoutImpossible(ofSport(found ?? [], sportId));
  const leftOut = impossibleIn(ofSport([...(found ?? []), ...(earlier ?? [])], sportId));
  const recorded = input.zones ? workouts.filter((w) => isCompleted(w)) : [];
  if (recorded.length > 120) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `${recorded.length} workouts were recorded from ${input.start_date} to ${input.end_date}; zones are read one by one, at most 120.`,
      { nextStep: "Ask for a shorter range, or for one sport." },
    );
  }
  const inZones = await collectTogether(
    ctx,
    recorded,
    async (workout) => {
      const details = await ctx.recent(600, getWorkoutDetails, {
        athleteId: ctx.athleteId,
        workoutId: workout.workoutId,
      });
      return { ...details, workoutDay: workout.workoutDay, sportId: workout.workoutTypeValueId };
    },
    (workout) => `zones of ${workout.workoutId}`,
  );
  const sum = trainingSum(workouts, ctx.today);
  const before = trainingSum(withoutImpossible(ofSport(earlier ?? [], sportId)), ctx.today);
  return {
    range: { start: input.start_date, end: input.end_date, sport: input.sport },
    total: single ? sum : undefined,
    by_sport:
      single && input.sport === undefined
        ? groupsOf(withoutDaysOff(workouts), (w) => w.workoutTypeValueId).map((group) =>
            sportSum(group.key, group.items, ctx.today),
          )
        : undefined,
    periods:
      single && input.by !== "all"
        ? periodsOf(workouts, { start: input.start_date, end: input.end_date }, input.by).map((one) =>
            trainingPeriod(one.start, one.end, one.items, ctx.today),
          )
        : undefined,
    time_in_zones: input.zones
      ? periodsOf(inZones, { start: input.start_date, end: input.end_date }, input.by).flatMap((one) =>
          groupsOf(one.items, (w) => w.sportId)
            .map((group) => zoneTotals(one.start, one.end, group.key, group.items))
            .filter((row) => row.workouts > 0),
        )
      : undefined,
    compared:
      input.compare_start !== undefined && input.compare_end !== undefined
        ? {
            start: input.compare_start,
            end: input.compare_end,
            total: before,
            difference: differences(sum, before),
          }
        : undefined,
    athletes: single
      ? undefined
      : sortBy(
          sortBy(roster, (r) => r.sum.tss_compliance_percent ?? 1000),
          (r) => -r.sum.missed_sessions,
        ).map((one) => ({
          athlete: one.person.name,
          athlete_id: textOf(one.person.id),
          total: one.sum,
          missed: one.missed,
          left_out: one.left_out.length > 0 ? one.left_out : undefined,
        })),
    order: single === false ? "Most missed sessions first, then lowest compliance." : undefined,
    left_out: leftOut.length > 0 ? leftOut : undefined,
    message:
      single && workouts.length === 0
        ? `No workouts from ${input.start_date} to ${input.end_date}.`
        : undefined,
  };
}
