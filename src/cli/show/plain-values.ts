import { isObject, type Json, type JsonObject } from "../../values/json.js";
import type { Column } from "./table.js";

export function scalarText(value: Json): string {
  if (value === null) return "-";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(scalarText).join(", ");
  if (typeof value === "string") return momentText(value);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** `2026-04-09T19:40:00` as people write it; a midnight without a zone is a day. */
function momentText(text: string): string {
  const [, day, time, zone] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z?)$/.exec(text) ?? [];
  if (day === undefined) return text;
  if (time === "00:00" && zone === "") return day;
  return `${day} ${time}${zone === "" ? "" : " UTC"}`;
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

/**
 * Records as rows: parts of a record become columns of their own, and a weekday moves to its day. A record's own id comes first, since the
 * next command needs it and the last columns give way; ids that only say again what another column says go last.
 */
export function rowsOf(records: readonly JsonObject[]): Rows {
  const flat = records.map((record) => withWeekday(flattened(compared(record))));
  const keys = [...new Set(flat.flatMap((record) => Object.keys(record)))];
  const filled = keys.filter((key) => flat.some((record) => cellText(record[key] ?? null) !== ""));
  const columns = byRank(filled).map((key) => ({
    key,
    title: titleOf(key),
    right: flat.every((record) => typeof (record[key] ?? 0) === "number"),
  }));
  return {
    rows: flat.map((record) =>
      Object.fromEntries(Object.entries(record).map(([key, value]) => [key, cellText(value)])),
    ),
    columns,
    nested: flat.some((record) =>
      Object.values(record).some((value) => Array.isArray(value) && value.some(isObject)),
    ),
  };
}

function cellText(value: Json): string {
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
  return isEmpty ? "" : scalarText(value).replaceAll("\n", " ");
}

function byRank(keys: readonly string[]): string[] {
  const ids = keys.filter((key) => key.endsWith("_id"));
  // `sport_id` says again what `sport` says in words.
  const own = keys.includes("id") ? [] : ids.filter((key) => !keys.includes(key.slice(0, -"_id".length)));
  const others = keys.filter((key) => !ids.includes(key));
  return [...own, ...others, ...ids.filter((key) => !own.includes(key))];
}

function flattened(record: JsonObject, lead = ""): JsonObject {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      isObject(value) ? Object.entries(flattened(value, `${lead}${key}.`)) : [[`${lead}${key}`, value]],
    ),
  );
}

/** What a change makes of each field, in one column: `2026-04-11 > 2026-04-12`, or the value where it stays. */
function compared({ before, after, ...record }: JsonObject): JsonObject {
  if (!isObject(before) || !isObject(after))
    return { ...record, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changes = keys.map((key): [string, Json] => {
    const [was = null, is = null] = [before[key], after[key]];
    return [key, scalarText(was) === scalarText(is) ? is : `${scalarText(was)} > ${scalarText(is)}`];
  });
  const changed = Object.fromEntries(changes);
  return { ...changed, ...record, ...changed };
}

function withWeekday({ weekday, ...record }: JsonObject): JsonObject {
  if (typeof weekday !== "string" || typeof record.date !== "string")
    return weekday === undefined ? record : { ...record, weekday };
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, key === "date" ? `${weekday} ${value}` : value]),
  );
}
