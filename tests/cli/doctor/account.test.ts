import { expect, test } from "vitest";
import { clockFinding, signInFinding } from "../../../src/cli/doctor/account.js";
import type { Services } from "../../../src/server/services.js";

const NOW = new Date("2026-04-10T08:00:00Z");
const HOUR_MS = 3_600_000;

/** Signed in with a cookie that ends so many hours from now. */
function signedIn(hours?: number): Services {
  const endsAt = hours === undefined ? undefined : new Date(NOW.getTime() + hours * HOUR_MS);
  const status = { valid: true, storage: "keychain", message: "Signed in to TrainingPeaks.", endsAt };
  return { signIn: { status: async () => status }, clock: { now: () => NOW } } as unknown as Services;
}

test.each([
  ["a minute before it ends", 1 / 60, "It ends within a day."],
  ["on its last day", 23.9, "It ends within a day."],
  ["a day before", 24, "It ends in 1 day."],
  ["three days before", 3 * 24 + 5, "It ends in 3 days."],
  ["a week before", 7 * 24 + 23, "It ends in 7 days."],
])("the end of a sign-in is told while there is time: %s", async (_when, hours, words) => {
  expect(await signInFinding(signedIn(hours))).toEqual({
    state: "note",
    about: "sign-in",
    text: `keychain. Signed in to TrainingPeaks. ${words}`,
    hint: "Sign in again before: `tp-mcp auth`.",
  });
});

test.each([
  ["more than a week before", 8 * 24],
  ["where nobody knows when", undefined],
])("nothing is said %s", async (_when, hours) => {
  expect(await signInFinding(signedIn(hours))).toMatchObject({
    state: "ok",
    text: "keychain. Signed in to TrainingPeaks.",
  });
});

test.each([
  [-59_000, "ok", /, as TrainingPeaks' clock$/],
  [59_000, "ok", /, as TrainingPeaks' clock$/],
  [60_000, "note", /, 60 s ahead of TrainingPeaks' clock$/],
  [-2 * HOUR_MS, "note", /, 7200 s behind TrainingPeaks' clock$/],
  [undefined, "ok", /^\d{4}-\d\d-\d\dT\d\d:\d\dZ, time zone \S+$/],
])("a clock that is %s ms ahead: %s", (aheadMs, state, text) => {
  const finding = clockFinding({ serverClock: { aheadMs } } as unknown as Services);
  expect(finding).toMatchObject({ state, about: "clock", text: expect.stringMatching(text) });
  expect(finding.hint).toEqual(
    state === "note" ? expect.stringContaining("Set this computer's clock") : undefined,
  );
});
