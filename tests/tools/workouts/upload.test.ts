import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
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
      uploaded_bytes: 116,
      workout_day: "2026-04-05",
      weekday: "Sun",
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
    athlete.sent();
    const { data } = await athlete.call("tp_upload_workout_file", {
      workout_id,
      file_path: inFolder("sunday.fit"),
    });
    expect(data.error).toMatchObject({ code: "WRITE_UNCERTAIN", read_back: "applied" });
    expect(athlete.sent().filter((line) => line.startsWith("POST"))).toHaveLength(1);
  });

  test("a dry run sends nothing, and its answer stays small", async () => {
    writeFileSync(
      inFolder("long.fit"),
      fitFile(200_000).map((byte, index) => (index > 20 ? (index * 7919) % 251 : byte)),
    );
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

  test("a link, a folder, a device, and what is not there", async () => {
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

  test("a file that only pretends to be a recording", () =>
    refusedUnsent(athlete, upload, { workout_id, file_path: inFolder("secret.fit") }, "no FIT, TCX or GPX"));

  test("broken base64", () =>
    refusedUnsent(athlete, upload, { workout_id, file_data_base64: `${base64}!` }, "this is not base64"));
});
