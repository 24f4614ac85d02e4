import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isObject, type JsonObject } from "../../src/values/json.js";
import { type Client, client, LENA } from "./client.js";

const V6 = `/fitness/v6/athletes/${LENA}`;
const V1 = `/fitness/v1/athletes/${LENA}`;

let tp: Client;
beforeEach(async () => {
  tp = await client();
});
afterEach(() => tp.sandbox.close());

async function object(method: string, path: string, body?: JsonObject): Promise<JsonObject> {
  const answer = await tp.call(method, path, body);
  return isObject(answer.body) ? answer.body : {};
}

describe("events", () => {
  const half = {
    goals: {},
    atpPriority: "B",
    legs: [],
    eventDate: "2026-06-28",
    name: "Half marathon",
    personId: LENA,
    eventType: "RunningRoad",
    workouts: [],
    results: [{ resultType: "Overall" }],
    distance: 21.1,
    distanceUnits: "Kilometers",
  };

  it("come with the A race in focus and the next one first", async () => {
    expect(await object("GET", `${V6}/events/focusevent`)).toMatchObject({
      name: "Lake Triathlon",
      eventDate: "2026-06-14T00:00:00",
      workouts: [expect.any(Number), expect.any(Number), expect.any(Number)],
    });
    expect(await object("GET", `${V6}/events/nextplannedevent`)).toMatchObject({ name: "City 10k" });
  });

  it("can be made, moved as a whole, and taken away", async () => {
    const made = await object("POST", `${V6}/event`, half);
    expect(made).toMatchObject({
      eventDate: "2026-06-28T00:00:00",
      results: [{ place: null }],
      goals: { written: [] },
    });
    expect(
      (await tp.call("PUT", `${V6}/event`, { id: made.id ?? 0, personId: LENA, name: "x" })).status,
    ).toBe(400);
    const moved = await object("PUT", `${V6}/event`, { ...made, eventDate: "2026-07-05" });
    expect(moved).toEqual({ ...made, eventDate: "2026-07-05T00:00:00" });
    expect((await tp.call("DELETE", `${V6}/event/${made.id}`)).status).toBe(200);
    expect((await tp.call("DELETE", `${V6}/event/${made.id}`)).status).toBe(404);
  });

  it("forget a type they do not know, with a 200", async () => {
    expect(await object("POST", `${V6}/event`, { ...half, eventType: "RoadCycling" })).toMatchObject({
      eventType: "Undefined",
    });
  });

  it("fall over a body made for athleteId, or without its lists", async () => {
    const { personId: _person, ...anonymous } = half;
    expect((await tp.call("POST", `${V6}/event`, { ...anonymous, athleteId: LENA })).status).toBe(500);
    expect((await tp.call("POST", `${V6}/event`, { name: "x", personId: LENA })).status).toBe(500);
  });
});

describe("notes", () => {
  it("count their comments in the list only", async () => {
    const { body } = await tp.call("GET", `/fitness/v2/athletes/${LENA}/calendarNote/2026-04-01/2026-04-30`);
    expect(body).toMatchObject([
      { title: "Felt strong", commentCount: 1 },
      { title: "Late flight", commentCount: 0 },
    ]);
    const [note] = Array.isArray(body) ? body : [];
    const id = isObject(note) ? note.id : 0;
    expect(await object("GET", `${V1}/calendarNote/${id}`)).not.toHaveProperty("commentCount");
  });

  it("take comments under a capital C, and answer 204 while there are none", async () => {
    const { id } = await object("POST", `${V1}/calendarNote`, {
      title: "Trip",
      noteDate: "2026-05-11T00:00:00",
    });
    const comments = `${V1}/calendarNote/${id}/comments`;
    expect((await tp.call("GET", comments)).status).toBe(204);
    expect((await tp.call("PUT", `${V1}/calendarNote/${id}/comment`, { comment: "hi" })).status).toBe(400);
    await tp.call("PUT", `${V1}/calendarNote/${id}/comment`, { Comment: "Safe trip" });
    expect((await tp.call("GET", comments)).body).toMatchObject([
      { comment: "Safe trip", firstName: "Lena" },
    ]);
  });
});

describe("availability", () => {
  const away = {
    startDate: "2026-04-13",
    endDate: "2026-04-16",
    type: 2,
    reason: "Other",
    availableSportTypes: [3],
  };

  it("belongs to the person of the body", async () => {
    const wrong = await tp.call("POST", `${V1}/availability`, { ...away, athleteId: LENA });
    expect(wrong).toMatchObject({ status: 400, body: { message: expect.stringContaining("do not match") } });
    expect(await object("POST", `${V1}/availability`, { ...away, personId: LENA })).toMatchObject({
      limitedAvailability: false,
      endDate: "2026-04-16T00:00:00",
    });
  });

  it("is found from any day it covers", async () => {
    await tp.call("POST", `${V1}/availability`, { ...away, personId: LENA });
    const { body } = await tp.call("GET", `${V1}/availability/2026-04-15/2026-04-15`);
    expect(body).toMatchObject([{ type: 2, availableSportTypes: [3] }]);
  });
});

it("gives the week of the annual plan that a day falls in", async () => {
  const { body } = await tp.call("GET", `${V1}/atp/2026-04-10/2026-04-12`);
  expect(body).toMatchObject([{ week: "2026-04-06T00:00:00", atpType: "TSS", weeksToNextPriorityEvent: 9 }]);
});
