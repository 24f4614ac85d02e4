// Generated from specs/tools/analysis/tp_forecast_fitness.yaml by `npm run codegen`. Do not edit.
import { addDays, dayOf, dayRanges, daysBetween, weekdayOf } from "../../../src/expressions/dates.js";
import { nextOfPriority, timeToGo } from "../../../src/expressions/events.js";
import {
  changesOf,
  chartOfSport,
  eveningsOf,
  notPlanned,
  otherwise,
  outlookLine,
  outlookOf,
  warmUpStart,
} from "../../../src/expressions/forecast.js";
import { hasOnly } from "../../../src/expressions/inputs.js";
import { sortBy } from "../../../src/expressions/lists.js";
import { textOf } from "../../../src/expressions/text.js";
import { rounded } from "../../../src/expressions/units.js";
import { namedAthletes } from "../../../src/hooks/athletes.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getPerformance } from "../../endpoints/analysis.js";
import { listEvents } from "../../endpoints/events.js";
import { listWorkouts } from "../../endpoints/workouts.js";
import { sports } from "../../tables.js";
import type { TpForecastFitnessInput, TpForecastFitnessOutput } from "../../types.js";

/** Forecast fitness and form. */
export async function tpForecastFitness(
  input: TpForecastFitnessInput,
  call: ToolCall,
): Promise<TpForecastFitnessOutput> {
  if (input.to !== undefined && input.event !== undefined) {
    throw new ToolError("VALIDATION_ERROR", "to and event exclude each other.", {
      nextStep: "Leave one of them out.",
    });
  }
  if (input.weekly_tss !== undefined && (input.skip !== undefined || input.move !== undefined)) {
    throw new ToolError(
      "VALIDATION_ERROR",
      "weekly_tss replaces the plan, so nothing can be moved or left out of it.",
      { nextStep: "Leave out weekly_tss, or skip and move." },
    );
  }
  const ctx = await call.begin();
  if (input.to !== undefined && input.to <= ctx.today) {
    throw new ToolError("VALIDATION_ERROR", `to: ${input.to} is not after today, ${ctx.today}.`, {
      nextStep: "Name a day ahead; tp_get_fitness shows the past.",
    });
  }
  if (input.athletes !== undefined && hasOnly(input, ["athletes", "to", "event"]) === false) {
    throw new ToolError("VALIDATION_ERROR", "athletes go with to or event alone.", {
      nextStep: "Ask for one athlete at a time, or without the rest.",
    });
  }
  const single = input.athletes === undefined;
  const people = await namedAthletes({ athletes: input.athletes }, ctx);
  const roster = await collectTogether(
    ctx,
    people,
    async (person) => {
      const races =
        input.to === undefined
          ? await ctx.read(listEvents, {
              athleteId: person.id,
              startDate: addDays(ctx.today, 1),
              endDate: addDays(ctx.today, 730),
            })
          : undefined;
      const race = nextOfPriority(races ?? [], input.event ?? "A");
      if (input.event !== undefined && race === undefined) {
        throw new ToolError("NOT_FOUND", `There is no ${input.event} event in the next two years.`);
      }
      const day = input.to ?? (race ? dayOf(race.eventDate) : addDays(ctx.today, 28));
      const chart = await ctx.read(
        getPerformance,
        { athleteId: person.id, startDate: ctx.today, endDate: day },
        { atlConstant: 7, atlStart: 0, ctlConstant: 42, ctlStart: 0, workoutTypes: [] },
      );
      const ahead = eveningsOf(chart, ctx.today, day);
      if (ahead === undefined) {
        throw new ToolError("NOT_FOUND", `TrainingPeaks has no fitness for every day up to ${day}.`);
      }
      return {
        athlete: person.name,
        athlete_id: textOf(person.id),
        date: day,
        event: race?.name ?? undefined,
        ...outlookLine(ahead),
      };
    },
    (person) => `${person.name}`,
  );
  const events =
    single && input.to === undefined
      ? await ctx.attempt("events", () =>
          ctx.read(listEvents, {
            athleteId: ctx.athleteId,
            startDate: addDays(ctx.today, 1),
            endDate: addDays(ctx.today, 730),
          }),
        )
      : undefined;
  const goal = nextOfPriority(events ?? [], input.event ?? "A");
  if (single && input.event !== undefined && goal === undefined) {
    throw new ToolError("NOT_FOUND", `There is no ${input.event} event in the next two years.`, {
      nextStep: "Name a day with to, or see tp_get_events.",
    });
  }
  const target = input.to ?? (goal ? dayOf(goal.eventDate) : addDays(ctx.today, 28));
  if (daysBetween(ctx.today, target) > 730) {
    throw new ToolError("VALIDATION_ERROR", `${target} is more than two years ahead.`, {
      nextStep: "Name an earlier day.",
    });
  }
  const sportId = sports.idOf(input.sport);
  const isWhatIf =
    input.add !== undefined ||
    input.skip !== undefined ||
    input.move !== undefined ||
    input.weekly_tss !== undefined;
  const whole =
    single && sportId === undefined
      ? await ctx.read(
          getPerformance,
          { athleteId: ctx.athleteId, startDate: ctx.today, endDate: target },
          { atlConstant: 7, atlStart: 0, ctlConstant: 42, ctlStart: 0, workoutTypes: [] },
        )
      : undefined;
  const workouts =
    sportId !== undefined || input.skip !== undefined || input.move !== undefined
      ? await collectTogether(
          ctx,
          dayRanges(sportId === undefined ? ctx.today : warmUpStart(ctx.today), target, 91),
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
  const stranger = notPlanned(
    (workouts ?? []).filter((w) => dayOf(w.workoutDay) > ctx.today),
    [...(input.skip ?? []), ...(input.move ?? []).map((m) => m.workout_id)],
  );
  if (stranger !== undefined) {
    throw new ToolError("NOT_FOUND", `Workout ${stranger} is not planned between tomorrow and ${target}.`, {
      nextStep: "Take ids of planned workouts from tp_get_workouts.",
    });
  }
  const planned = eveningsOf(
    sportId === undefined
      ? (whole ?? [])
      : chartOfSport(workouts ?? [], sportId, { start: ctx.today, end: target }, ctx.today),
    ctx.today,
    target,
  );
  if (single && planned === undefined) {
    throw new ToolError("NOT_FOUND", `TrainingPeaks has no fitness for every day up to ${target}.`, {
      nextStep: "Take an earlier day, or log workouts first.",
    });
  }
  return {
    target: single
      ? {
          date: target,
          weekday: weekdayOf(target),
          in: timeToGo(ctx.today, target),
          event: goal?.name,
          priority: goal?.atpPriority,
          ctl_target: goal?.ctlTarget,
        }
      : undefined,
    sport: input.sport,
    today: single
      ? {
          date: ctx.today,
          ctl: rounded(planned?.[0]?.ctl ?? 0, 1),
          atl: rounded(planned?.[0]?.atl ?? 0, 1),
          tsb: rounded(planned?.[0]?.tsb ?? 0, 1),
        }
      : undefined,
    as_planned: single ? outlookOf(planned ?? []) : undefined,
    what_if: isWhatIf
      ? outlookOf(
          otherwise(
            planned ?? [],
            changesOf(workouts ?? [], { add: input.add, skip: input.skip, move: input.move }),
            input.weekly_tss,
          ),
        )
      : undefined,
    athletes: single ? undefined : sortBy(roster, (r) => r.tsb_on_the_day),
    order: single === false ? "Lowest form (TSB) on the day first." : undefined,
    method:
      sportId === undefined
        ? "as_planned is what TrainingPeaks projects; what_if goes on from today by its formula. CTL over 42 days, ATL over 7; tsb of a day is of the evening before."
        : "Worked out here from the TSS of this sport over the last 365 days; TrainingPeaks shows no such number by default.",
  };
}
