import { round } from "../../values/number.js";
import { known } from "../load/thresholds.js";
import type { SessionContext } from "../session-context.js";
import type { IntensityMetric } from "../simple.js";
import { lengthOfText } from "../text/length-of-text.js";
import type { CheckContext } from "./context.js";
import { type Fields, numberOf, quoted } from "./values.js";

/** Names that assistants make up for a field of the same unit, and the field they mean (KB-49a). */
const MEANT: Record<string, string> = {
  repeat: "reps",
  repeats: "reps",
  repetitions: "reps",
  count: "reps",
  times: "reps",
  sets: "reps",
  intervals: "steps",
  children: "steps",
  seconds: "duration_seconds",
  distance_meters: "distance",
  meters: "distance",
  unit: "distance_unit",
  target: "intensity",
  percent: "intensity",
  min: "intensity_min",
  max: "intensity_max",
  intensity_class: "intensityClass",
  class: "intensityClass",
  openDuration: "open_duration",
  start: "from",
  end: "to",
  metric: "primaryIntensityMetric",
  primary_intensity_metric: "primaryIntensityMetric",
  distance_unit: "distanceUnit",
  description: "notes",
};

/** Names whose values are in another unit; the converted value is written out. */
const SECONDS_PER: Record<string, number> = {
  duration_minutes: 60,
  minutes: 60,
  duration_hours: 3600,
  hours: 3600,
};
const DISTANCE_UNITS: Record<string, string> = {
  distance_km: "kilometer",
  kilometers: "kilometer",
  km: "kilometer",
  distance_miles: "mile",
  miles: "mile",
  distance_yards: "yard",
  yards: "yard",
};
const LENGTHS = ["duration", "time", "length"];
const WATTS = /^(?:power|watts)(?:_watts)?(_min|_max)?$/;
const BEATS = /^(?:bpm|hr|heart_rate)(_min|_max)?$/;

/** Enough for any path that is not hostile. */
const LONGEST_PATH = 200;

/** Reports every field outside `allowed`, with what was probably meant. */
export function checkKeys(
  fields: Fields,
  allowed: readonly string[],
  path: string,
  { problems, session, metric }: Pick<CheckContext, "problems" | "session"> & Partial<CheckContext>,
): void {
  for (const key of Object.keys(fields)) {
    if (allowed.includes(key)) continue;
    const where = path === "" ? key : `${path}.${key}`;
    const { advice, set } = converted(key, fields[key], allowed, session, metric) ??
      adviceFor(key, fields[key], allowed) ?? { advice: `Allowed: ${allowed.join(", ")}.` };
    const fixes = set === undefined ? [] : [{ at: path, without: key, set }];
    problems.add(
      "UNKNOWN_KEY",
      where.slice(0, LONGEST_PATH),
      `${quoted(where)} is not a known field here. ${advice}`,
      fixes,
    );
  }
}

interface Advice {
  advice: string;
  /** What to write instead, where that is known. */
  set?: Fields;
}

/** The field of another unit that a value belongs to, with the value in it. */
function converted(
  key: string,
  value: unknown,
  allowed: readonly string[],
  session: SessionContext,
  metric: IntensityMetric | undefined,
): Advice | undefined {
  const number = numberOf(value);
  if (LENGTHS.includes(key) && allowed.includes("duration_seconds")) return lengthAdvice(key, value, number);
  if (number === undefined) return key === "pace" || key === "zone" ? inText(key, value) : undefined;
  const seconds = Object.hasOwn(SECONDS_PER, key) ? SECONDS_PER[key] : undefined;
  if (seconds !== undefined && allowed.includes("duration_seconds"))
    return written({ duration_seconds: round(number * seconds) });
  const unit = Object.hasOwn(DISTANCE_UNITS, key) ? DISTANCE_UNITS[key] : undefined;
  if (unit !== undefined && allowed.includes("distance"))
    return written({ distance: number, distance_unit: unit });
  if (!allowed.includes("intensity")) return undefined;
  const watts = WATTS.exec(key);
  if (watts !== null)
    return ofMetric(
      metric,
      "percentOfFtp",
      intensityAdvice(number, watts[1] ?? "", "W", known(session.ftpWatts), "percentOfFtp"),
    );
  const beats = BEATS.exec(key);
  if (beats !== null)
    return ofMetric(
      metric,
      "percentOfThresholdHr",
      intensityAdvice(
        number,
        beats[1] ?? "",
        "bpm",
        known(session.thresholdHeartRate),
        "percentOfThresholdHr",
      ),
    );
  return key === "zone" ? inText(key, value) : undefined;
}

/** A converted value is only written into a structure of its own metric: 77 % of LTHR is not 77 % of FTP. */
function ofMetric(
  metric: IntensityMetric | undefined,
  own: IntensityMetric,
  { advice, set }: Advice,
): Advice {
  return metric === own && set !== undefined ? { advice, set } : { advice };
}

/** `Write distance: 5, distance_unit: "kilometer".` */
function written(set: Fields, why = ""): Advice {
  const fields = Object.entries(set).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return { advice: `Write ${fields.join(", ")}${why}.`, set };
}

function lengthAdvice(key: string, value: unknown, number: number | undefined): Advice {
  const seconds = typeof value === "string" && number === undefined ? lengthOfText(value) : undefined;
  if (seconds !== undefined) return written({ duration_seconds: seconds });
  const advice =
    number === undefined
      ? "Write duration_seconds."
      : `${key} has no unit: duration_seconds: ${number} for ${number} s, or ${round(number * 60)} for ${number} min.`;
  return { advice };
}

function intensityAdvice(
  value: number,
  bound: string,
  unit: string,
  threshold: number | undefined,
  metric: string,
): Advice {
  const key = `intensity${bound}`;
  if (value <= 2 && unit === "W") return written({ [key]: round(value * 100, 1) }, " (percent)");
  if (threshold === undefined) {
    const text = `${value}${unit === "W" ? "W" : " bpm"}`;
    return { advice: `Write ${key} in percent (${metric}); as text "${text}" is converted.` };
  }
  const percent = round((100 * value) / threshold, 1);
  return written({ [key]: percent }, ` (${value} ${unit} of ${round(threshold)} ${unit}, ${metric})`);
}

function inText(key: string, value: unknown): Advice {
  const text = key === "zone" && numberOf(value) !== undefined ? `"Z${numberOf(value)}"` : quoted(value);
  return {
    advice: `Write intensity in percent; as text ${text} is converted by the athlete's own settings.`,
  };
}

function adviceFor(key: string, value: unknown, allowed: readonly string[]): Advice | undefined {
  if (key === "rest") return { advice: "Write the rest as a step of its own, with intensityClass rest." };
  if (key === "structure") return { advice: "TrainingPeaks' own form goes into structured_workout." };
  const meant = Object.hasOwn(MEANT, key) ? MEANT[key] : undefined;
  if (meant === undefined) return undefined;
  const set = { [meant]: value };
  if (allowed.includes(meant)) return { advice: `Did you mean ${meant}?`, set };
  const isOfRepetition = meant === "reps" || meant === "steps";
  return isOfRepetition ? { advice: "A repetition has reps and steps.", set } : undefined;
}
