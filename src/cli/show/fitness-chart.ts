import { isObject, type JsonObject } from "../../values/json.js";
import type { Format, Look } from "./look.js";
import type { Draw } from "./picture.js";

interface Day {
  date: string;
  ctl: number;
  atl: number;
  tsb: number;
}

const ROWS = 10;
/** Rows of form above and below zero. */
const FORM_ROWS = 2;
const AXIS = 6;
const WIDEST_DAY = 5;

/** Fitness and fatigue as lines, form as bars around zero below them. */
export const fitnessChart: Draw = (answer, look) => {
  const found = Object.entries(answer).find(([, value]) => Array.isArray(value) && daysOf(value).length > 1);
  if (!found) return undefined;
  const [key, value] = found;
  const days = columnsFor(daysOf(value), look.width - AXIS);
  const lines = [...loadLines(days, look), "", ...formLines(days, look), dateLine(days)];
  return { lines: [legend(look), ...lines], shows: [key] };
};

function daysOf(value: unknown): Day[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).flatMap((row) => dayOf(row) ?? []);
}

/** A day, or a week by its last day. */
function dayOf({ date, end, ctl, atl, tsb }: JsonObject): Day | undefined {
  const day = date ?? end;
  const known =
    typeof day === "string" && typeof ctl === "number" && typeof atl === "number" && typeof tsb === "number";
  return known ? { date: day, ctl, atl, tsb } : undefined;
}

/** A day for each column: some twice where there is room, some left out where there is none. */
function columnsFor(days: readonly Day[], width: number): Day[] {
  const each = Math.max(1, Math.min(WIDEST_DAY, Math.floor(width / days.length)));
  const count = Math.min(width, days.length * each);
  return Array.from({ length: count }, (_, column) => {
    const index = Math.round((column * (days.length - 1)) / Math.max(1, count - 1));
    return days[index];
  }).filter((day) => day !== undefined);
}

function legend({ style, width }: Look): string {
  const [fitness, fatigue, form] =
    width < 60 ? ["CTL", "ATL", "TSB"] : ["fitness (CTL)", "fatigue (ATL)", "form (TSB)"];
  return [style("blue", `━ ${fitness}`), style("magenta", `• ${fatigue}`), style("green", `█ ${form}`)].join(
    "   ",
  );
}

function loadLines(days: readonly Day[], look: Look): string[] {
  const values = days.flatMap(({ ctl, atl }) => [ctl, atl]);
  const low = Math.floor(Math.min(...values) / 5) * 5;
  const high = Math.max(low + 5, Math.ceil(Math.max(...values) / 5) * 5);
  const rowOf = (value: number) => Math.round(((high - value) / (high - low)) * (ROWS - 1));
  return Array.from({ length: ROWS }, (_, row) => {
    const label = row === 0 ? high : row === ROWS - 1 ? low : undefined;
    const cells = days.map(({ ctl, atl }) => {
      if (rowOf(ctl) === row) return look.style("blue", "━");
      return rowOf(atl) === row ? look.style("magenta", "•") : " ";
    });
    return `${axis(label)}${cells.join("")}`.trimEnd();
  });
}

const RISING = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
const FALLING = [" ", "▀", "█"];

function formLines(days: readonly Day[], look: Look): string[] {
  const most = Math.max(10, ...days.map(({ tsb }) => Math.abs(tsb)));
  const line = (row: number, label: number | undefined, glyphs: readonly string[], sign: 1 | -1) => {
    const cells = days.map(({ tsb }) => {
      const height = Math.max(0, (sign * tsb * FORM_ROWS) / most) - row;
      const level = Math.round(Math.max(0, Math.min(1, height)) * (glyphs.length - 1));
      return look.style(formColour(tsb), glyphs[level] ?? " ");
    });
    return `${axis(label)}${cells.join("")}`.trimEnd();
  };
  const rows = Array.from({ length: FORM_ROWS }, (_, row) => row);
  return [
    ...rows.toReversed().map((row) => line(row, row === FORM_ROWS - 1 ? Math.round(most) : 0, RISING, 1)),
    ...rows.map((row) => line(row, row === FORM_ROWS - 1 ? -Math.round(most) : undefined, FALLING, -1)),
  ];
}

/** Fresh, in between, very tired and exhausted: the bounds are those of the status in words. */
function formColour(tsb: number): Format {
  if (tsb > 10) return "cyan";
  if (tsb > -10) return "dim";
  return tsb > -25 ? "green" : "red";
}

function axis(label: number | undefined): string {
  return `${(label === undefined ? "" : String(label)).padStart(AXIS - 2)}${label === undefined ? " │" : " ┤"}`;
}

function dateLine(days: readonly Day[]): string {
  const first = days[0]?.date ?? "";
  const last = days.at(-1)?.date ?? "";
  const room = days.length - first.length - last.length;
  return `${" ".repeat(AXIS)}${room > 0 ? `${first}${" ".repeat(room)}${last}` : `${first} to ${last}`}`;
}
