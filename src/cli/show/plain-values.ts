import type { Json } from "../../security/scrubber.js";
import type { Column } from "./table.js";

export type JsonRecord = { [key: string]: Json };

export function isRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function scalarText(value: Json): string {
  if (value === null) return "-";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.map(scalarText).join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** `total_duration_minutes` -> `total duration minutes` */
export function titleOf(key: string): string {
  return key.replaceAll("_", " ").replaceAll(".", " ");
}

export interface Rows {
  rows: Record<string, string>[];
  columns: Column[];
  /** Some record holds more than fits into a cell, such as a list of records. */
  nested: boolean;
}

/** Records as rows: parts of a record become columns of their own, a weekday moves to its day, ids of kinds go last. */
export function rowsOf(records: readonly JsonRecord[]): Rows {
  const flat = records.map((record) => withWeekday(flattened(record)));
  const keys = [...new Set(flat.flatMap((record) => Object.keys(record)))];
  const filled = keys.filter((key) =>
    flat.some((record) => record[key] !== undefined && record[key] !== null),
  );
  const columns = [...filled.filter((key) => !isSecondary(key)), ...filled.filter(isSecondary)].map(
    (key) => ({
      key,
      title: titleOf(key),
      right: flat.every((record) => typeof (record[key] ?? 0) === "number"),
    }),
  );
  return {
    rows: flat.map((record) =>
      Object.fromEntries(Object.entries(record).map(([key, value]) => [key, cellText(value)])),
    ),
    columns,
    nested: flat.some((record) =>
      Object.values(record).some((value) => Array.isArray(value) && value.some(isRecord)),
    ),
  };
}

function cellText(value: Json): string {
  return value === null ? "" : scalarText(value).replaceAll("\n", " ");
}

/** `sport_id` says again what `sport` says in words. */
function isSecondary(key: string): boolean {
  return key.endsWith("_id");
}

function flattened(record: JsonRecord, lead = ""): JsonRecord {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      isRecord(value) ? Object.entries(flattened(value, `${lead}${key}.`)) : [[`${lead}${key}`, value]],
    ),
  );
}

function withWeekday({ weekday, ...record }: JsonRecord): JsonRecord {
  if (typeof weekday !== "string" || typeof record.date !== "string")
    return weekday === undefined ? record : { ...record, weekday };
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, key === "date" ? `${weekday} ${value}` : value]),
  );
}
