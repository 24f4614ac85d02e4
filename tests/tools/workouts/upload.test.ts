import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { activityFile, fitWith, type Session } from "../../files/fit-writer.js";
import { fitFile, gpxFile } from "../../files/samples.js";
import { desk, LENA, refusedUnsent, WORKOUT } from "./desk.js";

const athlete = desk();
const workout_id = String(WORKOUT.plannedRide);
const PATH = `/fitness/v6/athletes/${LENA}/workouts/${WORKOUT.plannedRide}`;
const inFolder = (name: string) => join(athlete.folder, name);

beforeAll(() => {
  writeFileSync(inFolder("sunday.fit"), fitFile());
  writeFileSync(inFolder("sunday.gpx"), gpxFile);
  writeFileSync(inFolder("secret.fit"), "-----BEGIN PRIVATE KEY-----");
  symlinkSync(inFolder("sunday.fit"), inFolder("link.fit"));
});

function files() {
  return athlete.server.sandbox.store
    .records("files", LENA)
    .filter((file) => file.workoutId === WORKOUT.plannedRide);
}

describe("uploading", () => {
  test("KB-39b sends JSON with base64 of bytes gzipped once; KB-21 finds the new file id in the details", async () => {
    athlete.sent();
    const { data, isError } = await athlete.call("tp_upload_workout_file", {
      workout_id,
      file_path: inFolder("sunday.fit"),
    });
    expect(isError).toBe(false);
    const [stored] = files();
    expect(data).toMatchObject({
      confirmed: true,
      workout_id,
      file_id: String(stored?.fileId),
      file_name: "sunday.fit.gz",
      format: "fit",
      uploaded_bytes: fitFile().length,
      workout_day: "2026-04-05",
      weekday: "Sun",
      recording: {
        start: "2026-04-05T10:00:00",
        day: "2026-04-05",
        sport: "Bike",
        minutes: 60,
        distance_km: 30,
      },
    });
    expect(Number(data.file_id)).toBeLessThan(0);
    expect(athlete.bodyOf("uploadWorkoutFile")).toEqual({
      workoutDay: "2026-04-05T00:00:00",
      data: expect.any(String),
      fileName: "sunday.fit",
      uploadClient: "TP Web App",
    });
    expect(gunzipSync(Buffer.from(String(stored?.data), "base64")).equals(fitFile())).toBe(true);
    const sent = athlete.sent();
    expect(sent.slice(0, 2).sort()).toEqual([`GET ${PATH}`, `GET ${PATH}/details`]);
    expect(sent.slice(2)).toEqual([`POST ${PATH}/filedata`, `GET ${PATH}/details`]);
  });

  test("takes base64, and the day when it is given", async () => {
    const { data } = await athlete.call("tp_upload_workout_file", {
      workout_id,
      file_data_base64: fitFile(40).toString("base64"),
      workout_day: "2026-04-06",
      allow_mismatch: true,
    });
    expect(data).toMatchObject({ confirmed: true, file_name: `workout_${workout_id}.fit.gz` });
    expect(athlete.bodyOf("uploadWorkoutFile")).toMatchObject({ workoutDay: "2026-04-06T00:00:00" });
    expect(files()).toHaveLength(2);
  });

  test("a GPX file that is refused with 415 is said to need another format", async () => {
    const { data } = await athlete.call("tp_upload_workout_file", {
      workout_id,
      file_path: inFolder("sunday.gpx"),
    });
    expect(data.error).toMatchObject({
      code: "API_ERROR",
      message: expect.stringContaining("Convert it to FIT or TCX"),
    });
    expect(files()).toHaveLength(2);
  });

  test("a lost answer is looked up, and not sent again", async () => {
    athlete.server.sandbox.faults.add({ kind: "reset", operationId: "uploadWorkoutFile", when: "after" });
    writeFileSync(inFolder("again.fit"), fitFile(60));
    athlete.sent();
    const { data } = await athlete.call("tp_upload_workout_file", {
      workout_id,
      file_path: inFolder("again.fit"),
    });
    expect(data).toMatchObject({ confirmed: true, read_back: "applied" });
    expect(athlete.sent().filter((line) => line.startsWith("POST"))).toHaveLength(1);
  });

  test("a dry run sends nothing, and its answer stays small", async () => {
    writeFileSync(inFolder("long.fit"), fitFile(200_000));
    athlete.sent();
    const { text, data } = await athlete.call("tp_upload_workout_file", {
      workout_id,
      file_path: inFolder("long.fit"),
      dry_run: true,
    });
    expect(data.dry_run).toBe(true);
    expect(text.length).toBeLessThan(32_000);
    expect(athlete.sent().filter((line) => line.startsWith("POST"))).toEqual([]);
  });
});

