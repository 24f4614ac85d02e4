import type { BlockType, PlannedBlock, PlannedExercise, PlannedSet, Understood } from "./planned.js";
import { type Amount, readAmount } from "./set-amount.js";
import { readReserve, readRest, readTempo } from "./set-notes.js";
import { readLoad, readRpe, type Taken } from "./set-parts.js";
import { type Item, itemsOf } from "./written-items.js";

/**
 * Exercises as people write them: `3x10 squat @ 80 kg, 2 min rest; plank 3x45s`. One exercise each, divided by `;`, lines or commas;
 * `superset: 3x10 bench press @ 60 kg + 3x10 row @ 50 kg` joins some, and so do the labels A1, A2. What is not understood is
 * told, never dropped.
 */
export function writtenSets(text: string): Understood {
  const mistakes: string[] = [];
  const blocks: PlannedBlock[] = [];
  let label: string | undefined;
  for (const item of itemsOf(text, isBeside)) {
    const block = readItem(item, mistakes);
    const last = blocks.at(-1);
    if (last && item.label !== undefined && item.label === label) {
      last.type = "Superset";
      last.exercises.push(...block.exercises);
    } else blocks.push(block);
    label = item.label;
  }
  if (blocks.length === 0 && mistakes.length === 0) mistakes.push("exercises is empty");
  return { blocks, mistakes };
}

function readItem({ prefix, parts }: Item, mistakes: string[]): PlannedBlock {
  const exercises = parts.flatMap((part) => readExercise(part, mistakes));
  return { type: typeOf(prefix, parts.length), title: undefined, notes: undefined, exercises };
}

function typeOf(prefix: string | undefined, exercises: number): BlockType {
  if (prefix === "circuit") return "Circuit";
  if (prefix?.startsWith("w")) return "WarmUp";
  if (prefix?.startsWith("c")) return "CoolDown";
  return prefix === "superset" || exercises > 1 ? "Superset" : "SingleExercise";
}

/** What stands beside an amount and a name. */
function besides(text: string) {
  const rest = readRest(text);
  const rpe = readRpe(rest.left);
  const load = readLoad(rpe.left);
  return { rest, rpe, load };
}

/** Whether a piece says nothing but a rest, a weight or an effort: it belongs to the exercise before it. */
function isBeside(piece: string): boolean {
  const { left } = readReserve(readTempo(piece).left);
  const { load } = besides(left);
  return load.left !== piece && nameIn(load.left) === "";
}

const SIDE = /\(?\b(?:per|each|every)\s+(?:side|leg|arm)\b\)?/i;

function readExercise(text: string, mistakes: string[]): PlannedExercise[] {
  const problem = (why: string) => told(mistakes, `"${text.trim()}": ${why}`);
  const tempo = readTempo(text);
  const reserve = readReserve(tempo.left);
  const amount = readAmount(reserve.left);
  if (isUnclear(amount)) return problem(amount.mistake);
  const { rest, rpe, load } = besides(amount.left);
  const unclear = [rest, rpe, load].find(({ mistake }) => mistake !== undefined)?.mistake;
  if (unclear) return problem(unclear);
  if (!("mistake" in readAmount(load.left))) return problem("two amounts: put a ; between two exercises");
  const isSide = amount.parameter === "Reps" && SIDE.test(load.left);
  if (isSide && amount.values.some((value) => value.includes("-")))
    return problem(`repetitions per side are one number, not ${amount.values.join("/")}`);
  const wanted = nameIn(isSide ? load.left.replace(SIDE, " ") : load.left);
  if (wanted === "") return problem("which exercise?");
  const bare = /\s(\d+(?:[.,]\d+)?)$/.exec(wanted)?.[1];
  if (bare) return problem(`"${bare}" of what? Write kg, lb, % or RPE`);
  const parts: Taken[] = [isSide ? { ...amount, parameter: "RepsPerSide" } : amount, rpe, load];
  const wrong = parts.find(({ values }) => values.length > 1 && values.length !== amount.sets);
  if (wrong) return problem(`${wrong.values.length} values stand for ${amount.sets} sets`);
  const notes = [...(amount.notes ?? []), ...tempo.notes, ...reserve.notes, ...rest.notes].join(". ");
  const sets = Array.from({ length: amount.sets }, (_, index) => setOf(parts, index));
  return [{ wanted, notes: notes || undefined, sets }];
}

function isUnclear(amount: Amount | { mistake: string }): amount is { mistake: string } {
  return !("sets" in amount);
}

/** The values of one set: its own of several, or the one for all. */
function setOf(parts: readonly Taken[], index: number): PlannedSet {
  return Object.fromEntries(
    parts.flatMap(({ parameter, values }) => {
      const value = values[index] ?? values[0];
      return parameter && value !== undefined ? [[parameter, value]] : [];
    }),
  );
}

/** What is left when numbers and units are taken out. */
function nameIn(left: string): string {
  return left
    .replace(/\b(?:bodyweight|body weight|bw)\b/gi, " ")
    .replace(/(?:^|\s)(?:of|with|w\/|at|reps?|sets?)(?=\s|$)/gi, " ")
    .replace(/[@:,()+]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[-–\s]+|[-–\s]+$/g, "");
}

function told(mistakes: string[], mistake: string): [] {
  mistakes.push(mistake);
  return [];
}
