import type { JsonObject } from "../../src/values/json.js";
import { midnight } from "../calendar.js";
import { type Call, type Handlers, ownerOf } from "../call.js";
import { numberIn } from "../json.js";
import { PEAK_TYPES, peaksOf } from "../peaks.js";
import { ok, Refusal, type Reply } from "../reply.js";
import { SPORT } from "../seasons/sports.js";
import { workoutById } from "../workout-lookup.js";

const LONGEST_LIST = 10;
const SPORT_IDS: Record<string, number> = { Bike: SPORT.bike, Run: SPORT.run };

interface Best {
  workout: JsonObject;
  value: number;
  class: string;
}

function bests(call: Call, sport: number, type: string, start: string, end: string): Best[] {
  return call.store
    .records("workouts", ownerOf(call))
    .filter((workout) => {
      const day = String(workout.workoutDay).slice(0, 10);
      return workout.workoutTypeValueId === sport && day >= start && day <= end;
    })
    .flatMap((workout) =>
      peaksOf(workout)
        .filter((peak) => peak.type === type)
        .map((peak) => ({ workout, value: peak.value, class: peak.class })),
    )
    .sort((a, b) => b.value - a.value);
}

/** Bests of one type in a range, best first. */
function listPersonalRecords(call: Call): Reply {
  const sport = call.params.sport;
  const { prType = "", startDate = "0000", endDate = "9999" } = call.query;
  if (sport !== "Bike" && sport !== "Run") throw new Refusal(400, "The request is invalid: sport");
  if (!PEAK_TYPES[sport].includes(prType)) throw new Refusal(400, "The request is invalid: prType");
  const found = bests(call, SPORT_IDS[sport] ?? 0, prType, startDate.slice(0, 10), endDate.slice(0, 10));
  return ok(
    found.slice(0, LONGEST_LIST).map(({ workout, value, class: name }, index) => ({
      id: 70_000 + index,
      athleteId: ownerOf(call),
      workoutId: workout.workoutId ?? null,
      workoutTitle: workout.title ?? null,
      workoutDate: workout.workoutDay ?? null,
      workoutTypeId: workout.workoutTypeValueId ?? null,
      class: name,
      type: prType,
      timeFrame: "Custom",
      value,
      rank: index + 1,
      invalid: false,
      eventName: null,
    })),
  );
}

const RANKS_SHOWN = 3;

/** The places a workout takes in its calendar year, from first to third. */
function getWorkoutRecords(call: Call): Reply {
  const workout = workoutById(call, call.params.workoutId);
  const year = String(workout.workoutDay).slice(0, 4);
  const timeFrame = { name: year, startDate: midnight(`${year}-01-01`), endDate: midnight(`${year}-12-31`) };
  const sport = numberIn(workout, "workoutTypeValueId") ?? 0;
  const personalRecords = peaksOf(workout).flatMap((peak) => {
    const better = bests(call, sport, peak.type, `${year}-01-01`, `${year}-12-31`).filter(
      ({ value }) => value > peak.value,
    );
    return better.length < RANKS_SHOWN ? [{ ...peak, rank: better.length + 1, timeFrame }] : [];
  });
  return ok({
    calcsPending: false,
    workoutId: workout.workoutId ?? null,
    personalRecordCount: personalRecords.length,
    personalRecords,
  });
}

export const recordHandlers = { listPersonalRecords, getWorkoutRecords } satisfies Handlers;
