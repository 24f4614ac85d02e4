import type { ExerciseEntry, LibraryContent } from "../../generated/types.js";
import { isObject } from "../values/json.js";
import type { IdText } from "../values/quantity.js";

/** An exercise of the catalogue. */
export interface Exercise {
  id: IdText<"exerciseId">;
  title: string;
  video: string | undefined;
  muscles: string[];
  /** What a set of it can prescribe, by the names of the builder. */
  parameters: string[];
}

/** The exercises of the catalogue, those without a title left out. */
export function exercisesOf(content: LibraryContent): Exercise[] {
  return (content.exercises ?? []).filter(({ title }) => title?.trim()).map(exerciseOf);
}

function exerciseOf(entry: ExerciseEntry): Exercise {
  const groups = [entry.primaryMuscleGroups, entry.secondaryMuscleGroups];
  return {
    id: String(entry.id),
    title: entry.title?.trim() ?? "",
    video: entry.videoUrl ?? undefined,
    muscles: groups.flatMap((group) => (Array.isArray(group) ? group.flatMap(wordOf) : [])),
    parameters: (entry.parameters ?? []).flatMap(({ parameter }) => parameter ?? []),
  };
}

/** A muscle group is a word, or an object that has one. */
function wordOf(group: unknown): string[] {
  const word = isObject(group) ? (group.title ?? group.name) : group;
  return typeof word === "string" ? [word] : [];
}

/** Exercises whose titles hold all words of a query; exact titles first, then those that begin so, before the list is cut (KB-84). */
export function searchExercises(
  all: readonly Exercise[],
  query: string,
  muscle: string | undefined,
  limit: number,
): Exercise[] {
  const wanted = wordsOf(query);
  const group = plain(muscle ?? "");
  const found = all.filter(
    ({ title, muscles }) =>
      wanted.every((word) => plain(title).includes(word)) &&
      (group === "" || muscles.some((one) => plain(one).includes(group))),
  );
  const rank = ({ title }: Exercise) => rankOf(plain(title), plain(query));
  return found
    .map((exercise, index) => ({ exercise, index, rank: rank(exercise) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, limit)
    .map(({ exercise }) => exercise);
}

function rankOf(title: string, query: string): number {
  if (title === query) return 0;
  return title.startsWith(query) ? 1 : 2;
}

const MOST_CANDIDATES = 6;

/** The exercise of an id or a name; a sentence when none or several fit. A plural is its singular, but a row is not a throw. */
export function exerciseNamed(all: readonly Exercise[], wanted: string): Exercise | string {
  const byId = all.find(({ id }) => id === wanted.trim());
  const exact = byId ?? all.find(({ title }) => plain(title) === plain(wanted));
  if (exact) return exact;
  const words = wordsOf(wanted);
  const named = all.filter(({ title }) => words.every((word) => wordsOf(title).includes(word)));
  const found = searchExercises(named, wanted, undefined, MOST_CANDIDATES);
  const [only, ...more] = found;
  if (only && more.length === 0) return only;
  if (!only) return `no exercise of the catalogue is called "${wanted}"`;
  return `"${wanted}" may be ${found.map(({ id, title }) => `${title} (${id})`).join(", ")}`;
}

function wordsOf(text: string): string[] {
  return plain(text).split(" ").filter(Boolean);
}

/** Lower case, marks as spaces, plurals as singulars: `Push-Ups` is `push up`. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => (word.length > 2 && !word.endsWith("ss") ? word.replace(/s$/, "") : word))
    .join(" ");
}
