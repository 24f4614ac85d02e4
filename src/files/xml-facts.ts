import type { FactsOrKind, RecordingFacts } from "./recording-facts.js";
import type { RecordingFormat } from "./recording-format.js";

/** Words that TCX files and the usual writers of GPX have for a sport. */
const SPORTS: readonly [RegExp, string][] = [
  [/mountain|mtb/i, "MtnBike"],
  [/bik|cycl|ride/i, "Bike"],
  [/run/i, "Run"],
  [/swim/i, "Swim"],
  [/walk|hik/i, "Walk"],
  [/rowing/i, "Rowing"],
  [/nordic|cross.?country.?ski|xc.?ski/i, "XCSki"],
  [/strength|weight/i, "Strength"],
];

/** Reads times, sport and totals of a TCX or GPX file. A course, a plan or a route is told apart: nobody recorded it. */
export function xmlFacts(bytes: Uint8Array, format: Exclude<RecordingFormat, "fit">): FactsOrKind {
  const text = new TextDecoder().decode(bytes);
  return format === "tcx" ? tcxFacts(text) : gpxFacts(text);
}

function tcxFacts(text: string): FactsOrKind {
  if (!has(text, "Activity")) {
    if (has(text, "Course")) return { kind: "a course" };
    return { kind: has(text, "Workout") ? "a planned workout" : "a TCX file without an activity" };
  }
  const times = timesIn(text, "Time");
  if (times.first === undefined) return { kind: "an activity without any times" };
  const sport = /<(?:[\w.-]+:)?Activity\s[^>]{0,500}?Sport\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
  return {
    facts: {
      ...timeFacts(times),
      sports: sportNamed(sport),
      seconds: sumOf(text, "TotalTimeSeconds") ?? secondsBetween(times),
      metres: sumInLaps(text),
    },
  };
}

function gpxFacts(text: string): FactsOrKind {
  if (!has(text, "trkpt"))
    return { kind: has(text, "rte") ? "a planned route" : "a GPX file without a track" };
  // The time of the file itself stands ahead of the first track.
  const tracks = text.slice(text.search(/<(?:[\w.-]+:)?trk[\s>]/));
  const times = timesIn(tracks, "time");
  if (times.first === undefined) return { kind: "a route without times" };
  const sport = /<(?:[\w.-]+:)?type>([^<]{1,60})</.exec(tracks)?.[1];
  return {
    facts: {
      ...timeFacts(times),
      sports: sportNamed(sport),
      seconds: secondsBetween(times),
      metres: undefined,
    },
  };
}

function has(text: string, element: string): boolean {
  return new RegExp(`<(?:[\\w.-]+:)?${element}[\\s/>]`).test(text);
}

interface Times {
  first: string | undefined;
  last: string | undefined;
}

function timesIn(text: string, element: string): Times {
  const times = new RegExp(
    `<(?:[\\w.-]+:)?${element}>\\s*(\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)`,
    "g",
  );
  let first: string | undefined;
  let last: string | undefined;
  for (const [, time] of text.matchAll(times)) {
    first ??= time;
    last = time;
  }
  return { first, last };
}

/** A time without a zone is taken for the recorder's own clock. */
function timeFacts({ first = "" }: Times): Pick<RecordingFacts, "startMs" | "offsetMs"> {
  const [, sign, hours = "0", minutes = "0"] = /([+-])(\d\d):?(\d\d)$/.exec(first.slice(11)) ?? [];
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const known = sign !== undefined || !first.endsWith("Z");
  return { startMs: msOf(first), offsetMs: known ? offset : undefined };
}

function msOf(time: string): number | undefined {
  const ms = Date.parse(/Z$|[+-]\d\d:?\d\d$/.test(time.slice(11)) ? time : `${time}Z`);
  return Number.isNaN(ms) ? undefined : ms;
}

function secondsBetween({ first = "", last = "" }: Times): number | undefined {
  const [start, end] = [msOf(first), msOf(last)];
  return start === undefined || end === undefined ? undefined : (end - start) / 1000;
}

function sportNamed(word: string | undefined): string[] {
  const known = SPORTS.find(([pattern]) => word !== undefined && pattern.test(word));
  return known ? [known[1]] : [];
}

/** Distances stand in each lap and again in every point of its tracks; only the laps' own count. */
function sumInLaps(text: string): number | undefined {
  let inTrack = false;
  let sum: number | undefined;
  for (const [, end, track, metres] of text.matchAll(TRACK_OR_DISTANCE)) {
    if (track) inTrack = end === "";
    else if (!inTrack && end === "") sum = (sum ?? 0) + Number(metres);
  }
  return sum;
}

const TRACK_OR_DISTANCE = /<(\/?)(?:[\w.-]+:)?(?:(Track)>|DistanceMeters>\s*(\d{1,12}(?:\.\d{1,12})?))/g;

function sumOf(text: string, element: string): number | undefined {
  let sum: number | undefined;
  const values = new RegExp(`<(?:[\\w.-]+:)?${element}>\\s*(\\d{1,12}(?:\\.\\d{1,12})?)`, "g");
  for (const [, value] of text.matchAll(values)) sum = (sum ?? 0) + Number(value);
  return sum;
}
