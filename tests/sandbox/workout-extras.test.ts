import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fitContainer } from "../../src/files/fit/container.js";
import { type Client, client, LENA } from "./client.js";

const WORKOUTS = `/fitness/v6/athletes/${LENA}/workouts`;
const INTERVALS_YESTERDAY = 3_601_012_188;
const MOBILITY_LAST_WEEK = 3_601_012_164;
const PLANNED_SUNDAY = 3_601_012_172;
const RECORDED_SUNDAY = 3_601_012_173;
const TODAY = 3_601_012_192;

let tp: Client;
beforeEach(async () => {
  tp = await client();
});
afterEach(() => tp.sandbox.close());

describe("comments and notes", () => {
  it("adds a comment and shows it on the workout", async () => {
    const path = `/fitness/v2/athletes/${LENA}/workouts/${TODAY}/comments`;
    await tp.call("POST", path, { value: "Done early" });
    const { body } = await tp.call("GET", `${WORKOUTS}/${TODAY}`);
    expect(body).toMatchObject({
      workoutComments: [{ comment: "Done early", isCoach: false, firstName: "Lena" }],
    });
  });

  it("keeps a private note until it is emptied", async () => {
    const path = `/fitness/v6/workouts/${TODAY}/privateWorkoutNote`;
    expect(await tp.call("PUT", path, { note: "Knee" })).toMatchObject({ status: 200, body: "" });
    expect((await tp.call("GET", path)).body).toMatchObject({ note: "Knee" });
    await tp.call("PUT", path, { note: "" });
    expect((await tp.call("GET", path)).body).toEqual({});
  });
});

describe("pairing", () => {
  it("joins a recording with its plan under the recording's id, and takes them apart again", async () => {
    const ids = { athleteId: LENA, completedWorkoutId: RECORDED_SUNDAY, plannedWorkoutId: PLANNED_SUNDAY };
    const joined = await tp.call("POST", `/fitness/v6/athletes/${LENA}/commands/workouts/combine`, ids);
    expect(joined.body).toMatchObject({
      workoutId: RECORDED_SUNDAY,
      title: "Easy ride",
      totalTimePlanned: 1.5,
    });
    expect((await tp.call("GET", `${WORKOUTS}/${PLANNED_SUNDAY}`)).status).toBe(400);
    const split = `/fitness/v6/athletes/${LENA}/commands/workouts/${RECORDED_SUNDAY}/split`;
    expect((await tp.call("POST", split)).body).toMatchObject({
      completedWorkouts: [
        { workoutId: RECORDED_SUNDAY, totalTimePlanned: null, totalTime: expect.any(Number) },
      ],
      plannedWorkout: { workoutId: 3_700_000_001, title: "Easy ride", totalTime: null, tssActual: null },
    });
    expect((await tp.call("POST", split)).status).toBe(400);
  });
});

describe("files", () => {
  it("are listed by the details only, with negative ids, and null where there are none", async () => {
    expect((await tp.call("GET", `${WORKOUTS}/${INTERVALS_YESTERDAY}/details`)).body).toMatchObject({
      workoutDeviceFileInfos: [{ fileId: expect.any(Number), fileName: expect.stringMatching(/\.FIT\.gz$/) }],
      attachmentFileInfos: [{ fileId: 50_000, fileName: "notes.txt" }],
    });
    expect((await tp.call("GET", `${WORKOUTS}/${TODAY}/details`)).body).toMatchObject({
      workoutDeviceFileInfos: null,
      attachmentFileInfos: null,
    });
  });

  it("takes bytes gzipped once and completes the workout with them", async () => {
    const upload = (data: Buffer, fileName = "gym.fit") =>
      tp.call("POST", `${WORKOUTS}/${TODAY}/filedata`, {
        workoutDay: "2026-04-10T00:00:00",
        data: data.toString("base64"),
        fileName,
        uploadClient: "TP Web App",
      });
    const once = gzipSync("FIT");
    expect((await upload(Buffer.from("FIT"))).status).toBe(400);
    expect((await upload(gzipSync(once))).status).toBe(400);
    expect((await upload(once, "gym.gpx")).status).toBe(415);
    expect((await upload(once)).body).toMatchObject({ workoutId: TODAY, totalTime: 0.75, tssActual: 15.2 });
  });

  it("come back as stored", async () => {
    const response = await fetch(`${tp.sandbox.url}${WORKOUTS}/${INTERVALS_YESTERDAY}/rawfiledata/50000`, {
      headers: { authorization: `Bearer ${await bearer()}` },
    });
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="notes.txt"');
    expect(await response.text()).toBe("Tyres 5.2 bar, 21 degrees.\n");
  });

  it("are gzipped recordings", async () => {
    const [file] = tp.sandbox.store.inspect("files", LENA);
    const path = `${WORKOUTS}/${file?.workoutId}/rawfiledata/${file?.fileId}`;
    const headers = { authorization: `Bearer ${await bearer()}` };
    const bytes = Buffer.from(await (await fetch(`${tp.sandbox.url}${path}`, { headers })).arrayBuffer());
    expect(fitContainer(gunzipSync(bytes))).toHaveProperty("data");
  });
});

