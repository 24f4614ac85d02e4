import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { MOST_FILE_BYTES } from "../../../src/files/unpack.js";
import { fitFile } from "../../files/samples.js";
import { desk, LENA, refusedUnsent, WORKOUT } from "./desk.js";

const athlete = desk();
const workout_id = String(WORKOUT.intervals);
const download = "tp_download_workout_file";
const windows = process.platform === "win32";

function storedFile(kind: "device" | "attachment") {
  const file = athlete.server.sandbox.store
    .records("files", LENA)
    .find((one) => one.workoutId === WORKOUT.intervals && one.kind === kind);
  if (!file) throw new Error(`no ${kind} file`);
  return file;
}

function hold(content: Uint8Array, fileName: string): void {
  Object.assign(storedFile("device"), { data: Buffer.from(content).toString("base64"), fileName });
}

describe("downloading", () => {
  test("KB-21 the only recording is found in the details, unpacked and saved privately", async () => {
    hold(gzipSync(fitFile()), "2026-04-09-ride.FIT.gz");
    athlete.sent();
    const { data, isError } = await athlete.call(download, { workout_id });
    expect(isError).toBe(false);
    expect(data).toMatchObject({
      workout_id,
      file_id: String(storedFile("device").fileId),
      file_name: "2026-04-09-ride.FIT",
      kind: "recording",
      format: "fit",
      size_bytes: fitFile().length,
      saved_to: join(athlete.folder, "files", workout_id, "2026-04-09-ride.FIT"),
    });
    expect(readFileSync(data.saved_to).equals(fitFile())).toBe(true);
    if (!windows) {
      expect(statSync(data.saved_to).mode & 0o777).toBe(0o600);
      expect(statSync(dirname(data.saved_to)).mode & 0o777).toBe(0o700);
    }
    const path = `/fitness/v6/athletes/${LENA}/workouts/${workout_id}`;
    expect(athlete.sent()).toEqual([`GET ${path}/details`, `GET ${path}/rawfiledata/${data.file_id}`]);
  });

  test("never overwrites unless told to", async () => {
    const target = join(athlete.folder, "mine.FIT");
    writeFileSync(target, "mine");
    const refused = await athlete.call(download, { workout_id, output_path: target });
    expect(refused.data.error).toMatchObject({
      code: "CONFLICT",
      next_step: expect.stringContaining("overwrite: true"),
    });
    expect(readFileSync(target, "utf8")).toBe("mine");
    const { data } = await athlete.call(download, { workout_id, output_path: target, overwrite: true });
    expect(data.saved_to).toBe(target);
    expect(readFileSync(target).equals(fitFile())).toBe(true);
  });

  test("an attachment is named by its id, as number or text", async () => {
    const id = Number(storedFile("attachment").fileId);
    const { data } = await athlete.call(download, { workout_id, file_id: id });
    expect(data).toMatchObject({ kind: "attachment", file_name: "notes.txt" });
    const again = await athlete.call(download, {
      workout_id,
      file_id: ` ${id} `,
      output_path: `${athlete.folder}/again/`,
    });
    expect(again.data.saved_to).toBe(join(athlete.folder, "again", "notes.txt"));
  });

  test.each([
    ["../../../../etc/cron.d/job", "job"],
    ["..\\..\\evil.fit", "evil.fit"],
    [".profile", "profile"],
  ])("a hostile name %j stays in the folder", async (fileName, saved) => {
    hold(fitFile(), fileName);
    const { data } = await athlete.call(download, { workout_id });
    expect(data.saved_to).toBe(join(athlete.folder, "files", workout_id, saved));
  });

  test("T24: a small file that unfolds into too much is not saved", async () => {
    hold(gzipSync(Buffer.alloc(MOST_FILE_BYTES + 1)), "bomb.fit.gz");
    const { data } = await athlete.call(download, { workout_id });
    expect(data.error).toMatchObject({
      code: "API_ERROR",
      message: expect.stringContaining("unfolds into more than"),
    });
    expect(existsSync(join(athlete.folder, "files", workout_id, "bomb.fit"))).toBe(false);
  });

  test("a damaged gzip file is kept as it came", async () => {
    const damaged = gzipSync(fitFile()).subarray(0, -8);
    hold(damaged, "broken.fit.gz");
    const { data } = await athlete.call(download, { workout_id });
    expect(data.file_name).toBe("broken.fit.gz");
    expect(readFileSync(data.saved_to).equals(damaged)).toBe(true);
  });
});

describe("refused", () => {
  test("a relative path, before anything is sent", () =>
    refusedUnsent(
      athlete,
      download,
      { workout_id, output_path: "downloads" },
      "does not say where it begins",
    ));

  test("a hidden folder, and another ending", async () => {
    hold(fitFile(), "plain.fit");
    const hidden = await athlete.call(download, { workout_id, output_path: "~/.ssh/" });
    expect(hidden.data.error.message).toContain('".ssh" is hidden');
    const other = await athlete.call(download, { workout_id, output_path: `${athlete.folder}/run.sh` });
    expect(other.data.error.message).toContain("needs the same ending");
  });

  test("a file the workout does not have, with those it has", async () => {
    const { data } = await athlete.call(download, { workout_id, file_id: "-1" });
    expect(data.error).toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining("Its files: plain.fit (-"),
    });
  });

  test("a workout without files", async () => {
    const { data } = await athlete.call(download, { workout_id: WORKOUT.mobility });
    expect(data.error).toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining("It has no files."),
    });
  });

  test("a listed file whose content is gone", async () => {
    athlete.server.sandbox.faults.add({ kind: "status", status: 404, operationId: "downloadWorkoutFile" });
    const { data } = await athlete.call(download, { workout_id });
    expect(data.error).toMatchObject({ code: "NOT_FOUND", message: expect.stringContaining("no content") });
  });
});
