import { isObject } from "../values/json.js";
import { isParameter, isValueOf, PARAMETERS } from "./parameters.js";
import {
  BLOCK_TYPES,
  type BlockType,
  type PlannedBlock,
  type PlannedExercise,
  type PlannedSet,
  type Understood,
} from "./planned.js";

/** Blocks as objects: `[{ type, title, notes, exercises: [{ id, notes, sets: [{ Reps: 10, WeightKg: 80 }] }] }]`; one may stand alone. */
export function typedBlocks(given: unknown): Understood {
  const mistakes: string[] = [];
  const list = isObject(given) ? [given] : given;
  if (!Array.isArray(list) || list.length === 0)
    return { blocks: [], mistakes: ["blocks must be a list of at least one { type, exercises }"] };
  const blocks = list.flatMap((block, index) => readBlock(block, `blocks[${index}]`, mistakes));
  return { blocks, mistakes };
}

function readBlock(given: unknown, at: string, mistakes: string[]): PlannedBlock[] {
  if (!isObject(given)) return told(mistakes, `${at} must be an object with "exercises"`);
  const type = given.type ?? "SingleExercise";
  if (!isBlockType(type))
    return told(mistakes, `${at}.type: ${JSON.stringify(type)} is not one of ${BLOCK_TYPES.join(", ")}`);
  const { exercises } = given;
  if (!Array.isArray(exercises) || exercises.length === 0)
    return told(mistakes, `${at}.exercises is empty: give at least one { id, sets }`);
  const read = exercises.flatMap((one, index) => readExercise(one, `${at}.exercises[${index}]`, mistakes));
  return [{ type, title: words(given.title), notes: words(given.notes), exercises: read }];
}

function readExercise(given: unknown, at: string, mistakes: string[]): PlannedExercise[] {
  if (!isObject(given)) return told(mistakes, `${at} must be an object with "id" and "sets"`);
  const wanted = words(given.id) ?? words(given.name) ?? words(given.exercise);
  if (wanted === undefined)
    return told(mistakes, `${at}.id is missing: an id or name from tp_search_exercises`);
  const { sets } = given;
  if (!Array.isArray(sets) || sets.length === 0) return told(mistakes, `${at} has no sets`);
  return [
    {
      wanted,
      notes: words(given.notes),
      sets: sets.flatMap((set, index) => readSet(set, `${at}.sets[${index}]`, mistakes)),
    },
  ];
}

function readSet(given: unknown, at: string, mistakes: string[]): PlannedSet[] {
  if (!isObject(given) || Object.keys(given).length === 0)
    return told(mistakes, `${at} is empty: give for example { "Reps": 10, "WeightKg": 80 }`);
  const set: PlannedSet = {};
  for (const [name, value] of Object.entries(given)) {
    const text = words(value) ?? "";
    if (!isParameter(name))
      mistakes.push(`${at}: unknown parameter "${name}"; allowed are ${Object.keys(PARAMETERS).join(", ")}`);
    else if (!isValueOf(name, text)) mistakes.push(`${at}.${name}: ${JSON.stringify(value)} is not a number`);
    else set[name] = text;
  }
  return [set];
}

/** Text or a number as text; undefined for anything else, and for blanks. */
function words(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number"
    ? String(value).trim() || undefined
    : undefined;
}

function told(mistakes: string[], mistake: string): [] {
  mistakes.push(mistake);
  return [];
}

function isBlockType(value: unknown): value is BlockType {
  return BLOCK_TYPES.some((type) => type === value);
}
