import type { BlockType, PlannedBlock, PlannedExercise, PlannedSet, Understood } from "./planned.js";
import { readAmount } from "./set-amount.js";
import { readLoad, readRest, readRpe, type Taken } from "./set-parts.js";

/**
 * Exercises as people write them: `3x10 squat @ 80 kg, 2 min rest; plank 3x45s`. One exercise each, divided by `;`, lines or commas;
 * `superset: 3x10 bench press @ 60 kg + 3x10 row @ 50 kg` joins some. What is not understood is told, never dropped.
 */
export function writtenSets(text: string): Understood {
  const mistakes: string[] = [];
  const blocks = itemsOf(text).flatMap((item) => readItem(item, mistakes));
  if (blocks.length === 0 && mistakes.length === 0) mistakes.push("exercises is empty");
  return { blocks, mistakes };
}

const SETS = /\d\s*(?:x|×|\*)\s*\d|\d\s+sets?\s+(?:of|x)\s+\d/i;
const REST_ONLY = /\b(?:rest|recovery|pause)\b/i;

/** Exercises with what belongs to each: a piece behind a comma that only says the rest goes to the one before it. */
function itemsOf(text: string): string[] {
  const items: string[] = [];
  for (const line of text.split(/[;\n]+/))
    for (const [index, piece] of line
      .split(/,(?!\d)/)
      .map((part) => part.trim())
      .entries()) {
      if (piece === "") continue;
      const last = items.at(-1);
      if (index > 0 && last !== undefined && REST_ONLY.test(piece) && !SETS.test(piece))
        items[items.length - 1] = `${last}, ${piece}`;
      else items.push(piece);
    }
  return items;
}

const PREFIX = /^\s*(superset|circuit|warm[\s-]?up|wu|cool[\s-]?down|cd)\s*:\s*/i;

function readItem(item: string, mistakes: string[]): PlannedBlock[] {
  const text = item.replace(/^\s*(?:[-•]|\d+[.)](?=\s))\s*/, "");
  const prefix = PREFIX.exec(text)?.[1]?.toLowerCase();
  const parts = text.replace(PREFIX, "").split(/\s\+\s/);
  const type = typeOf(prefix, parts.length);
  const exercises = parts.flatMap((part) => readExercise(part, mistakes));
  return [{ type, title: undefined, notes: undefined, exercises }];
}

function typeOf(prefix: string | undefined, exercises: number): BlockType {
  if (prefix === "circuit") return "Circuit";
  if (prefix?.startsWith("w")) return "WarmUp";
  if (prefix?.startsWith("c")) return "CoolDown";
  return prefix === "superset" || exercises > 1 ? "Superset" : "SingleExercise";
}

function readExercise(text: string, mistakes: string[]): PlannedExercise[] {
  const amount = readAmount(text);
  if ("mistake" in amount) return told(mistakes, `"${text.trim()}": ${amount.mistake}`);
  const rest = readRest(amount.left);
  const rpe = readRpe(rest.left);
  const load = readLoad(rpe.left);
  if (load.mistake) return told(mistakes, `"${text.trim()}": ${load.mistake}`);
  const wanted = nameIn(load.left);
  if (wanted === "") return told(mistakes, `"${text.trim()}": which exercise?`);
  const parts: Taken[] = [amount, rpe, load];
  const wrong = parts.find(({ values }) => values.length > 1 && values.length !== amount.sets);
  if (wrong)
    return told(mistakes, `"${text.trim()}": ${wrong.values.length} values stand for ${amount.sets} sets`);
  const sets = Array.from({ length: amount.sets }, (_, index) => setOf(parts, index));
  return [{ wanted, notes: rest.note, sets }];
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
    .replace(/[@:,()]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[-–\s]+|[-–\s]+$/g, "");
}

function told(mistakes: string[], mistake: string): [] {
  mistakes.push(mistake);
  return [];
}
