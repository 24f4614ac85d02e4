import { expect, test } from "vitest";
import { conversation } from "./zones.js";

conversation("9. Show my race calendar and how many weeks until my A race", {}, (at) => {
  test("priority, weekday, distance in km and the weeks to go", async () => {
    const { say } = at();
    const { events } = await say("tp_get_events", { start_date: "2026-04-10", end_date: "2027-04-10" });
    const race = events.find((event: { priority: string }) => event.priority === "A");
    expect(race).toMatchObject({ name: "Lake Triathlon", date: "2026-06-14", weekday: "Sun" });
    expect(JSON.stringify(race)).toMatch(/9 weeks(,| and)? 2 days|"weeks_to_go":9/);
    const focus = await say("tp_get_focus_event", {});
    expect(focus.event.name).toBe("Lake Triathlon");
  });
});

conversation("10. Add a race, move it, cancel it", {}, (at) => {
  test("typed as asked, moved without loss, gone in the end", async () => {
    const { say, server } = at();
    const made = await say("tp_create_event", {
      name: "Half marathon",
      date: "2026-06-28",
      event_type: "RunningRoad",
      priority: "B",
      distance_km: 21.1,
      ctl_target: 75,
    });
    expect(made.confirmed).toBe(true);
    const stored = () => server.sandbox.store.inspect("events").find(({ name }) => name === "Half marathon");
    expect(stored()).toMatchObject({ eventType: "RunningRoad", atpPriority: "B" });
    const before = stored();
    const moved = await say("tp_update_event", { event_id: made.event_id, date: "2026-07-05" });
    expect(moved.confirmed).toBe(true);
    expect(stored()).toMatchObject({
      eventType: "RunningRoad",
      atpPriority: "B",
      distance: before?.distance,
    });
    expect(String(stored()?.eventDate)).toContain("2026-07-05");
    expect((await say("tp_delete_event", { event_id: made.event_id })).confirmed).toBe(true);
    expect(stored()).toBeUndefined();
  });
});

conversation("11. Travelling Monday to Thursday, can only run", {}, (at) => {
  test("limited availability with the run's id; no deletion by itself", async () => {
    const { say, server, writes } = at();
    const made = await say("tp_create_availability", {
      start_date: "2026-04-13",
      end_date: "2026-04-16",
      sport_types: ["Run"],
    });
    expect(made.confirmed).toBe(true);
    const sent = server.sandbox.requests.find(
      ({ operationId }) => operationId === "createAvailability",
    )?.body;
    expect(sent).toMatchObject({ type: 2, availableSportTypes: [3] });
    const { workouts } = await say("tp_get_workouts", {
      start_date: "2026-04-13",
      end_date: "2026-04-16",
      type: "planned",
    });
    const ride = workouts.find((w: { sport: string }) => w.sport === "Bike");
    expect(ride).toBeDefined();
    expect(writes()).toHaveLength(1);
    const moved = await say("tp_update_workout", { workout_id: ride.id, date: "2026-04-17" });
    expect(moved.workout).toMatchObject({ date: "2026-04-17", weekday: "Fri", start: ride.start });
  });
});
