import { expect } from "vitest";
import { LENA } from "../server/season.js";
import { talk } from "./talk.js";

const APRIL = { start_date: "2026-04-01", end_date: "2026-04-30" };

talk("28. I am away until Thursday; make it Friday, and I can run there; now it is off", {}, async (t) => {
  const made = await t.say("tp_create_availability", {
    start_date: "2026-04-13",
    end_date: "2026-04-16",
    reason: "Work",
  });
  const availability_id = made.availability_id;
  Object.assign(t.sandbox.store.find("availability", LENA, "id", availability_id) ?? {}, {
    serverOnly: "keep me",
  });
  const longer = await t.say("tp_update_availability", {
    availability_id,
    end_date: "2026-04-17",
    sport_types: ["Run"],
  });
  expect(longer).toMatchObject({
    confirmed: true,
    availability: {
      start_date: "2026-04-13",
      end_date: "2026-04-17",
      type: "limited",
      sports_possible: ["Run"],
      reason: "Work",
    },
  });
  // KB-60, KB-61: the whole object goes back, with the person of the path, at midnight.
  expect(
    t.sandbox.requests.find(({ operationId }) => operationId === "updateAvailability")?.body,
  ).toMatchObject({
    personId: LENA,
    endDate: "2026-04-17T00:00:00",
    availableSportTypes: [3],
    serverOnly: "keep me",
  });
  const fully = await t.say("tp_update_availability", {
    availability_id,
    limited: false,
    reason: "Sick",
    description: "Flu",
  });
  expect(fully.availability).toMatchObject({ type: "unavailable", reason: "Sick", description: "Flu" });
  expect(fully.availability).not.toHaveProperty("sports_possible");
  for (const [wrong, message] of [
    [{}, "Nothing to change"],
    [{ start_date: "2026-04-20" }, "2026-04-17"],
    [{ sport_types: ["Chess"] }, "Chess"],
    [{ limited: false, sport_types: ["Run"] }, "limited is false"],
  ] as const) {
    const error = await t.refused("tp_update_availability", { availability_id, ...wrong });
    expect(error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(message) });
  }
  await t.say("tp_undo_change", { change_id: fully.change_id });
  const { availability } = await t.say("tp_get_availability", APRIL);
  expect(availability).toMatchObject([{ id: availability_id, type: "limited", reason: "Work" }]);
  await t.say("tp_delete_availability", { availability_id });
  expect((await t.say("tp_get_availability", APRIL)).count).toBe(0);
});
