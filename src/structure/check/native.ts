import type { NativeStructure } from "../native.js";
import { DISTANCE_UNITS, INTENSITY_CLASSES } from "../simple.js";
import type { Problems } from "./problems.js";
import { isFields, kindOf, quoted } from "./values.js";

/** What the web builder needs to open a structure and the calendar to draw it (KB-41). */
const REQUIRED = [
  "polyline",
  "primaryIntensityMetric",
  "primaryIntensityTargetOrRange",
  "primaryLengthMetric",
  "structure",
];
const BLOCK_TYPES = ["step", "repetition", "rampUp", "rampDown"];
const LENGTH_UNITS: readonly string[] = ["second", "minute", "hour", ...DISTANCE_UNITS];
const CLASSES: readonly string[] = [...INTENSITY_CLASSES, "other"];

/** Checks the shape of TrainingPeaks' own form. Odd values that TrainingPeaks itself stores are let through. */
export function isNative(value: unknown, problems: Problems): value is NativeStructure {
  if (!isFields(value)) {
    refuse(problems, "", `structured_workout must be an object; got ${kindOf(value)}.`);
    return false;
  }
  const missing = REQUIRED.filter((key) => value[key] === undefined || value[key] === null);
  if (missing.length > 0) refuse(problems, "", `structured_workout lacks ${missing.join(", ")}.`);
  for (const key of REQUIRED.filter((name) => name.startsWith("primary") && !missing.includes(name))) {
    if (typeof value[key] !== "string")
      refuse(problems, key, `\`${key}\` must be text; got ${kindOf(value[key])}.`);
  }
  checkList(value.polyline, "polyline", problems, checkPoint);
  checkList(value.structure, "structure", problems, checkBlock);
  return problems.isEmpty;
}

type ItemCheck = (item: unknown, path: string, problems: Problems) => void;

function checkList(value: unknown, path: string, problems: Problems, checkItem: ItemCheck): void {
  if (value === undefined || value === null) return;
  if (!Array.isArray(value)) refuse(problems, path, `\`${path}\` must be a list; got ${kindOf(value)}.`);
  else for (const [index, item] of value.entries()) checkItem(item, `${path}[${index}]`, problems);
}

const checkPoint: ItemCheck = (point, path, problems) => {
  const isPoint =
    Array.isArray(point) && point.length === 2 && point.every((value) => Number.isFinite(value));
  if (!isPoint) refuse(problems, path, `\`${path}\` must be two numbers, [x, y].`);
};

const checkBlock: ItemCheck = (block, path, problems) => {
  if (!isFields(block)) return refuse(problems, path, `\`${path}\` must be a block; got ${kindOf(block)}.`);
  if (typeof block.type !== "string" || !BLOCK_TYPES.includes(block.type)) {
    refuse(
      problems,
      `${path}.type`,
      `\`${path}\`: unknown type ${quoted(block.type)}. Use ${BLOCK_TYPES.join(", ")}.`,
    );
  }
  const reps = isFields(block.length) && block.length.unit === "repetition" ? block.length.value : undefined;
  if (typeof reps !== "number" || !Number.isInteger(reps) || reps < 1) {
    refuse(
      problems,
      `${path}.length`,
      `\`${path}.length\` must be {"value": 1 or more, "unit": "repetition"}.`,
    );
  }
  if (!Array.isArray(block.steps) || block.steps.length === 0) {
    refuse(problems, `${path}.steps`, `\`${path}.steps\` must be a list of at least one step.`);
  } else checkList(block.steps, `${path}.steps`, problems, checkLeaf);
};

const checkLeaf: ItemCheck = (leaf, path, problems) => {
  if (!isFields(leaf)) return refuse(problems, path, `\`${path}\` must be a step; got ${kindOf(leaf)}.`);
  if (leaf.steps !== undefined)
    refuse(problems, path, `\`${path}\`: TrainingPeaks nests no blocks in blocks.`);
  if (typeof leaf.name !== "string") refuse(problems, `${path}.name`, `\`${path}.name\` must be text.`);
  if (!isLength(leaf.length)) {
    refuse(
      problems,
      `${path}.length`,
      `\`${path}.length\` must be {"value": number, "unit": "second" or "meter"}.`,
    );
  }
  if (typeof leaf.intensityClass !== "string" || !CLASSES.includes(leaf.intensityClass)) {
    const choice = INTENSITY_CLASSES.join(", ");
    refuse(problems, `${path}.intensityClass`, `\`${path}.intensityClass\` must be one of ${choice}.`);
  }
  if (!Array.isArray(leaf.targets))
    refuse(problems, `${path}.targets`, `\`${path}.targets\` must be a list.`);
  else checkList(leaf.targets, `${path}.targets`, problems, checkTarget);
};

const checkTarget: ItemCheck = (target, path, problems) => {
  const isTarget =
    isFields(target) &&
    Number.isFinite(target.minValue) &&
    (target.maxValue === undefined || Number.isFinite(target.maxValue));
  if (!isTarget) refuse(problems, path, `\`${path}\` must have a minValue, and a maxValue for a range.`);
};

function isLength(length: unknown): boolean {
  if (!isFields(length) || typeof length.unit !== "string" || !LENGTH_UNITS.includes(length.unit))
    return false;
  return typeof length.value === "number" && Number.isFinite(length.value) && length.value >= 0;
}

function refuse(problems: Problems, path: string, message: string): void {
  problems.add("NATIVE_INVALID", path, message);
}
