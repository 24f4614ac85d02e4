import { isObject, type Json, type JsonObject } from "../../values/json.js";
import { wrap } from "../../values/wrap.js";
import type { Format, Look } from "./look.js";
import { scalarText, titleOf } from "./plain-values.js";
import { cut, padded } from "./table.js";

const WIDEST_BAR = 30;
const WIDEST_LABEL = 20;
/** Indent and gaps. */
const BESIDE = 4;
const COLOURS: readonly Format[] = ["dim", "blue", "green", "yellow", "red", "magenta"];
/** TrainingPeaks stores a top zone without an end as one that ends absurdly high. */
const NO_END = 1.7;

interface Zone {
  label: string;
  low: number;
  /** Infinite for a last zone without an end. */
  high: number;
  /** The bounds with their unit, such as `154-169 watts`. */
  words: string;
}

/** Sets of zones as bars on a scale of their own; undefined for any other list. */
export function zoneBars(items: readonly JsonObject[], look: Look): string[] | undefined {
  if (items.length === 0 || !items.every((item) => zonesOf(item.zones).length > 0)) return undefined;
  return items.flatMap((item) => {
    const { zones, ...facts } = item;
    return ["", ...headLines(facts, look), ...barLines(zonesOf(zones), look)];
  });
}

function headLines(facts: JsonObject, look: Look): string[] {
  const words = Object.entries(facts).filter(([key]) => !key.endsWith("_id"));
  const text = words.map(([key, value]) => `${titleOf(key)} ${scalarText(value)}`).join(", ");
  return wrap(text, look.width - 2, "").map((line) => look.style("bold", line));
}

function zonesOf(value: Json | undefined): Zone[] {
  if (!Array.isArray(value)) return [];
  const records = value.filter(isObject);
  const zones = records.flatMap((zone, index) => {
    const low = boundOf(zone, "min_");
    const high = boundOf(zone, "max_");
    if (!low || (!high && index < records.length - 1)) return [];
    return [{ zone, unit: titleOf(low.unit), low: low.bound, high: high?.bound ?? Number.POSITIVE_INFINITY }];
  });
  const highestLow = Math.max(...zones.map(({ low }) => low));
  return zones.map(({ zone, unit, low, high }) => ({
    label: scalarText(zone.label ?? ""),
    low,
    high,
    words:
      typeof zone.range === "string"
        ? zone.range
        : `${high > highestLow * 3 ? `from ${low}` : `${low}-${high}`} ${unit}`,
  }));
}

function boundOf(zone: JsonObject, start: "min_" | "max_"): { bound: number; unit: string } | undefined {
  for (const [key, bound] of Object.entries(zone))
    if (key.startsWith(start) && typeof bound === "number") return { bound, unit: key.slice(start.length) };
  return undefined;
}

function barLines(zones: readonly Zone[], look: Look): string[] {
  const highestLow = Math.max(...zones.map(({ low }) => low));
  const end = Math.min(Math.max(...zones.map(({ high }) => high)), highestLow * NO_END);
  const words = Math.max(...zones.map((zone) => zone.words.length));
  const label = Math.min(WIDEST_LABEL, Math.floor((look.width - words - BESIDE) / 2));
  const width = Math.max(1, Math.min(WIDEST_BAR, look.width - words - BESIDE - label));
  const column = (value: number) => Math.round((Math.min(value, end) / end) * width);
  return zones.map((zone, index) => {
    const from = Math.min(column(zone.low), width - 1);
    const length = Math.max(1, column(zone.high) - from);
    const bar = " ".repeat(from) + look.style(COLOURS[index % COLOURS.length] ?? "dim", "█".repeat(length));
    const fill = " ".repeat(Math.max(0, width - from - length));
    return `  ${padded(cut(zone.label, label), label)} ${bar}${fill} ${zone.words}`;
  });
}
