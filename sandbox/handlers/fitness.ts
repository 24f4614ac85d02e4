import { addDays, daysBetween } from "../../src/expressions/dates.js";
import type { Json, JsonObject } from "../../src/values/json.js";
import { round } from "../../src/values/number.js";
import { midnight } from "../calendar.js";
import { bodyObject, type Call, type Handlers, ownerOf, personOf, range, todayOf } from "../call.js";
import { listIn, numberIn } from "../json.js";
import { ok, type Reply } from "../reply.js";

type DayLoad = {
  tssActual: number;
  tssPlanned: number;
  ifActual: number;
  ifPlanned: number;
};

const REST: DayLoad = { tssActual: 0, tssPlanned: 0, ifActual: 0, ifPlanned: 0 };

/**
 * Fitness, fatigue and form, one row a day. Warms up from the start of the season whatever `ctlStart` says; days before it
 * carry the text "NaN", and days after today run on with the plan.
 */
function performanceData(call: Call): Reply {
  const { start, end } = range(call);
  const body = bodyObject(call);
  const loads = loadsByDay(call, listIn(body, "workoutTypes"));
  const [first = start] = [...loads.keys()].sort();
  const today = todayOf(call);
  const fitnessDays = numberIn(body, "ctlConstant") ?? 42;
  const fatigueDays = numberIn(body, "atlConstant") ?? 7;
  let ctl = personOf(call).startingFitness;
  let atl = ctl;
  return ok(
    daysFrom([first, start].sort()[0] ?? start, end).flatMap((day) => {
      const load = loads.get(day) ?? REST;
      const tsb = ctl - atl;
      if (day >= first) {
        const tss = tssThatCounts(load, day, today);
        ctl += (tss - ctl) / fitnessDays;
        atl += (tss - atl) / fatigueDays;
      }
      return day < start
        ? []
        : [{ workoutDay: midnight(day), ...load, ...state(day >= first, ctl, atl, tsb) }];
    }),
  );
}

function daysFrom(start: string, end: string): string[] {
  return Array.from({ length: daysBetween(start, end) + 1 }, (_, index) => addDays(start, index));
}

function state(known: boolean, ctl: number, atl: number, tsb: number): JsonObject {
  if (!known) return { ctl: "NaN", atl: "NaN", tsb: "NaN" };
  return { ctl: round(ctl, 2), atl: round(atl, 2), tsb: round(tsb, 2) };
}

function tssThatCounts(load: DayLoad, day: string, today: string): number {
  if (day > today) return load.tssPlanned;
  return day === today && load.tssActual === 0 ? load.tssPlanned : load.tssActual;
}

/** Day totals over the sports asked for; an empty list, or 0 in it, means all. */
function loadsByDay(call: Call, sports: Json[]): Map<string, DayLoad> {
  const all = sports.length === 0 || sports.includes(0);
  const loads = new Map<string, DayLoad>();
  for (const workout of call.store.records("workouts", ownerOf(call))) {
    if (!all && !sports.includes(workout.workoutTypeValueId ?? null)) continue;
    const day = String(workout.workoutDay).slice(0, 10);
    const load = loads.get(day) ?? REST;
    loads.set(day, {
      tssActual: round(load.tssActual + (numberIn(workout, "tssActual") ?? 0), 1),
      tssPlanned: round(load.tssPlanned + (numberIn(workout, "tssPlanned") ?? 0), 1),
      ifActual: Math.max(load.ifActual, numberIn(workout, "if") ?? 0),
      ifPlanned: Math.max(load.ifPlanned, numberIn(workout, "ifPlanned") ?? 0),
    });
  }
  return loads;
}

export const fitnessHandlers = { performanceData } satisfies Handlers;
