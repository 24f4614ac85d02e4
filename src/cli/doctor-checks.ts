import { getPerformance } from "../../generated/endpoints/analysis.js";
import { listEvents } from "../../generated/endpoints/events.js";
import { listLibraries } from "../../generated/endpoints/library.js";
import { getAthleteSettings } from "../../generated/endpoints/settings.js";
import { listWorkouts } from "../../generated/endpoints/workouts.js";
import { areas, registry } from "../../generated/registry.js";
import { addDays } from "../expressions/dates.js";
import type { Endpoint, Parameters } from "../http/endpoint.js";
import { selectTools } from "../server/selection.js";
import type { Services } from "../server/services.js";
import { isCoach } from "../tool/identity.js";
import { dayIn } from "../values/day.js";
import { ToolError } from "../values/tool-error.js";
import { VERSION } from "../version.js";
import { NOTHING_GIVEN } from "./given.js";
import { readSelection } from "./selection-options.js";

/** One line of the report. It names no person, and no value of the sign-in. */
export interface Finding {
  state: "ok" | "note" | "failed";
  about: string;
  text: string;
  /** What to do, for a failure. */
  hint?: string | undefined;
  /** The failure is a missing or dead sign-in. */
  signedOut?: boolean;
}

const OLDEST_NODE = [20, 18] as const;

/** Program, platform, clock and settings: what can be said without a request. @throws ToolError for a setting that is wrong */
export function programFindings(env: Record<string, string | undefined>): Finding[] {
  const { platform, arch, version } = process;
  const selection = readSelection(NOTHING_GIVEN, env);
  const offered = selectTools(registry, areas, selection).length;
  const mode = selection.readOnly ? "read-only" : `delete mode ${selection.deleteMode}`;
  const set = Object.keys(env).filter((name) => name.startsWith("TP_"));
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [
    { state: "ok", about: "program", text: `tp-mcp ${VERSION}` },
    { ...nodeFinding(version), about: "node", text: `Node ${version.slice(1)} on ${platform} ${arch}` },
    { state: "ok", about: "clock", text: `${new Date().toISOString().slice(0, 16)}Z, time zone ${zone}` },
    { state: "ok", about: "tools", text: `${offered} of ${registry.length} offered, ${mode}` },
    { state: "ok", about: "environment", text: set.sort().join(", ") || "no variable of tp-mcp is set" },
  ];
}

function nodeFinding(version: string): Pick<Finding, "state" | "hint"> {
  const [major = 0, minor = 0] = version.slice(1).split(".").map(Number);
  const [oldest, oldestMinor] = OLDEST_NODE;
  const enough = major > oldest || (major === oldest && minor >= oldestMinor);
  return enough
    ? { state: "ok" }
    : { state: "failed", hint: `Install Node ${OLDEST_NODE.join(".")} or newer.` };
}

/** Which store holds a sign-in, how old it is, and whether TrainingPeaks takes it. */
export async function signInFinding({ signIn, identity }: Services): Promise<Finding> {
  const { valid, storage, message, actionNeeded } = await signIn.status();
  if (valid) return { state: "ok", about: "sign-in", text: `${storage ?? "unknown store"}. ${message}` };
  const signedOut = await identity.get().then(
    () => false,
    (error: unknown) => isSignedOut(error),
  );
  return { state: "failed", about: "sign-in", text: message, hint: actionNeeded, signedOut };
}

/** What kind of account it is, and its day. */
export async function accountFinding({ identity, clock }: Services): Promise<Finding> {
  try {
    const known = await identity.get();
    const kind = isCoach(known) ? `coach with ${known.roster.length} athletes` : "athlete";
    const today = dayIn(known.timeZone, clock.now());
    const zone = known.timeZone ?? "unknown";
    return { state: "ok", about: "account", text: `${kind}, time zone ${zone}, today is ${today}` };
  } catch (error) {
    return failure("account", error);
  }
}

/** Some answers that most tools live on, held against the contract. */
export async function* shapeFindings({ http, identity, clock }: Services): AsyncGenerator<Finding> {
  const known = await identity.get().catch(() => undefined);
  if (!known) return;
  const today = dayIn(known.timeZone, clock.now());
  const athlete = { athleteId: known.personId };
  const range = { ...athlete, startDate: addDays(today, -28), endDate: addDays(today, 14) };
  const load = { atlConstant: 7, atlStart: 0, ctlConstant: 42, ctlStart: 0, workoutTypes: [] };
  const questions: { endpoint: Endpoint; params: Parameters; body?: unknown }[] = [
    { endpoint: listWorkouts, params: range },
    { endpoint: listEvents, params: range },
    { endpoint: getAthleteSettings, params: athlete },
    { endpoint: getPerformance, params: range, body: load },
    { endpoint: listLibraries, params: {} },
  ];
  for (const { endpoint, ...call } of questions) {
    const about = `response to ${endpoint.id}`;
    try {
      const { value, skipped } = await http.send(endpoint, call);
      yield skipped > 0
        ? { state: "note", about, text: `${skipped} records are not as expected` }
        : {
            state: "ok",
            about,
            text: Array.isArray(value) ? `${value.length} records, as expected` : "as expected",
          };
    } catch (error) {
      yield failure(about, error);
    }
  }
}

/** @throws errors that are faults of our own */
function failure(about: string, error: unknown): Finding {
  if (!(error instanceof ToolError)) throw error;
  const text = `${error.code}. ${error.message}`;
  return { state: "failed", about, text, hint: error.nextStep, signedOut: isSignedOut(error) };
}

function isSignedOut(error: unknown): boolean {
  return error instanceof ToolError && (error.code === "AUTH_MISSING" || error.code === "AUTH_EXPIRED");
}
