import { cleanText } from "../values/clean-text.js";
import type { Fields } from "../values/json.js";

/** Fields that name a record, and those that say its day. */
export const NAMES = ["title", "name", "itemName", "libraryName"];
export const DAYS = ["workoutDay", "eventDate", "noteDate", "startDate"];

const LONGEST_NAME = 80;

/** `updateWorkout "Easy run" 2026-04-12` */
export function recordLabel(endpoint: string, record: Fields): string {
  const name = NAMES.map((field) => record[field]).find((value) => typeof value === "string" && value !== "");
  const day = DAYS.map((field) => record[field]).find((value) => typeof value === "string");
  return [
    endpoint,
    ...(name === undefined ? [] : [JSON.stringify(cleanText(String(name)).slice(0, LONGEST_NAME))]),
    ...(day === undefined ? [] : [String(day).slice(0, 10)]),
  ].join(" ");
}

/** Of a record what its label says, and nothing else. */
export function labelFields(record: Fields): Fields {
  return Object.fromEntries(
    [...NAMES, ...DAYS].flatMap((field) => (field in record ? [[field, record[field]]] : [])),
  );
}