async function bearer(): Promise<string> {
  const cookie = "Production_tpAuth=sandbox";
  const answer = await fetch(`${tp.sandbox.url}/users/v3/token`, { headers: { cookie } });
  const body: { token: { access_token: string } } = JSON.parse(await answer.text());
  return body.token.access_token;
}

describe("analysis", () => {
  const analyse = (part: string, workoutId: number) =>
    tp.call("POST", `/workout-analysis/v2/analyze/${part}`, { workoutId });

  it("gives a lap for every step, named by its place in the plan", async () => {
    const { body } = await analyse("laps", INTERVALS_YESTERDAY);
    const laps = JSON.parse(JSON.stringify(body)).data;
    expect(laps).toHaveLength(12);
    expect(laps[1]).toMatchObject({
      Intensity: "Active",
      WorkoutStepIndex: 1,
      AveragePower: expect.any(Number),
    });
    expect(laps[9].AveragePower).toBeLessThan(laps[1].AveragePower);
  });

  it("gives the seconds, with a gap, and zones where the sport has them", async () => {
    const { body } = await analyse("charts", INTERVALS_YESTERDAY);
    const charts = JSON.parse(JSON.stringify(body));
    expect(charts.metadata.Power.zones[0]).toEqual({ label: "Recovery", min: 0, max: 156 });
    expect(charts.data.length).toBe(charts.data.at(-1).time + 1 - 45);
  });

  it("has totals but neither seconds nor laps for a manual entry", async () => {
    expect((await analyse("summary", MOBILITY_LAST_WEEK)).body).toMatchObject({
      data: { TSS: { friendlyName: "TSS" } },
    });
    expect((await analyse("charts", MOBILITY_LAST_WEEK)).status).toBe(404);
    expect((await analyse("laps", MOBILITY_LAST_WEEK)).status).toBe(404);
    expect((await analyse("summary", TODAY)).status).toBe(404);
  });
});

describe("records", () => {
  it("lists bests, best first, and they grow from one year to the next", async () => {
    const peaks = async (year: number) => {
      const query = `prType=power20min&startDate=${year}-01-01T00:00:00&endDate=${year}-04-10T00:00:00`;
      const { body } = await tp.call("GET", `/personalrecord/v2/athletes/${LENA}/Bike?${query}`);
      return JSON.parse(JSON.stringify(body));
    };
    const [now, before] = [await peaks(2026), await peaks(2025)];
    expect(now[0]).toMatchObject({ rank: 1, type: "power20min", class: "Power" });
    expect(now[0].value).toBeGreaterThan(now[1].value - 1);
    expect(now[0].value).toBeGreaterThan(before[0].value);
  });

  it("refuses a type of the other sport", async () => {
    expect((await tp.call("GET", `/personalrecord/v2/athletes/${LENA}/Run?prType=power5sec`)).status).toBe(
      400,
    );
  });

  it("tells the places a workout takes in its year", async () => {
    const path = `/personalrecord/v2/athletes/${LENA}/workouts/${INTERVALS_YESTERDAY}?displayPeaksForBasic=true`;
    expect((await tp.call("GET", path)).body).toMatchObject({
      workoutId: INTERVALS_YESTERDAY,
      calcsPending: false,
    });
    expect(tp.sandbox.violations).toEqual([]);
  });
});
