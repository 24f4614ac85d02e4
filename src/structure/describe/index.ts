import { clockText } from "../../values/clock-text.js";
import { basisWord, unitWord } from "../compact/vocabulary.js";
import type { AthleteThresholds } from "../load/thresholds.js";
import type { StoredStructure } from "../native.js";
import { type Outline, outlineOf } from "../outline.js";
import type { CadenceTarget, SimpleElement, SimpleRamp, SimpleStep, SimpleStructure } from "../simple.js";
import { type AbsoluteWriter, absoluteWriter } from "./absolute.js";

const LONGEST_LINE = 2000;

/**
 * A structure in one line of plain words, `10:00 @ 40-55 % / 4x(8:00 @ 95-100 % + 3:00 @ 50-60 %)`; watts,
 * beats or pace stand beside the percentages when the threshold is known. Very long structures are cut.
 */
export function describeStructure(
  structure: SimpleStructure | StoredStructure,
  thresholds: AthleteThresholds = {},
): string {
  const outline = outlineOf(structure);
  const words: Words = {
    target: targetWriter(outline.metric),
    absolute: absoluteWriter(outline, thresholds),
  };
  const line = outline.elements.map((element) => elementWords(element, words)).join(" / ");
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} ...` : line || "no steps";
}

interface Words {
  /** Writes a target in the unit of the metric. */
  target: (target: string) => string;
  absolute: AbsoluteWriter | undefined;
}

function targetWriter(metric: Outline["metric"]): Words["target"] {
  switch (metric) {
    case null:
      return (target) => target;
    case "rpe":
      return (target) => `RPE ${target}`;
    case "percentOfFtp":
      return (target) => `${target} %`;
    default:
      return (target) => `${target} % ${basisWord(metric)}`;
  }
}

function elementWords(element: SimpleElement, words: Words): string {
  switch (element.type) {
    case "step":
      return stepWords(element, words);
    case "ramp":
      return rampWords(element, words);
    case "repetition":
      return `${element.reps}x(${element.steps.map((step) => elementWords(step, words)).join(" + ")})`;
  }
}

function stepWords(step: SimpleStep, words: Words): string {
  const parts = [lengthWords(step)];
  if (step.open_duration) parts.push("(until lap)");
  return [...parts, ...targetWords(step, words), ...cadenceWords(step)].join(" ");
}

function targetWords(step: SimpleStep, { target, absolute }: Words): string[] {
  const { intensity, intensity_min, intensity_max, intensityClass } = step;
  const bounds = [intensity, intensity_min, intensity_max].filter((bound) => bound !== undefined);
  // A rest without a target is stored as 0.
  if (intensityClass === "rest" && bounds.every((bound) => bound === 0)) return ["rest"];
  if (bounds.length === 0) return ["without target"];
  return [`@ ${target([...new Set(bounds)].join("-"))}`, ...inBrackets(absolute?.(bounds))];
}

function rampWords(ramp: SimpleRamp, { target, absolute }: Words): string {
  const ends = [ramp.from, ramp.to];
  const parts = [
    clockText(ramp.duration_seconds),
    `@ ${target(ends.join("->"))}`,
    ...inBrackets(absolute?.(ends)),
  ];
  return [...parts, ...cadenceWords(ramp)].join(" ");
}

function lengthWords({
  duration_seconds: seconds,
  distance,
  distance_unit: unit = "meter",
}: SimpleStep): string {
  if (distance !== undefined) return `${distance} ${unit === "meter" ? "m" : unitWord(unit)}`;
  return seconds === undefined ? "unknown length" : clockText(seconds);
}

function cadenceWords({ cadence, cadence_min, cadence_max }: CadenceTarget): string[] {
  if (cadence !== undefined) return [`${cadence} rpm`];
  return cadence_min === undefined ? [] : [`${cadence_min}-${cadence_max} rpm`];
}

function inBrackets(text: string | undefined): string[] {
  return text === undefined ? [] : [`(${text})`];
}
