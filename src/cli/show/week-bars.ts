import { isObject, type Json, type JsonObject } from "../../values/json.js";
import type { Look } from "./look.js";
import type { Draw } from "./picture.js";
import { cut } from "./table.js";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const WIDEST_BAR = 24;
/** Weekday, gaps and numbers. */
const BESIDE = 17;

interface Session {
  weekday: string;
  title: string;
  /** Done or missed: what is left of its plan will not come. */
  over: boolean;
  planned: number;
  actual: number;
}

/** A week with a bar for every session, as long as its load: what is done full, what is to come light. */
export const weekBars: Draw = (answer, look) => {
  const { week, workouts } = answer;
  if (!isObject(week) || !Array.isArray(workouts)) return undefined;
  const unit = workouts.some((one) => isObject(one) && amount(one, "tss") > 0) ? "tss" : "minutes";
  const missed = new Set(
    Array.isArray(answer.missed) ? answer.missed.filter(isObject).map(({ id }) => id) : [],
  );
  const sessions = workouts.filter(isObject).map((one) => sessionOf(one, unit, missed.has(one.id ?? null)));
  const most = Math.max(1, ...sessions.map(({ planned, actual }) => Math.max(planned, actual)));
  const lines = WEEKDAYS.flatMap((weekday) => {
    const those = sessions.filter((session) => session.weekday === weekday);
    if (those.length === 0) return [look.style("dim", weekday)];
    return those.map(
      (session, index) => `${index === 0 ? weekday : "   "} ${sessionLine(session, most, look)}`,
    );
  });
  return { lines: [legend(unit, look), ...lines], shows: [] };
};

function legend(unit: string, { style, width }: Look): string {
  const over = width < 60 ? "missed" : "missed or not reached";
  return `${style("green", "█ done")}  ${style("blue", "░ planned")}  ${style("red", `░ ${over}`)}  (${UNITS[unit]})`;
}

const UNITS: Partial<Record<string, string>> = { tss: "TSS", minutes: "min" };

function sessionOf(workout: JsonObject, unit: "tss" | "minutes", missed: boolean): Session {
  return {
    weekday: String(workout.weekday ?? ""),
    title: [workout.title, workout.sport && `(${String(workout.sport)})`].filter(Boolean).join(" "),
    over: missed || isObject(workout.actual),
    planned: numberIn(workout.planned, unit),
    actual: numberIn(workout.actual, unit),
  };
}

function amount(workout: JsonObject, unit: string): number {
  return Math.max(numberIn(workout.planned, unit), numberIn(workout.actual, unit));
}

function numberIn(part: Json | undefined, key: string): number {
  const value = isObject(part) ? part[key] : undefined;
  return typeof value === "number" ? value : 0;
}

function sessionLine({ title, over, planned, actual }: Session, most: number, look: Look): string {
  const width = Math.min(WIDEST_BAR, Math.floor((look.width - BESIDE) / 2));
  const length = (value: number) => Math.round((value / most) * width);
  const full = length(actual);
  const open = Math.max(0, length(planned) - full);
  const bar = look.style("green", "█".repeat(full)) + look.style(over ? "red" : "blue", "░".repeat(open));
  const numbers =
    over && planned > 0
      ? `${Math.round(actual)} of ${Math.round(planned)}`
      : `${Math.round(actual || planned)}`;
  const fill = " ".repeat(Math.max(0, width - full - open));
  return `${bar}${fill} ${numbers.padStart(10)}  ${cut(title, look.width - width - BESIDE)}`;
}
