import type { Day } from "../values/quantity.js";
import type { Measurement, MetricRecord } from "./metrics.js";

/** Logging health metrics without duplicates: nothing deletes a measurement, and every post adds one. */

/** A value to log, with what the web form sends along. */
export interface AskedMetric {
  /** Name of the input. */
  name: string;
  type: number;
  label: string;
  value: number;
  units: string;
  min: number;
  max: number;
}

/** What logging a value comes to. */
export interface MetricAction {
  asked: AskedMetric;
  /** `unchanged`: the day already has this value, from whatever source. `replaced`: an earlier entry by hand is corrected. */
  status: "logged" | "replaced" | "unchanged";
  /** The value that is corrected. */
  before?: number;
  /** Record to correct; null adds a new one. */
  record: string | null;
  /** Local date and time of the value. */
  time: string;
}

/** The values that were given. */
export function givenMetrics(
  all: readonly (Omit<AskedMetric, "value"> & { value?: number | undefined })[],
): AskedMetric[] {
  return all.flatMap((metric) => (metric.value === undefined ? [] : [{ ...metric, value: metric.value }]));
}

/**
 * Decides for each value whether the day needs it. A value of a device is never replaced: it stays, and the new one is added beside
 * it.
 * @param records the day as it is stored
 */
export function metricActions(
  records: readonly MetricRecord[],
  asked: readonly AskedMetric[],
  date: Day,
): MetricAction[] {
  return asked.map((metric) => {
    const found = stored(records).filter(({ type }) => type === metric.type);
    const entries = found.filter(isEntry);
    const known = (entries.length > 0 ? entries : found).some(({ value }) => value === metric.value);
    const time = noonOf(date);
    if (known) return { asked: metric, status: "unchanged", record: null, time };
    const [entry] = entries;
    if (!entry?.record || typeof entry.value !== "number")
      return { asked: metric, status: "logged", record: null, time };
    return {
      asked: metric,
      status: "replaced",
      before: entry.value,
      record: entry.record,
      time: entry.time ?? time,
    };
  });
}

/** One record to post. */
export interface MetricPost {
  id: string | null;
  actions: MetricAction[];
}

/** The actions that need a request, by the record they go into. */
export function metricPosts(actions: readonly MetricAction[]): MetricPost[] {
  const posts = new Map<string | null, MetricAction[]>();
  for (const action of actions)
    if (action.status !== "unchanged")
      posts.set(action.record, [...(posts.get(action.record) ?? []), action]);
  return [...posts].map(([id, members]) => ({ id, actions: members }));
}

/** Input name -> value, as a post wants it stored. */
export function askedValues({ actions }: MetricPost): Record<string, number> {
  return Object.fromEntries(actions.map(({ asked }) => [asked.name, asked.value]));
}

/** Input name -> value by hand as the day shows it now; an entry that still stands beside its correction counts. */
export function storedValues(
  records: readonly MetricRecord[],
  { actions }: MetricPost,
): Record<string, Measurement["value"]> {
  return Object.fromEntries(
    actions.map(({ asked, status }) => {
      const entries = stored(records).filter((entry) => entry.type === asked.type && isEntry(entry));
      const other = entries.find(({ value }) => value !== asked.value);
      const same = entries.find(({ value }) => value === asked.value);
      return [asked.name, (status === "replaced" ? (other ?? same) : (same ?? other))?.value];
    }),
  );
}

function stored(records: readonly MetricRecord[]): (Measurement & { record: string | null })[] {
  return records.flatMap(({ id, details }) =>
    (details ?? []).map((detail) => ({ ...detail, record: id ?? null })),
  );
}

/** Whether a value was entered by hand: at noon, as TrainingPeaks' form and this tool do, and by no device. */
function isEntry({ time, uploadClient }: Measurement): boolean {
  return !uploadClient && (time ?? "").slice(11, 16) === "12:00";
}

function noonOf(date: Day): string {
  return `${date}T12:00:00`;
}
