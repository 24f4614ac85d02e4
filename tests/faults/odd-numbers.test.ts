import { afterAll, beforeAll, expect, test } from "vitest";
import { roster } from "../../sandbox/seasons/people.js";
import type { Json, JsonObject } from "../../src/values/json.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";

const LENA = roster.self.personId;
const YEAR = { start_date: "2025-05-01", end_date: "2026-12-31" };

let server: InProcess;
beforeAll(async () => {
  server = await startInProcess();
  // What the records of a season hold is frozen, and here it is spoilt.
  const metrics = last("metrics");
  Object.assign(metrics ?? {}, { details: structuredClone(metrics?.details) });
});
afterAll(() => server.close());

const last = (collection: string) => server.sandbox.store.records(collection, LENA).at(-1);
const template = () => server.sandbox.store.inspect("libraryItems")[0];
const first = (list: Json | undefined) => (Array.isArray(list) ? (list[0] as JsonObject) : undefined);

test.each<[string, Record<string, unknown>, () => JsonObject | undefined, string]>([
  ["tp_get_events", YEAR, () => last("events"), "distance"],
  ["tp_get_events", YEAR, () => last("events"), "ctlTarget"],
  [
    "tp_get_metrics",
    { start_date: "2026-04-01", end_date: "2026-04-10" },
    () => first(last("metrics")?.details),
    "value",
  ],
  ["tp_get_equipment", {}, () => last("equipment"), "startingDistance"],
  ["tp_get_library_items", { library_id: 13_011 }, template, "tssPlanned"],
  ["tp_get_library_items", { library_id: 13_011 }, template, "ifPlanned"],
  ["tp_get_athlete_settings", {}, () => first(last("settings")?.powerZones), "threshold"],
  ["tp_get_athlete_settings", {}, () => first(last("settings")?.heartRateZones), "threshold"],
  ["tp_get_athlete_settings", {}, () => first(last("settings")?.speedZones), "threshold"],
  ["tp_get_atp", YEAR, () => last("atp"), "volume"],
])(
  "%s %j: a text where a number belongs costs that field alone, and is said (%#)",
  async (tool, args, at, field) => {
    const record = at();
    if (!record) throw new Error(`nothing to spoil for ${tool}`);
    const whole = JSON.stringify((await server.call(tool, args)).data).length;
    const was = record[field] ?? null;
    try {
      record[field] = "oops";
      const { isError, data } = await server.call(tool, args);
      expect(isError).toBe(false);
      expect(data.notes).toEqual([expect.stringMatching(new RegExp(`\\b${field} could not be read`))]);
      expect(JSON.stringify(data)).not.toContain("oops");
      expect(JSON.stringify(data).length).toBeGreaterThan(whole / 2);
      record[field] = "NaN";
      const missing = await server.call(tool, args);
      expect(missing.isError).toBe(false);
      expect(JSON.stringify(missing.data)).not.toContain("NaN");
    } finally {
      record[field] = was;
    }
  },
);

test.each(["powerZones", "heartRateZones", "speedZones"])(
  "a bound of %s that is not a number costs its zone alone, and nothing is saved without it",
  async (sets) => {
    const zone = first(first(last("settings")?.[sets])?.zones);
    if (!zone) throw new Error(`no ${sets}`);
    const was = zone.minimum ?? null;
    const labels = async () =>
      JSON.stringify((await server.call("tp_get_athlete_settings")).data).split('"label"');
    const all = await labels();
    try {
      zone.minimum = "oops";
      const { isError, data } = await server.call("tp_get_athlete_settings");
      expect(isError).toBe(false);
      expect(data.notes).toEqual([expect.stringContaining(`${sets}.zones could not be read`)]);
      expect(await labels()).toHaveLength(all.length - 1);
      const write = await server.call("tp_update_ftp", { ftp: 290 });
      expect(write.data.error).toMatchObject({
        code: "API_CHANGED",
        message: expect.stringContaining("Nothing was written"),
      });
    } finally {
      zone.minimum = was;
    }
  },
);
