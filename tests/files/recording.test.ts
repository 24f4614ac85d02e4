import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { recordingFrom, recordingIn } from "../../src/files/recording.js";
import { MOST_FILE_BYTES, unpack } from "../../src/files/unpack.js";
import { temporaryFolder } from "./folder.js";
import { fitFile, gpxFile, tcxFile } from "./samples.js";

const folder = temporaryFolder();

function file(name: string, content: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function inside(data: string): Buffer {
  return gunzipSync(Buffer.from(data, "base64"));
}

describe("KB-39b a recording goes up gzipped once", () => {
  it("packs what is not packed", async () => {
    const recording = await recordingFrom(file("ride.fit", fitFile()));
    expect(recording).toMatchObject({ format: "fit", fileName: "ride.fit", bytes: 116 });
    expect(inside(recording.data).equals(fitFile())).toBe(true);
  });

  it("sends what is packed as it is", async () => {
    const packed = gzipSync(tcxFile);
    const recording = await recordingFrom(file("ride.tcx.gz", packed));
    expect(recording).toMatchObject({ format: "tcx", fileName: "ride.tcx.gz", packedBytes: packed.length });
    expect(Buffer.from(recording.data, "base64").equals(packed)).toBe(true);
  });

  it("refuses what is packed twice", async () => {
    const twice = gzipSync(gzipSync(fitFile()));
    await expect(recordingFrom(file("twice.fit.gz", twice))).rejects.toThrow("gzipped twice");
  });
});

it("names base64 text after its content", async () => {
  const recording = await recordingIn(gpxFile.toString("base64"), "workout_7");
  expect(recording).toMatchObject({ format: "gpx", fileName: "workout_7.gpx.gz" });
});

it.each([
  ["T22: holds something else", "notes.fit", Buffer.from("just text"), "no FIT, TCX or GPX"],
  ["is cut off", "cut.fit", fitFile().subarray(0, 50), "cut off"],
  ["has the wrong ending", "ride.tcx", gpxFile, "ride.tcx holds GPX"],
  ["has no ending", "ride", gpxFile, "ride holds GPX"],
  ["is a damaged gzip file", "ride.fit.gz", gzipSync(fitFile()).subarray(0, 30), "damaged"],
])("refuses a file that %s", async (_name, name, content, message) => {
  await expect(recordingFrom(file(name, content))).rejects.toMatchObject({
    code: "VALIDATION_ERROR",
    message: expect.stringContaining(message),
  });
});

it.each(["not base64!", "AAA", "QUJD====", "QUJ\u00e9"])("refuses %j as base64", async (text) => {
  await expect(recordingIn(text, "x")).rejects.toThrow("file_data_base64: this is not base64");
});

it("T24: stops unpacking at the limit", async () => {
  const bomb = gzipSync(Buffer.alloc(MOST_FILE_BYTES + 1));
  expect(bomb.length).toBeLessThan(100_000);
  expect(await unpack(bomb)).toEqual({ problem: "too large" });
});
