import { getAnnualPlan, getPerformance, getWorkoutRecords } from "../../../generated/endpoints/analysis.js";
import { listEquipment } from "../../../generated/endpoints/equipment.js";
import {
  getFocusEvent,
  getNextEvent,
  listAvailability,
  listEvents,
  listNotes,
} from "../../../generated/endpoints/events.js";
import { listLibraries, listLibraryItems } from "../../../generated/endpoints/library.js";
import { listMetrics, listNutrition } from "../../../generated/endpoints/metrics.js";
import { getTrainingPlan, listPlanWorkouts, listTrainingPlans } from "../../../generated/endpoints/plans.js";
import { getUser, listWorkoutTypes } from "../../../generated/endpoints/reference.js";
import { getAthleteSettings, getPoolLengthSettings } from "../../../generated/endpoints/settings.js";
import { getLibraryContent, listStrengthWorkouts } from "../../../generated/endpoints/strength.js";
import {
  getPrivateNote,
  getWorkout,
  getWorkoutDetails,
  listWorkouts,
} from "../../../generated/endpoints/workouts.js";
import { addDays } from "../../expressions/dates.js";
import type { Drift, Endpoint, Http, Parameters } from "../../http/endpoint.js";
import { monotonicNow } from "../../http/timer.js";
import type { Services } from "../../server/services.js";
import { dayIn } from "../../values/day.js";
import { type ErrorCode, ToolError } from "../../values/tool-error.js";
import { type Finding, failure } from "./finding.js";

/** Endpoints that can be asked with what is known of an account; a list goes before what asks for one of its records. */
export const ASKED: readonly Endpoint[] = [
  getUser,
  listWorkoutTypes,
  getAthleteSettings,
  getPoolLengthSettings,
  listWorkouts,
  getWorkout,
  getWorkoutDetails,
  getPrivateNote,
  getWorkoutRecords,
  getPerformance,
  getAnnualPlan,
  listEvents,
  getNextEvent,
  getFocusEvent,
  listNotes,
  listAvailability,
  listMetrics,
  listNutrition,
  listEquipment,
  listLibraries,
  listLibraryItems,
  listTrainingPlans,
  getTrainingPlan,
  listPlanWorkouts,
  listStrengthWorkouts,
  getLibraryContent,
];

/** Ids that a list gives for the questions after it. */
const IDS: Readonly<Record<string, readonly [parameter: string, field: string]>> = {
  listWorkouts: ["workoutId", "workoutId"],
  listLibraries: ["libraryId", "exerciseLibraryId"],
  listTrainingPlans: ["planId", "planId"],
};
const BODIES: Readonly<Record<string, object>> = {
  getPerformance: { atlConstant: 7, atlStart: 0, ctlConstant: 42, ctlStart: 0, workoutTypes: [] },
};

/** So many differences of one answer stand in its line. */
const MOST_TOLD = 8;

/** Every answer that most tools live on, held against the contract; at the end, how long they took. */
export async function* contractFindings({ http, identity, clock }: Services): AsyncGenerator<Finding> {
  const known = await identity.get().catch(() => undefined);
  if (!known) return;
  const today = dayIn(known.timeZone, clock.now());
  const params: Parameters = {
    athleteId: known.personId,
    calendarId: known.personId,
    startDate: addDays(today, -28),
    endDate: addDays(today, 14),
    displayPeaksForBasic: true,
  };
  const tookMs: number[] = [];
  for (const endpoint of ASKED) {
    const wanted = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const asked = [...wanted, ...endpoint.query];
    if (asked.some((name) => params[name] === undefined)) continue;
    const started = monotonicNow();
    const { finding, value } = await ask(http, endpoint, pick(params, asked));
    tookMs.push(monotonicNow() - started);
    yield finding;
    const [parameter, field] = IDS[endpoint.id] ?? [];
    const last: unknown = Array.isArray(value) ? value.at(-1) : undefined;
    if (parameter && field && typeof last === "object" && last !== null)
      params[parameter] = Reflect.get(last, field);
  }
  yield latencyFinding(tookMs);
}

async function ask(
  http: Http,
  endpoint: Endpoint,
  params: Parameters,
): Promise<{ finding: Finding; value?: unknown }> {
  const about = `response to ${endpoint.id}`;
  let drifts: Drift[] = [];
  const { check } = endpoint;
  const watched: Endpoint = check
    ? {
        ...endpoint,
        check: (body) => {
          drifts = check.drifts?.(body) ?? [];
          return check(body);
        },
      }
    : endpoint;
  try {
    const body = BODIES[endpoint.id];
    const { value, skipped } = await http.send(watched, { params, ...(body && { body }) });
    const here = Array.isArray(value) ? { here: `${value.length} records` } : {};
    return { finding: { ...answered(about, drifts, skipped), ...here }, value };
  } catch (error) {
    return { finding: notAnswered(about, error, drifts) };
  }
}

/** Fields that the contract does not name are usual: it names what tools live on, and all others are kept as they are. */
function answered(about: string, drifts: readonly Drift[], skipped: number): Finding {
  const wrong = driftText(drifts);
  const unknown = drifts.filter(isUnknown).length;
  const more = unknown > 0 ? `, ${unknown} further ${unknown === 1 ? "field" : "fields"}` : "";
  if (wrong === "" && skipped === 0) return { state: "ok", about, text: `as expected${more}`, drifts };
  const unread = skipped > 0 ? `${skipped} ${skipped === 1 ? "record" : "records"} cannot be read; ` : "";
  return { state: "note", about, text: `${unread}${wrong}`, drifts };
}

/** What an account has no right to, or does not have, is not a fault. */
function notAnswered(about: string, error: unknown, drifts: readonly Drift[]): Finding {
  const failed = failure(about, error);
  if (error instanceof ToolError && NO_FAULT.includes(error.code))
    return { ...failed, state: "note", hint: undefined };
  return drifts.length > 0 ? { ...failed, text: `${failed.text}. ${driftText(drifts)}`, drifts } : failed;
}

const NO_FAULT: readonly ErrorCode[] = ["PREMIUM_REQUIRED", "FORBIDDEN", "NOT_FOUND"];

function isUnknown({ expected }: Drift): boolean {
  return expected === "nothing";
}

/** `totalTime: number expected, string found (3 times)` */
function driftText(drifts: readonly Drift[]): string {
  const wrong = drifts.filter((drift) => !isUnknown(drift));
  const told = wrong.slice(0, MOST_TOLD).map(({ path, expected, got, times }) => {
    const often = times > 1 ? ` (${times} times)` : "";
    return `${path || "the whole"}: ${expected} expected, ${got} found${often}`;
  });
  const more = wrong.length - told.length;
  return [...told, ...(more > 0 ? [`and ${more} more, which --json lists`] : [])].join("; ");
}

function latencyFinding(tookMs: readonly number[]): Finding {
  const sorted = [...tookMs].sort((a, b) => a - b).map(Math.round);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return {
    state: "ok",
    about: "latency",
    text: `${sorted.length} answers, half of them within ${middle} ms, the slowest ${sorted.at(-1) ?? 0} ms`,
  };
}

function pick(params: Parameters, names: readonly string[]): Parameters {
  return Object.fromEntries(names.map((name) => [name, params[name]]));
}
