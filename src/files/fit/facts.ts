import type { FactsOrKind, RecordingFacts } from "../recording-facts.js";
import { type FitMessage, fitMessages, TIMESTAMP } from "./messages.js";
import { sportOf } from "./sports.js";

/** FIT counts seconds from 1989-12-31. */
const EPOCH_MS = Date.UTC(1989, 11, 31);
/** Times below this count from when the device was switched on. */
const FIRST_DATE = 0x10000000;
const ACTIVITY_FILE = 4;

/** What a file that is not an activity is, by `file_id.type`. */
const OTHER_FILES: Readonly<Record<number, string>> = {
  1: "a device's description",
  2: "a device's settings",
  3: "sport settings",
  5: "a planned workout",
  6: "a course",
  7: "a schedule",
  9: "weight measurements",
  10: "totals",
  11: "goals",
  14: "blood pressure measurements",
  15: "daily monitoring",
  20: "a summary of activities",
  28: "daily monitoring",
  32: "daily monitoring",
  34: "a segment",
  35: "a list of segments",
};

/** Numbers of messages in the FIT profile. */
const FILE_ID = 0;
const SPORT = 12;
const SESSION = 18;
const RECORD = 20;
const ACTIVITY = 34;

/** Numbers of their fields that tell something here. */
const WANTED = {
  [FILE_ID]: [0],
  [SPORT]: [0, 1],
  [SESSION]: [2, 5, 6, 7, 8, 9],
  [RECORD]: [],
  [ACTIVITY]: [5],
};

/** A triathlon has five. */
const MOST_SESSIONS = 1_000;

/**
 * Reads `file_id`, `session` and `activity`; the records give the time where a device lost power before it wrote a session.
 * @throws RangeError for records that can't be read, or too many of them
 */
export function fitFacts(data: Uint8Array): FactsOrKind {
  let type: number | undefined;
  let activity: FitMessage | undefined;
  let sport: FitMessage | undefined;
  const sessions: FitMessage[] = [];
  const times: number[] = [];
  for (const message of fitMessages(data, WANTED)) {
    if (sessions.length > MOST_SESSIONS) throw new RangeError("too many sessions");
    if (message.number === FILE_ID) type ??= message.fields.get(0);
    else if (message.number === SPORT) sport = message;
    else if (message.number === SESSION) sessions.push(message);
    else if (message.number === ACTIVITY) activity = message;
    else if (message.number === RECORD) noteTime(times, message.fields.get(TIMESTAMP));
  }
  const empty = sessions.length === 0 && times.length === 0;
  if (type !== ACTIVITY_FILE && (type !== undefined || empty))
    return { kind: OTHER_FILES[type ?? -1] ?? "a FIT file of another kind" };
  if (empty) return { kind: "an activity without any data" };
  const parts = sessions.length > 0 || !sport ? sessions : [sport];
  return {
    facts: {
      startMs: startOf(sessions, times),
      offsetMs: offsetOf(activity),
      sports: [...new Set(parts.map(sportIn).filter((name) => name !== undefined))],
      seconds: secondsOf(sessions, times),
      metres: total(sessions, 9, 100),
    },
  };
}

/** Keeps the first and the last. */
function noteTime(times: number[], time: number | undefined): void {
  if (time !== undefined && time >= FIRST_DATE) times[times.length === 0 ? 0 : 1] = time;
}

function startOf(sessions: readonly FitMessage[], times: readonly number[]): number | undefined {
  const starts = sessions.map(({ fields }) => fields.get(2)).filter((start) => start !== undefined);
  const first = starts.length > 0 ? Math.min(...starts) : times[0];
  return first === undefined || first < FIRST_DATE ? undefined : EPOCH_MS + first * 1000;
}

/** Fields of a session: 8 is the time without pauses, 7 with them. */
function secondsOf(sessions: readonly FitMessage[], [first, last]: readonly number[]): number | undefined {
  const told = total(sessions, 8, 1000) ?? total(sessions, 7, 1000);
  return told ?? (first !== undefined && last !== undefined ? last - first : undefined);
}

function total(sessions: readonly FitMessage[], field: number, scale: number): number | undefined {
  const values = sessions.map(({ fields }) => fields.get(field)).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / scale;
}

/** The activity's local time beside its UTC time. A device that never knew its zone gives nonsense, which is not an offset. */
function offsetOf(activity: FitMessage | undefined): RecordingFacts["offsetMs"] {
  const [utc, local] = [activity?.fields.get(TIMESTAMP), activity?.fields.get(5)];
  if (utc === undefined || local === undefined || utc < FIRST_DATE || local < FIRST_DATE) return undefined;
  const hours = (local - utc) / 3600;
  return hours >= -12 && hours <= 14 ? Math.round(hours * 4) * 900_000 : undefined;
}

/** Sport and sub-sport stand in fields 5 and 6 of a session, in 0 and 1 of a sport message. */
function sportIn({ number, fields }: FitMessage): string | undefined {
  const first = number === SPORT ? 0 : 5;
  return sportOf(fields.get(first), fields.get(first + 1));
}
