import { defaultName } from "../intensity-class.js";
import type { Outline } from "../outline.js";
import type {
  CadenceTarget,
  DistanceUnit,
  IntensityClass,
  IntensityMetric,
  SimpleElement,
  SimpleRamp,
  SimpleStep,
  StepLength,
} from "../simple.js";
import { rulesOf } from "../sport-rules.js";
import { inferredClasses } from "./classes.js";
import { SHORTEST_SESSION, shownUnit } from "./elements.js";

/** How a structure is written. Whatever the style, the text is read again as the same structure. */
export interface Style {
  /** Between the items of the whole, and of a set. */
  between: readonly [whole: string, set: string];
  time: (seconds: number) => string;
  distance: (distance: number, unit: DistanceUnit) => string;
  /** Numbers as a target, such as `@ 95-100 % (266-280 W)`. */
  target: (values: readonly number[], sign: "-" | "->") => string;
  cadence: (numbers: string) => string;
  open: string;
  /** Whether every percentage names its basis, so that no heading has to. */
  namesBasis: boolean;
  /** Whether a name is written that TrainingPeaks' builder gives by itself, and a target of 0. */
  verbatim: boolean;
}

const CLASS_WORDS: Record<IntensityClass, string> = {
  warmUp: "warmup",
  active: "active",
  rest: "rest",
  coolDown: "cooldown",
};
const BASIS_WORDS: Record<IntensityMetric, string> = {
  percentOfFtp: "FTP",
  percentOfThresholdHr: "LTHR",
  percentOfMaxHr: "max HR",
  percentOfThresholdPace: "pace",
  rpe: "RPE",
};
const UNIT_WORDS: Record<DistanceUnit, string> = { meter: "meters", kilometer: "km", mile: "mi", yard: "yd" };

/** How a text names what percentages are of. */
export function basisWord(metric: IntensityMetric): string {
  return BASIS_WORDS[metric];
}

/** A unit that is never mistaken for minutes. */
export function unitWord(unit: DistanceUnit): string {
  return UNIT_WORDS[unit];
}

/** The structure in one line, with a heading where the steps alone would be read in another way. */
export function writeText(outline: Outline, style: Style, sport: string | undefined): string {
  const [only, ...others] = outline.elements;
  const isAlone = only?.type === "step" && !only.open_duration && others.length === 0;
  const writer = new TextWriter(isAlone ? withoutClock(style) : style, inferredClasses(outline.elements));
  const steps = writer.list(outline.elements, style.between[0]);
  return heading(outline, style, sport, writer) + steps;
}

/** `1:30` as a whole session may be an hour and a half. */
function withoutClock(style: Style): Style {
  const time = (seconds: number) => {
    const written = style.time(seconds);
    return seconds < SHORTEST_SESSION && written.includes(":") ? `${seconds}s` : written;
  };
  return { ...style, time };
}

function heading(
  { metric, distanceUnit }: Outline,
  style: Style,
  sport: string | undefined,
  writer: TextWriter,
): string {
  if (metric === null) return "";
  const otherUnit = distanceUnit !== undefined && distanceUnit !== shownUnit(writer.units);
  const isNamed = style.namesBasis && writer.hasTargets;
  const isOwn = sport !== undefined && (rulesOf(sport, undefined).basis ?? "rpe") === metric;
  if (!otherUnit && (isNamed || isOwn)) return "";
  return `${basisWord(metric)}${otherUnit ? ` in ${unitWord(distanceUnit)}` : ""}: `;
}

class TextWriter {
  /** The units of the distances written so far. */
  readonly units = new Set<DistanceUnit>();
  hasTargets = false;
  readonly #style: Style;
  readonly #inferred: ReadonlyMap<SimpleElement, IntensityClass>;

  constructor(style: Style, inferred: ReadonlyMap<SimpleElement, IntensityClass>) {
    this.#style = style;
    this.#inferred = inferred;
  }

  list(elements: readonly SimpleElement[], between: string): string {
    return elements.map((element) => this.#element(element)).join(between);
  }

  #element(element: SimpleElement): string {
    if (element.type === "repetition") {
      return `${element.reps}x${quoted(element.name)}(${this.list(element.steps, this.#style.between[1])})`;
    }
    const parts = element.type === "ramp" ? this.#rampParts(element) : this.#stepParts(element);
    const { notes } = element;
    return [
      ...parts,
      this.#className(element),
      this.#name(element),
      notes === undefined ? "" : `note ${quoted(notes)}`,
    ]
      .filter((part) => part !== "")
      .join(" ");
  }

  #stepParts(step: SimpleStep): string[] {
    const open = step.open_duration ? this.#style.open : "";
    return [this.#length(step), open, this.#target(step), this.#cadence(step)];
  }

  #rampParts(ramp: SimpleRamp): string[] {
    this.hasTargets = true;
    const segments = ramp.segments === undefined ? "" : `in ${ramp.segments} steps`;
    return [
      this.#length(ramp),
      this.#style.target([ramp.from, ramp.to], "->"),
      segments,
      this.#cadence(ramp),
    ];
  }

  #length({ duration_seconds: seconds, distance, distance_unit: unit = "meter" }: StepLength): string {
    if (distance === undefined) return seconds === undefined ? "unknown length" : this.#style.time(seconds);
    this.units.add(unit);
    return this.#style.distance(distance, unit);
  }

  /** Stored rests without a target have a target of 0. */
  #target(step: SimpleStep): string {
    const { intensity, intensity_min: low, intensity_max: high, intensityClass } = step;
    const isNone =
      low === undefined && (intensity === undefined || (intensity === 0 && !this.#style.verbatim));
    if (isNone) {
      const isPlainRest = intensityClass === "rest" && step.distance === undefined;
      const isByCadence = intensityClass === "active" && hasCadence(step) && !step.open_duration;
      return isPlainRest || isByCadence ? "" : "without target";
    }
    this.hasTargets = true;
    const bounds = intensity === undefined ? [low ?? 0, high ?? low ?? 0] : [intensity];
    return this.#style.target(bounds, "-");
  }

  #cadence({ cadence, cadence_min: low, cadence_max: high }: CadenceTarget): string {
    if (cadence !== undefined) return this.#style.cadence(String(cadence));
    return low === undefined ? "" : this.#style.cadence(`${low}-${high}`);
  }

  #className(element: SimpleStep | SimpleRamp): string {
    const { intensityClass } = element;
    return this.#inferred.get(element) === intensityClass ? "" : CLASS_WORDS[intensityClass];
  }

  #name({ name, intensityClass }: SimpleStep | SimpleRamp): string {
    return !this.#style.verbatim && name === defaultName(intensityClass) ? "" : quoted(name);
  }
}

function hasCadence({ cadence, cadence_min }: CadenceTarget): boolean {
  return cadence !== undefined || cadence_min !== undefined;
}

function quoted(text: string | undefined): string {
  return text === undefined ? "" : JSON.stringify(text);
}
