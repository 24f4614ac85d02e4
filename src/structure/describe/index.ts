import { clockText } from "../../values/clock-text.js";
import { round } from "../../values/number.js";
import { METRES_PER_UNIT, toMetres } from "../distance.js";
import type { StoredStructure } from "../native.js";
import { type Outline, outlineOf } from "../outline.js";
import type { SessionContext } from "../session-context.js";
import type { DistanceUnit, SimpleElement, SimpleStructure } from "../simple.js";
import { basisWord, type Style, unitWord, writeText } from "../text/write.js";
import { type AbsoluteWriter, absoluteWriter } from "./absolute.js";

const LONGEST_LINE = 2000;

/**
 * A structure in one line of plain words, `10:00 @ 40-55 % / 4x(8:00 @ 95-100 % + 3:00 @ 50-60 %)`; watts,
 * beats or pace stand beside the percentages when the threshold is known. The line can be given back as
 * `structure` and is the same structure then; only very long ones are cut.
 */
export function describeStructure(
  structure: SimpleStructure | StoredStructure,
  context: SessionContext = {},
): string {
  const outline = outlineOf(structure);
  const shown = {
    ...outline,
    elements: outline.elements.map((element) => inUnit(element, outline.distanceUnit)),
  };
  const line = writeText(shown, styleOf(outline, context), context.sport);
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} ...` : line || "no steps";
}

function styleOf(outline: Outline, context: SessionContext): Style {
  const absolute = absoluteWriter(outline, context);
  const target = targetWriter(outline.metric, context.sport);
  return {
    between: [" / ", " + "],
    time: clock,
    distance: (distance, unit) => `${distance} ${unitWord(unit)}`,
    target: (values, sign) => `@ ${target(values.join(sign))}${inBrackets(absolute, values)}`,
    cadence: (numbers) => `${numbers} rpm`,
    open: "(until lap)",
    namesBasis: true,
    verbatim: false,
  };
}

/** Percent of FTP needs no name on a bike, where a bare percentage is of nothing else. */
function targetWriter(metric: Outline["metric"], sport: string | undefined): (target: string) => string {
  if (metric === null) return (target) => target;
  if (metric === "rpe") return (target) => `RPE ${target}`;
  const isRide = sport === "Bike" || sport === "MtnBike";
  return metric === "percentOfFtp" && isRide
    ? (target) => `${target} %`
    : (target) => `${target} % ${basisWord(metric)}`;
}

function inBrackets(absolute: AbsoluteWriter | undefined, values: readonly number[]): string {
  const text = absolute?.(values);
  return text === undefined ? "" : ` (${text})`;
}

/** Distances are stored in metres; they are told in the unit of the structure where that says exactly the same. */
function inUnit(element: SimpleElement, unit: DistanceUnit | undefined): SimpleElement {
  if (element.type === "repetition")
    return { ...element, steps: element.steps.map((step) => inUnit(step, unit)) };
  const { distance, distance_unit } = element;
  if (distance === undefined || unit === undefined || unit === "meter" || distance_unit !== "meter")
    return element;
  const told = round(distance / METRES_PER_UNIT[unit], 3);
  return told >= 1 && toMetres(told, unit) === distance
    ? { ...element, distance: told, distance_unit: unit }
    : element;
}

/** `8:00`, `1:30:00`; `7.5s` for what is not a whole second. */
function clock(seconds: number): string {
  return Number.isInteger(seconds) ? clockText(seconds) : `${seconds}s`;
}
