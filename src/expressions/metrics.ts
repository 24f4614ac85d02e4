import { round } from "../values/number.js";
import { plainForm } from "../values/plain-form.js";
import type { Id } from "../values/quantity.js";
import { dayOf } from "./dates.js";

/** Health metrics: days of measurements, and what still has to be logged. */

/** One measurement. `value` has two numbers for blood pressure. */
export interface Measurement {
  type: number;
  label?: string | null;
  value?: number | readonly unknown[] | null;
  /** Local date and time. */
  time?: string | null;
  /** Name of the device or app; empty for values entered by hand. */
  uploadClient?: string | null;
}

/** A record of measurements; a day may have several. */
export interface MetricRecord {
  id?: string | null;
  timeStamp: string;
  details?: readonly Measurement[] | null;
}

/** The measurements of one day, earliest first. */
export interface MetricDay {
  date: string;
  details: Measurement[];
}

/** The records by day, earliest first; measurements without a value are left out, and all but one kind when it is named. */
export function metricDays(records: readonly MetricRecord[], type?: Id<"metricType">): MetricDay[] {
  const days = new Map<string, Measurement[]>();
  for (const { timeStamp, details } of records) {
    const found = (details ?? []).filter(
      (one) => one.value !== null && one.value !== undefined && (type === undefined || one.type === type),
    );
    if (found.length > 0) days.set(dayOf(timeStamp), [...(days.get(dayOf(timeStamp)) ?? []), ...found]);
  }
  return [...days]
    .map(([date, details]) => ({ date, details: details.sort(byTime) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function byTime(a: Measurement, b: Measurement): number {
  return (a.time ?? "").localeCompare(b.time ?? "");
}

/** The metric a word means: its name, or its beginning where only one begins so (`weight` for `weight_kg`). */
export function metricMeant<Name extends string>(
  word: string | undefined,
  names: readonly Name[],
): Name | undefined {
  if (word === undefined) return undefined;
  const plain = plainForm(word);
  const begun = names.filter((name) => plainForm(name).startsWith(plain));
  return names.find((name) => plainForm(name) === plain) ?? (begun.length === 1 ? begun[0] : undefined);
}

/** Name -> value of a day; of several values of one kind the latest. */
export function valuesByName(
  day: MetricDay,
  nameOf: (measurement: Measurement) => string,
): Record<string, Measurement["value"]> {
  return Object.fromEntries(day.details.map((measurement) => [nameOf(measurement), measurement.value]));
}

/** What one athlete among several logged: on how many days, when last, and the latest value of every kind. */
export function metricLine(days: readonly MetricDay[], nameOf: (measurement: Measurement) => string) {
  const latest = Object.assign({}, ...days.map((day) => valuesByName(day, nameOf)));
  return {
    days: days.length,
    last_day: days.at(-1)?.date,
    latest: days.length > 0 ? (latest as ReturnType<typeof valuesByName>) : undefined,
  };
}

/** One kind of metric over a range of days. */
export interface MetricSummary {
  metric: string;
  count: number;
  average: number;
  min: number;
  max: number;
  latest: number;
  latest_date: string;
}

/** Average, extremes and latest value of every metric that is a single number. */
export function metricSummaries(
  days: readonly MetricDay[],
  nameOf: (measurement: Measurement) => string,
): MetricSummary[] {
  const series = new Map<string, { date: string; value: number }[]>();
  for (const { date, details } of days)
    for (const measurement of details)
      if (typeof measurement.value === "number") {
        const name = nameOf(measurement);
        series.set(name, [...(series.get(name) ?? []), { date, value: measurement.value }]);
      }
  return [...series].map(([metric, points]) => summaryOf(metric, points));
}

function summaryOf(metric: string, points: readonly { date: string; value: number }[]): MetricSummary {
  const values = points.map(({ value }) => value);
  const last = points.at(-1);
  const total = values.reduce((sum, value) => sum + value, 0);
  return {
    metric,
    count: values.length,
    average: round(total / values.length, 2),
    min: Math.min(...values),
    max: Math.max(...values),
    latest: last?.value ?? 0,
    latest_date: last?.date ?? "",
  };
}
