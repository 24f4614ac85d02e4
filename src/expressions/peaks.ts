import { formatPace, PEAK_DISTANCES } from "../training/index.js";
import { clockText } from "../values/clock-text.js";

/** Unit of a best, by its type or class: `power20min` and `Power` are watts. */
export function peakUnit(type: string | null | undefined): "W" | "bpm" | "m/s" | undefined {
  const name = (type ?? "").toLowerCase();
  if (name.startsWith("power")) return "W";
  if (name.startsWith("hr") || name.startsWith("heartrate")) return "bpm";
  return name.startsWith("speed") ? "m/s" : undefined;
}

/** Pace of a best over a distance, `4:05/km`; undefined for power and heart rate. */
export function peakPace(
  type: string | null | undefined,
  value: number | null | undefined,
): string | undefined {
  return peakUnit(type) === "m/s" ? (formatPace(value ?? null, "km") ?? undefined) : undefined;
}

/** Time over the distance of a best, `19:58` or `1:31:04`; undefined for power and heart rate. */
export function peakTime(
  type: string | null | undefined,
  value: number | null | undefined,
): string | undefined {
  const metres = PEAK_DISTANCES[type ?? ""];
  if (metres === undefined || !value || value <= 0) return undefined;
  return clockText(metres / value);
}

/** Name of the period that a place was taken in: the server sends an object, a list of them, a text or nothing. */
export function timeFrameName(timeFrame: unknown): string | undefined {
  if (typeof timeFrame === "string") return timeFrame || undefined;
  if (Array.isArray(timeFrame)) {
    const names = timeFrame.flatMap((one: unknown) => timeFrameName(one) ?? []);
    return names.length > 0 ? names.join(", ") : undefined;
  }
  const name = typeof timeFrame === "object" && timeFrame && "name" in timeFrame ? timeFrame.name : undefined;
  return typeof name === "string" && name !== "" ? name : undefined;
}