describe("refused although it is a recording", () => {
  const upload = "tp_upload_workout_file";
  const conflict = async (args: Record<string, unknown>) => {
    athlete.sent();
    const { data } = await athlete.call(upload, { workout_id, ...args });
    expect(athlete.sent().filter((line) => line.startsWith("POST"))).toEqual([]);
    return data.error;
  };
  const of = (session: Session) => ({ file_data_base64: activityFile(session).toString("base64") });

  test("of another day, unless that is wanted", async () => {
    const late = { start: "2026-04-04T23:30:00Z", offsetHours: -4 };
    expect(await conflict(of(late))).toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining(
        "the recording is of 2026-04-04T19:30:00, and the workout of 2026-04-05",
      ),
      next_step: expect.stringContaining("allow_mismatch: true"),
    });
    const { data } = await athlete.call(upload, { workout_id, ...of(late), allow_mismatch: true });
    expect(data).toMatchObject({ confirmed: true, recording: { day: "2026-04-04" } });
  });

  test("of another sport", async () => {
    const run = { start: "2026-04-05T08:00:00Z", offsetHours: 2, sport: 1 };
    expect(await conflict(of(run))).toMatchObject({
      message: expect.stringContaining("the recording is a Run, and the workout a Bike"),
    });
  });

  test("that is on the workout already, however it is packed and named", async () => {
    const packed = gzipSync(fitFile()).toString("base64");
    expect(await conflict({ file_data_base64: packed })).toMatchObject({
      code: "CONFLICT",
      message: expect.stringMatching(/has this recording already, as file -\d+/),
    });
  });

  test("beside one that can't be read, which may be the same", async () => {
    const operationId = "downloadWorkoutFile";
    athlete.server.sandbox.faults.add({ kind: "status", status: 403, operationId });
    expect(await conflict(of({ start: "2026-04-05T15:00:00Z", offsetHours: 2 }))).toMatchObject({
      code: "CONFLICT",
      message: expect.stringMatching(
        /^Nothing was sent: 1 of the \d recordings of this workout can't be read/,
      ),
      next_step: expect.stringContaining("allow_mismatch: true"),
    });
  });
});

describe("refused before anything is sent", () => {
  const upload = "tp_upload_workout_file";
  const base64 = fitFile().toString("base64");

  test("both sources, or none", async () => {
    await refusedUnsent(
      athlete,
      upload,
      { workout_id, file_path: "/a.fit", file_data_base64: base64 },
      "only one of them",
    );
    await refusedUnsent(athlete, upload, { workout_id, file_path: "" }, "give one of them");
  });

  test("a relative path", () =>
    refusedUnsent(athlete, upload, { workout_id, file_path: "sunday.fit" }, "does not say where it begins"));

  test("T7: a link, a folder, a device, and what is not there", async () => {
    await refusedUnsent(athlete, upload, { workout_id, file_path: inFolder("link.fit") }, "is a link");
    await refusedUnsent(athlete, upload, { workout_id, file_path: athlete.folder }, "is not a file");
    await refusedUnsent(athlete, upload, { workout_id, file_path: "/dev/zero" }, "is not a file");
    await refusedUnsent(
      athlete,
      upload,
      { workout_id, file_path: "/no/where.fit" },
      "there is nothing of that name",
    );
  });

  test("T7: a file that only pretends to be a recording", () =>
    refusedUnsent(
      athlete,
      upload,
      { workout_id, file_path: inFolder("secret.fit") },
      "not a FIT, TCX or GPX",
    ));

  test("what was planned, and what a device did not finish", async () => {
    const plan = fitWith([{ message: 0, fields: [[0, "enum", 5]] }]).toString("base64");
    await refusedUnsent(
      athlete,
      upload,
      { workout_id, file_data_base64: plan },
      "a planned workout, not a recording",
    );
    const cut = fitFile().subarray(0, 100).toString("base64");
    await refusedUnsent(athlete, upload, { workout_id, file_data_base64: cut }, "cut off");
  });

  test("broken base64", () =>
    refusedUnsent(athlete, upload, { workout_id, file_data_base64: `${base64}!` }, "this is not base64"));
});
