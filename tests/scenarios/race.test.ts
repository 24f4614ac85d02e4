import { expect } from "vitest";
import { talk } from "./talk.js";

talk("29. I came 12th of 310 overall, third woman; write it to the race", {}, async (t) => {
  const { event_id } = await t.say("tp_create_event", {
    name: "Lakeside 10k",
    date: "2026-04-05",
    distance_km: 10,
  });
  const overall = { ranking: "Overall", place: 12, entrants: 310 };
  const done = await t.say("tp_update_event", {
    event_id,
    results: [overall, { ranking: "Gender", place: 3 }],
  });
  expect(done).toMatchObject({ confirmed: true });
  expect(done.event.extras.results).toEqual(
    expect.arrayContaining([overall, { ranking: "Gender", place: 3 }]),
  );
  // The place alone is mended: the entrants, and the other rankings, stay.
  await t.say("tp_update_event", { event_id, results: [{ ranking: "Overall", place: 11 }] });
  const days = { start_date: "2026-04-05", end_date: "2026-04-05", response_format: "detailed" };
  const { events } = await t.say("tp_get_events", days);
  expect(events[0].extras.results).toHaveLength(2);
  expect(events[0].extras.results).toEqual(expect.arrayContaining([{ ...overall, place: 11 }]));
  for (const results of [
    [{ ranking: "Overall", place: 9, entrants: 4 }],
    [overall, overall],
    [{ ranking: "Age", place: 1 }],
  ])
    expect((await t.refused("tp_update_event", { event_id, results })).code).toBe("VALIDATION_ERROR");
});
