import { describe, expect, test } from "vitest";
import { eventTypes } from "../../generated/tables.js";
import { eventTypeMistake } from "../../src/expressions/event-types.js";
import {
  daysOfMove,
  distanceAsStored,
  eventKm,
  eventWindow,
  goalsSet,
  inKilometres,
  timeToGo,
} from "../../src/expressions/events.js";

describe("KB-55: kilometres from any stored pair", () => {
  test.each([
    [50000, "Meters", 50],
    [50000, " meters ", 50],
    [50, "Kilometers", 50],
    [50000, "", 50],
    [50, null, undefined],
    [999, undefined, undefined],
    [1000, undefined, 1],
    [26.2, "Miles", 42.165],
    [1000, "Yards", 0.914],
    [100, "furlongs", undefined],
    [0, "Kilometers", 0],
    [null, "Meters", undefined],
  ])("%s %s is %s", (distance, distanceUnits, km) => {
    expect(eventKm({ distance, distanceUnits })).toBe(km);
  });

  test("21.1 km that were stored as metres are what was asked", () => {
    expect(inKilometres({ id: 1, distance: 21100, distanceUnits: "Meters" })).toEqual({
      id: 1,
      distance: 21.1,
      distanceUnits: "Kilometers",
    });
    expect(inKilometres({ id: 1, distance: null, distanceUnits: null })).toMatchObject({ distance: null });
  });

  test("the stored pair is told only where it is another number", () => {
    expect(distanceAsStored({ distance: 50, distanceUnits: "Kilometers" })).toBeUndefined();
    expect(distanceAsStored({ distance: 50000, distanceUnits: null })).toBe("50000 without a unit");
    expect(distanceAsStored({ distance: 50, distanceUnits: "" })).toBe("50 without a unit");
    expect(distanceAsStored({ distance: 8, distanceUnits: "furlongs" })).toBe("8 furlongs");
  });
});

test.each([
  ["2026-06-14", "9 weeks 2 days"],
  ["2026-04-10", "today"],
  ["2026-04-11", "1 day"],
  ["2026-04-17", "1 week"],
  ["2026-04-02", "1 week 1 day ago"],
])("from 2026-04-10 to %s: %s", (day, words) => {
  expect(timeToGo("2026-04-10", day)).toBe(words);
});

test("KB-54: an event is looked for two years around today, or a month around its known day", () => {
  expect(eventWindow("2026-04-10", undefined)).toEqual({ start: "2024-04-10", end: "2028-04-09" });
  expect(eventWindow("2026-04-10", "2031-05-01")).toEqual({ start: "2031-03-31", end: "2031-06-01" });
});

test("a move in either direction is read back over both days", () => {
  expect(daysOfMove("2026-06-28T00:00:00", "2026-07-05")).toEqual({ start: "2026-06-28", end: "2026-07-06" });
  expect(daysOfMove("2026-06-28T00:00:00", "2026-06-01")).toEqual({ start: "2026-06-01", end: "2026-06-29" });
  expect(daysOfMove("2026-06-28", undefined)).toEqual({ start: "2026-06-28", end: "2026-06-29" });
});

test("goals that are not set, and the ids among them, are left out", () => {
  const none = { athleteEventId: 1, athleteId: 7, distance: null, time: null, written: [] };
  expect(goalsSet(none)).toBeUndefined();
  expect(goalsSet(null)).toBeUndefined();
  expect(goalsSet({ ...none, time: { value: 8700 } })).toEqual({ time: { value: 8700 } });
});

describe("KB-52: types that would be stored as Undefined", () => {
  test.each(["RunningRoad", "OtherOther", undefined, "UnderwaterHockey", "constructor"])(
    "%s may be sent",
    (type) => {
      expect(eventTypeMistake(type)).toBeUndefined();
    },
  );

  test.each([
    ["Multisport", "MultisportOther"],
    ["roadcycling", "CyclingRoad"],
    ["Other", "OtherOther"],
    ["runningroad", "RunningRoad"],
    ["SwimPol", "SwimPool"],
  ])("%s is refused for %s", (type, right) => {
    expect(eventTypeMistake(type)).toContain(`did you mean "${right}"?`);
  });

  test("the table of the specs says which there are, for the tools and for the sandbox", () => {
    for (const name of eventTypes.names) expect(eventTypeMistake(name)).toBeUndefined();
    for (const [label, name] of Object.entries(eventTypes.aliases))
      expect(eventTypeMistake(label)).toContain(`did you mean "${name}"?`);
    expect(Object.keys(eventTypes.aliases)).toHaveLength(eventTypes.names.length);
  });

  test.each([7, "", "Running Road", {}])("%j is no type", (type) => {
    expect(eventTypeMistake(type)).toContain("expected one word such as RunningRoad");
  });
});
