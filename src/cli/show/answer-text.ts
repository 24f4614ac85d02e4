import { cleanText } from "../../values/clean-text.js";
import { isObject, type Json, type JsonObject } from "../../values/json.js";
import { wrap } from "../../values/wrap.js";
import type { Look } from "./look.js";
import { pictureOf } from "./pictures.js";
import { rowsOf, scalarText, titleOf } from "./plain-values.js";
import { tableLines } from "./table.js";
import { zoneBars } from "./zone-bars.js";

/** An answer for a person: its picture where it has one, then every field, lists as tables. */
export function answerText(answer: Json, look: Look): string {
  const data = cleaned(answer);
  if (!isObject(data)) return scalarText(data);
  const error = data.error;
  if (isObject(error)) return errorText(error, look);
  const picture = look.pictures ? pictureOf(data, look) : undefined;
  const rest = picture
    ? Object.fromEntries(Object.entries(data).filter(([key]) => !picture.shows.includes(key)))
    : data;
  const lines = [...(picture ? [...picture.lines, ""] : []), ...recordLines(rest, look, 0)];
  return lines.join("\n").replace(/^\n+|\s+$/g, "");
}

/** Texts in an answer were written by others: nothing in them may steer the terminal. */
function cleaned(value: Json): Json {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleanText(key), cleaned(inner)]));
}

function errorText(error: JsonObject, look: Look): string {
  const { code, message, next_step, retryable: _, ...facts } = error;
  const wrapped = (text: string) => text.split("\n").flatMap((line) => wrap(line, look.width, ""));
  const what = wrapped(`${scalarText(code ?? null)}: ${scalarText(message ?? null)}`);
  return [
    ...what.map((line) => look.style("red", line)),
    ...(next_step ? wrapped(scalarText(next_step)) : []),
    ...recordLines(facts, look, 0),
  ].join("\n");
}

/** Simple fields first, one a line, then lists and parts of their own below their titles. */
function recordLines(record: JsonObject, look: Look, depth: number): string[] {
  const entries = shownEntries(record);
  const simple = entries.filter(([, value]) => isSimple(value));
  const indent = "  ".repeat(depth);
  // What is too long for half the room stands on a line of its own, its value below.
  const most = Math.floor(look.width / 2) - indent.length - 2;
  const lengths = simple.map(([key]) => titleOf(key).length);
  const width = Math.max(2, ...lengths.filter((length) => length <= most));
  return [
    ...simple.flatMap(([key, value]) => {
      const title = `${indent}${titleOf(key).padEnd(width)}  `;
      const margin = " ".repeat(indent.length + width + 2);
      const lines = fieldText(record, key, value)
        .split("\n")
        .flatMap((line) => wrap(line, look.width - margin.length, ""));
      const isLong = title.length > margin.length;
      return [
        ...(isLong ? [look.style("dim", title.trimEnd())] : []),
        ...lines.map((line, index) =>
          index === 0 && !isLong ? `${look.style("dim", title)}${line}` : `${margin}${line}`,
        ),
      ];
    }),
    ...entries
      .filter(([, value]) => !isSimple(value))
      .flatMap(([key, value]) => partLines(key, value, look, depth)),
  ];
}

function partLines(key: string, value: Json, look: Look, depth: number): string[] {
  const indent = "  ".repeat(depth);
  const title = `${indent}${look.style("bold", titleOf(key))}`;
  if (isObject(value)) return ["", title, ...recordLines(value, look, depth + 1)];
  const items = Array.isArray(value) ? value : [];
  if (!items.every(isObject))
    return ["", title, ...items.flatMap((item) => listLines(scalarText(item), look, indent))];
  const bars = look.pictures ? zoneBars(items, { ...look, width: look.width - indent.length }) : undefined;
  if (bars) return ["", title, ...bars.map((line) => (line === "" ? "" : indent + line))];
  const { rows, columns, nested } = rowsOf(items);
  const table = tableLines(rows, columns, { ...look, width: look.width - indent.length }).map(
    (line) => indent + line,
  );
  return [
    "",
    title,
    ...(nested ? items.flatMap((item) => ["", ...recordLines(item, look, depth + 1)]) : table),
  ];
}

function listLines(text: string, look: Look, indent: string): string[] {
  const lines = text.split("\n").flatMap((line) => wrap(line, look.width - indent.length - 4, ""));
  return lines.map((line, index) => `${indent}  ${index === 0 ? "-" : " "} ${line}`);
}

/** A day carries its weekday; a part with a few fields stands on one line. */
function fieldText(record: JsonObject, key: string, value: Json): string {
  if (isObject(value)) return flatText(value);
  const weekday = record[key === "date" ? "weekday" : `${key}_weekday`];
  return typeof weekday === "string" ? `${weekday} ${scalarText(value)}` : scalarText(value);
}

function flatText(record: JsonObject): string {
  return shownEntries(record)
    .map(([key, value]) => `${titleOf(key)} ${fieldText(record, key, value)}`)
    .join(", ");
}

/** Without the weekdays, which are shown with their days. */
function shownEntries(record: JsonObject): [string, Json][] {
  return Object.entries(record).filter(([key]) => !(key.endsWith("weekday") && isDayOf(record, key)));
}

function isDayOf(record: JsonObject, key: string): boolean {
  return key === "weekday" ? "date" in record : key.slice(0, -"_weekday".length) in record;
}

const LONGEST_LINE = 100;

/** Fits on a line: a list of a few words, or a part with a few simple fields. */
function isSimple(value: Json): boolean {
  if (typeof value !== "object" || value === null) return true;
  const inner = Object.values(value);
  if (inner.some((one) => typeof one === "object" && one !== null)) return false;
  return (isObject(value) ? flatText(value) : scalarText(value)).length <= LONGEST_LINE;
}
