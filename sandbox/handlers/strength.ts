import type { JsonObject } from "../../src/values/json.js";
import { bodyObject, type Call, type Handlers, idIn, range } from "../call.js";
import { listIn, numberIn, objectsIn, textIn } from "../json.js";
import { ok, Refusal, type Reply } from "../reply.js";
import { byDay } from "../store.js";
import { completed, countsOf, summaryOf } from "../strength.js";

/** Answers of this host are wrapped, the list alone is bare. */
function wrapped(data: JsonObject | number): Reply {
  return ok(structuredClone({ data, errors: {} }));
}

/** Field errors; nothing is stored, whatever the status says. */
function refused(errors: Record<string, string[]>, status: 200 | 400 = 400): Reply {
  return { status, body: { data: null, errors } };
}

function ownerOfSession(call: Call, id: string): number | undefined {
  return call.account.athletes.find(({ personId }) => call.store.find("strength", personId, "id", id))
    ?.personId;
}

function sessionOf(call: Call): JsonObject {
  const id = idIn(call) ?? "";
  const owner = ownerOfSession(call, id);
  const session = owner === undefined ? undefined : call.store.find("strength", owner, "id", id);
  if (!session) throw new Refusal(404, "The workout was not found.");
  return session;
}

/** Strength-builder sessions; they never appear among the calendar workouts (KB-25, KB-80). */
function listStrengthWorkouts(call: Call): Reply {
  const { start, end } = range(call);
  const sessions = call.store
    .records("strength", Number(call.params.calendarId))
    .filter(({ prescribedDate }) => String(prescribedDate) >= start && String(prescribedDate) <= end);
  return ok(structuredClone([...sessions].sort(byDay("prescribedDate")).map(summaryOf)));
}

const REQUIRED = ["calendarId", "workoutType", "prescribedDate"];

/** Upsert on `id`: a number known here is replaced in place, anything else becomes a new session (KB-82). */
function saveStrengthWorkout(call: Call): Reply {
  const body = bodyObject(call);
  const absent = REQUIRED.filter((key) => body[key] === undefined || body[key] === null);
  if (absent.length > 0) return refused(Object.fromEntries(absent.map((key) => [key, ["required"]])));
  const columns = missingColumns(objectsIn(body, "blocks"));
  if (columns) return refused(columns, 200);
  const problem = blockProblem(objectsIn(body, "blocks"));
  if (problem) return refused(problem);
  const owner = numberIn(body, "calendarId") ?? 0;
  if (!call.account.athletes.some(({ personId }) => personId === owner))
    throw new Refusal(403, "You do not have access to this athlete.");
  const stored = call.store.find("strength", owner, "id", textIn(body, "id") ?? "");
  const id = stored?.id ?? String(24_600_000 + call.store.nextId("strength"));
  const session: JsonObject = {
    ...blankSession,
    ...stored,
    ...body,
    id,
    lastUpdatedAt: `${call.store.clock.stamp()}Z`,
  };
  const next = { ...session, blocks: completed(objectsIn(session, "blocks")) };
  const record = { ...next, snapshot: countsOf(next) };
  if (stored) Object.assign(stored, record);
  else call.store.records("strength", owner).push(record);
  return wrapped(stored ?? record);
}

const EQUAL_SETS = new Set(["Superset", "Circuit"]);

/** A prescription without columns: answered with a 200 (KB-81). */
function missingColumns(blocks: JsonObject[]): Record<string, string[]> | undefined {
  const index = blocks.findIndex((block) =>
    objectsIn(block, "prescriptions").some((one) => listIn(one, "parameters").length === 0),
  );
  return index < 0
    ? undefined
    : { [`blocks[${index}].prescriptions`]: ["at least one parameter is required"] };
}

function blockProblem(blocks: JsonObject[]): Record<string, string[]> | undefined {
  for (const [index, block] of blocks.entries()) {
    const prescriptions = objectsIn(block, "prescriptions");
    const setCounts = new Set(prescriptions.map((one) => listIn(one, "sets").length));
    if (EQUAL_SETS.has(String(block.blockType)) && setCounts.size > 1)
      return { [`blocks[${index}].prescriptions`]: ["set counts must be equal"] };
  }
  return undefined;
}

const blankSession: JsonObject = {
  title: "",
  instructions: null,
  prescribedStartTime: null,
  startDateTime: null,
  completedDateTime: null,
  prescribedDurationInSeconds: null,
  executedDurationInSeconds: null,
  orderOnDay: null,
  workoutSubTypeId: null,
  isLocked: false,
  isHidden: false,
  rpe: null,
  feel: null,
  complianceState: "NoCompletion",
  compliancePercent: 0,
  completionSource: null,
  completedTss: null,
  completedTssSource: null,
  completedIntensityFactor: null,
  files: [],
  blocks: [],
};

function deleteStrengthWorkout(call: Call): Reply {
  const session = sessionOf(call);
  const owner = numberIn(session, "calendarId") ?? 0;
  call.store.remove("strength", owner, session);
  return wrapped(Number(session.id));
}

export const strengthHandlers = {
  listStrengthWorkouts,
  getStrengthWorkout: (call) => wrapped(sessionOf(call)),
  getStrengthSummary: (call) => wrapped(summaryOf(sessionOf(call))),
  saveStrengthWorkout,
  deleteStrengthWorkout,
} satisfies Handlers;
