import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";
import { LENA, settingsOf, startOver } from "../fresh-account.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
beforeEach(() => startOver(server));
afterAll(() => server.close());

test("gives thresholds and bands of every set with their units", async () => {
  const { data } = await server.call("tp_get_athlete_settings");
  expect(data.settings).toMatchObject({
    athlete_id: String(LENA),
    time_zone: "Europe/Berlin",
    planned_calories_per_day: 2400,
  });
  expect(data.settings.power_zones[1]).toMatchObject({
    workout_type: "bike",
    threshold_watts: 280,
    zones: [
      { label: "Recovery", min_watts: 0, max_watts: 156 },
      { min_watts: 157, max_watts: 212 },
      { min_watts: 213, max_watts: 254 },
      { min_watts: 255, max_watts: 296 },
      { min_watts: 297, max_watts: 338 },
      { min_watts: 339, max_watts: 2000 },
    ],
  });
  expect(data.settings.heart_rate_zones[1]).toMatchObject({
    threshold_bpm: 168,
    max_bpm: 186,
    resting_bpm: 46,
  });
  expect(data.settings.speed_zones).toMatchObject([
    { workout_type: "swim", threshold_pace: "1:45/100m" },
    { workout_type: "run", threshold_pace: "4:10/km", threshold_m_per_s: 4 },
  ]);
});

test.each(["concise", "detailed"])(
  "keeps calendar-feed keys and fingerprints to itself (%s)",
  async (form) => {
    settingsOf(server).someAccessToken = "SECRET-TOKEN";
    const { text } = await server.call("tp_get_athlete_settings", { response_format: form });
    expect(text).not.toMatch(/SECRET|iCalendarKeys|hash/i);
  },
);

test("adds account and preferences in the detailed form only", async () => {
  const concise = await server.call("tp_get_athlete_settings");
  const detailed = await server.call("tp_get_athlete_settings", { response_format: "detailed" });
  expect(concise.data.settings.other).toBeUndefined();
  expect(detailed.data.settings.other).toMatchObject({ city: "Berlin", thresholdsAutoApply: false });
});

test("KB-69 shows how the TSS of runs is computed", async () => {
  const sources = [];
  for (const code of [0, 4, 7]) {
    settingsOf(server).preferredRunningTssSource = code;
    const { data } = await server.call("tp_get_athlete_settings");
    sources.push(data.settings.running_tss_source);
  }
  expect(sources).toEqual(["not set", "heart rate", "code 7"]);
});

test("manages with an account that has no zones yet", async () => {
  Object.assign(settingsOf(server), { powerZones: null, heartRateZones: [], speedZones: null });
  const { data, isError } = await server.call("tp_get_athlete_settings");
  expect(isError).toBe(false);
  expect(data.settings).toMatchObject({ power_zones: [], heart_rate_zones: [], speed_zones: [] });
});

test("says which form is right", async () => {
  const { data } = await server.call("tp_get_athlete_settings", { response_format: "full" });
  expect(data.error).toMatchObject({
    code: "VALIDATION_ERROR",
    message: expect.stringContaining("concise, detailed"),
  });
  expect(server.requests()).toEqual([]);
});

test("passes on that the account may not look", async () => {
  server.sandbox.faults.add({ kind: "status", status: 403, operationId: "getAthleteSettings" });
  const { data } = await server.call("tp_get_athlete_settings");
  expect(data.error.code).toBe("FORBIDDEN");
});
