import type { Json } from "../../security/scrubber.js";
import { wrap } from "../../values/wrap.js";
import type { Format, Look } from "./look.js";
import { isRecord, type JsonRecord, scalarText, titleOf } from "./plain-values.js";
import { cut, padded } from "./table.js";

const WIDEST_BAR = 30;
const WIDEST_LABEL = 20;
/** Indents, gaps and `from 2000 watts`. */
const BESIDE = 22;
const COLOURS: readonly Format[] = ["dim", "blue", "green", "yellow", "red", "magenta"];
/** TrainingPeaks stores a top zone without an end as one that ends absurdly high. */
const NO_END = 1.7;

interface Zone {
  label: string;
  low: number;
  high: number;
  unit: string;
}

/** Sets of zones as bars on a scale of their own; undefined for any other list. */
export function zoneBars(items: readonly JsonRecord[], look: Look): string[] | undefined {
  if (items.length === 0 || !items.every((item) => zonesOf(item.zones).length > 0)) return undefined;
  return items.flatMap((item) => {
    const { zones, ...facts } = item;
    return ["", ...headLines(facts, look), ...barLines(zonesOf(zones), look)];
  });
}

function headLines(facts: JsonRecord, look: Look): string[] {
  const words = Object.entries(facts).filter(([key]) => !key.endsWith("_id"));
  const text = words.map(([key, value]) => `${titleOf(key)} ${scalarText(value)}`).join(", ");
  return wrap(text, look.width - 2, "").map((line) => look.style("bold", line));
}

function zonesOf(value: Json | undefined): Zone[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).flatMap((zone) => {
    const low = Object.entries(zone).find(
      ([key, bound]) => key.startsWith("min_") && typeof bound === "number",
    );
    const high = Object.entries(zone).find(
      ([key, bound]) => key.startsWith("max_") && typeof bound === "number",
    );
    if (!low || !high) return [];
    const [key, bound] = low;
    return [
      { label: scalarText(zone.label ?? ""), low: Number(bound), high: Number(high[1]), unit: key.slice(4) },
    ];
  });
}

function barLines(zones: readonly Zone[], look: Look): string[] {
  const highestLow = Math.max(...zones.map(({ low }) => low));
  const end = Math.min(Math.max(...zones.map(({ high }) => high)), highestLow * NO_END);
  const label = Math.min(WIDEST_LABEL, Math.floor((look.width - BESIDE) / 2));
  const width = Math.min(WIDEST_BAR, look.width - BESIDE - label);
  const column = (value: number) => Math.round((Math.min(value, end) / Math.max(1, end)) * width);
  return zones.map((zone, index) => {
    const from = Math.min(column(zone.low), width - 1);
    const length = Math.max(1, column(zone.high) - from);
    const bar = " ".repeat(from) + look.style(COLOURS[index % COLOURS.length] ?? "dim", "█".repeat(length));
    const bounds = zone.high > highestLow * 3 ? `from ${zone.low}` : `${zone.low}-${zone.high}`;
    const fill = " ".repeat(Math.max(0, width - from - length));
    return `  ${padded(cut(zone.label, label), label)} ${bar}${fill} ${bounds} ${titleOf(zone.unit)}`;
  });
}
