import type {
  CadenceTarget,
  IntensityClass,
  IntensityTarget,
  SimpleElement,
  SimpleStep,
  SimpleStructure,
} from "../simple.js";
import { basisWord, unitWord } from "./vocabulary.js";

const CLASS_WORDS: Record<IntensityClass, string> = {
  warmUp: "warmup",
  active: "",
  rest: "rest",
  coolDown: "cooldown",
};

/**
 * A structure in the compact text form; read again it gives the same structure. It never holds a bare `m`.
 */
export function formatCompact(structure: SimpleStructure): string {
  const { primaryIntensityMetric: metric, distanceUnit = "meter", steps } = structure;
  const target =
    metric === "rpe" ? (numbers: string) => `RPE ${numbers}` : (numbers: string) => `${numbers}%`;
  const unit = distanceUnit === "meter" ? "" : ` in ${unitWord(distanceUnit)}`;
  const heading = metric === "percentOfFtp" && unit === "" ? "" : `${basisWord(metric)}${unit}: `;
  return heading + listText(steps, target);
}

/** Writes numbers as an intensity of the structure's metric. */
type TargetText = (numbers: string) => string;

function listText(elements: readonly SimpleElement[], target: TargetText): string {
  return elements.map((element) => elementText(element, target)).join(", ");
}

function elementText(element: SimpleElement, target: TargetText): string {
  if (element.type === "repetition") {
    return `${element.reps}x${quoted(element.name)}(${listText(element.steps, target)})`;
  }
  const parts = element.type === "ramp" ? rampParts(element, target) : stepParts(element, target);
  const { name, notes, intensityClass } = element;
  parts.push(
    cadenceText(element),
    CLASS_WORDS[intensityClass],
    quoted(name),
    notes === undefined ? "" : `note ${quoted(notes)}`,
  );
  return parts.filter((part) => part !== "").join(" ");
}

function stepParts(step: SimpleStep, target: TargetText): string[] {
  const numbers = rangeText(step.intensity, step.intensity_min, step.intensity_max);
  return [lengthText(step), numbers && target(numbers), step.open_duration ? "open" : ""];
}

function rampParts(ramp: Extract<SimpleElement, { type: "ramp" }>, target: TargetText): string[] {
  const segments = ramp.segments === undefined ? "" : `in ${ramp.segments} steps`;
  return [timeText(ramp.duration_seconds), target(`${ramp.from}->${ramp.to}`), segments];
}

function cadenceText({ cadence, cadence_min, cadence_max }: CadenceTarget): string {
  const numbers = rangeText(cadence, cadence_min, cadence_max);
  return numbers && `${numbers}rpm`;
}

function rangeText(single: IntensityTarget["intensity"], low?: number, high?: number): string {
  if (single !== undefined) return String(single);
  return low === undefined ? "" : `${low}-${high}`;
}

function lengthText({ duration_seconds = 0, distance, distance_unit = "meter" }: SimpleStep): string {
  if (distance === undefined) return timeText(duration_seconds);
  return `${distance}${distance_unit === "meter" ? " " : ""}${unitWord(distance_unit)}`;
}

/** `1h30min`, `10min`, `90s`. */
function timeText(seconds: number): string {
  if (seconds < 120 && seconds % 60 !== 0) return `${seconds}s`;
  const parts: [amount: number, unit: string][] = [
    [Math.floor(seconds / 3600), "h"],
    [Math.floor((seconds % 3600) / 60), "min"],
    [seconds % 60, "s"],
  ];
  return parts.map(([amount, unit]) => (amount === 0 ? "" : `${amount}${unit}`)).join("");
}

function quoted(text: string | undefined): string {
  return text === undefined ? "" : JSON.stringify(text);
}
