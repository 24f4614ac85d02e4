import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isObject, type Json, type JsonObject } from "../../src/values/json.js";
import { type Client, client, LENA } from "./client.js";

const PATH = `/fitness/v6/athletes/${LENA}/workouts`;
const YESTERDAY = 3_601_012_188;
const TODAY = 3_601_012_192;

let tp: Client;
beforeEach(async () => {
  tp = await client();
});
afterEach(() => tp.sandbox.close());

const fresh = { athleteId: LENA, workoutDay: "2026-04-14T00:00:00", workoutTypeValueId: 2, title: "New" };

function object(value: Json): JsonObject {
  expect(isObject(value)).toBe(true);
  return isObject(value) ? value : {};
}

async function yesterday(): Promise<JsonObject> {
  return object((await tp.call("GET", `${PATH}/${YESTERDAY}`)).body);
}

/** The object as it must be sent: structure as text. */
function sendable(workout: JsonObject): JsonObject {
  return { ...workout, structure: workout.structure ? JSON.stringify(workout.structure) : null };
}

describe("reading workouts", () => {
  it("lists a range, both ends included, in calendar order", async () => {
    const { body } = await tp.call("GET", `${PATH}/2026-04-09/2026-04-11`);
    expect(body).toMatchObject([
      {
        workoutDay: "2026-04-09T00:00:00",
        title: "5x4 VO2max",
        structure: { primaryIntensityMetric: "percentOfFtp" },
      },
      { workoutDay: "2026-04-10T00:00:00", totalTime: null, startTimePlanned: "2026-04-10T18:00:00" },
      { workoutDay: "2026-04-11T00:00:00" },
    ]);
  });

  it("refuses more than 90 days, and an end before its start", async () => {
    expect((await tp.call("GET", `${PATH}/2026-01-01/2026-04-01`)).status).toBe(200);
    expect((await tp.call("GET", `${PATH}/2026-01-01/2026-04-02`)).status).toBe(400);
    expect((await tp.call("GET", `${PATH}/2026-04-02/2026-04-01`)).status).toBe(400);
  });

  it("answers 400 Invalid workoutId for one that is not there", async () => {
    const answer = await tp.call("GET", `${PATH}/1`);
    expect(answer).toMatchObject({ status: 400, body: { message: "Invalid workoutId (1)" } });
  });
});

describe("creating workouts", () => {
  it("gives it a number and every other field", async () => {
    const { body } = await tp.call("POST", PATH, fresh);
    expect(body).toMatchObject({ ...fresh, workoutId: 3_700_000_001, totalTime: null, workoutComments: [] });
    expect(tp.sandbox.violations).toEqual([]);
  });

  it("wants the structure as text and gives it back as an object", async () => {
    const structure = { structure: [], primaryIntensityMetric: "percentOfFtp" };
    expect((await tp.call("POST", PATH, { ...fresh, structure })).status).toBe(400);
    const { body } = await tp.call("POST", PATH, { ...fresh, structure: JSON.stringify(structure) });
    expect(body).toMatchObject({ structure });
  });

  it("drops fields nobody knows with a 200, and takes note of them", async () => {
    const { status, body } = await tp.call("POST", PATH, { ...fresh, tags: "a,b" });
    expect(status).toBe(200);
    expect(body).not.toHaveProperty("tags");
    expect(tp.sandbox.violations).toEqual([`POST ${PATH} (createWorkout): body.tags is not in the contract`]);
  });

  it.each([
    ["tags as a list", { userTags: ["a"] }],
    ["a subtype in the sport", { workoutTypeValueId: 47 }],
    ["a day that does not exist", { workoutDay: "2026-02-30T00:00:00" }],
    ["structure that is not JSON", { structure: "{" }],
    ["the class recovery", { structure: '{"structure":[{"steps":[{"intensityClass":"recovery"}]}]}' }],
  ])("refuses %s", async (_case, change) => {
    expect((await tp.call("POST", PATH, { ...fresh, ...change })).status).toBe(400);
  });

  it("never returns the family id", async () => {
    const { body } = await tp.call("POST", PATH, { ...fresh, workoutTypeFamilyId: 2 });
    expect(body).not.toHaveProperty("workoutTypeFamilyId");
  });
});

describe("replacing workouts", () => {
  it("keeps everything that was sent back", async () => {
    const before = await yesterday();
    const { status, body } = await tp.call("PUT", `${PATH}/${YESTERDAY}`, {
      ...sendable(before),
      title: "Renamed",
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...before,
      title: "Renamed",
      lastModifiedDate: expect.anything(),
      sharedWorkoutInformationExpireKey: expect.anything(),
    });
    expect(tp.sandbox.violations).toEqual([]);
  });

  it("refuses a part of the object", async () => {
    const { status, body } = await tp.call("PUT", `${PATH}/${YESTERDAY}`, { ...fresh });
    expect(status).toBe(400);
    expect(body).toMatchObject({ message: expect.stringContaining("complete object") });
  });

  it("marks a planned workout done when it gets a duration", async () => {
    const today = object((await tp.call("GET", `${PATH}/${TODAY}`)).body);
    const { body } = await tp.call("PUT", `${PATH}/${today.workoutId}`, {
      ...today,
      totalTime: 0.75,
      rpe: 0,
    });
    expect(body).toMatchObject({ complianceDurationPercent: 100, rpe: 0, completed: null });
    expect(object(body).calories).toBeGreaterThan(0);
  });
});

it("deletes with true, and then knows the id no more", async () => {
  expect((await tp.call("DELETE", `${PATH}/${YESTERDAY}`)).body).toBe(true);
  expect((await tp.call("GET", `${PATH}/${YESTERDAY}`)).status).toBe(400);
});
