import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { recordingMismatch } from "../../src/expressions/files.js";
import { recordingFrom, recordingIn } from "../../src/files/recording.js";
import { MOST_FILE_BYTES, unpack } from "../../src/files/unpack.js";
import { fitWith } from "./fit-writer.js";
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
    expect(recording).toMatchObject({ format: "fit", fileName: "ride.fit", bytes: fitFile().length });
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

function xml(root: string, content: string): Buffer {
  return Buffer.from(`<?xml version="1.0"?><${root}>${content}</${root}>`);
}

function unfinished(): Buffer {
  const file = fitFile();
  file.writeUInt32LE(0, 4);
  return file;
}

const DAY = { startMs: Date.parse("2026-04-05T08:00:00Z"), offsetMs: undefined };

it.each([
  [
    "a GPX file, whose own time is not the track's",
    gpxFile,
    { ...DAY, sports: ["Bike"], seconds: 3600, metres: undefined },
  ],
  ["a TCX file, laps added up", tcxFile, { ...DAY, sports: ["Run"], seconds: 2400, metres: 6500 }],
  [
    "a GPX file with local times",
    Buffer.from(String(gpxFile).replaceAll("T08:00:00Z", "T23:30:00-05:00").replaceAll("cycling", "9")),
    { startMs: Date.parse("2026-04-06T04:30:00Z"), offsetMs: -18_000_000, sports: [] },
  ],
])("reads day, sport and length of %s", async (_name, content, facts) => {
  expect((await recordingIn(content.toString("base64"), "x")).facts).toMatchObject(facts);
});

it("a number without end in a TCX file is none that is told", async () => {
  const endless = String(tcxFile).replace(">1800<", `>${"9".repeat(400)}<`);
  const { facts } = await recordingIn(Buffer.from(endless).toString("base64"), "x");
  expect(Number.isFinite(facts.seconds)).toBe(true);
});

it.each([
  ["the day before, in some time zone", "2026-04-04", "Bike", undefined],
  ["the day", "2026-04-05", "MtnBike", undefined],
  ["any sport a race may be", "2026-04-05", "Race", undefined],
  ["a workout whose sport nobody knows", "2026-04-05", null, undefined],
  [
    "another day",
    "2026-04-07",
    "Bike",
    "the recording is of 2026-04-05T08:00:00Z, and the workout of 2026-04-07",
  ],
  ["another sport", "2026-04-05", "Run", "the recording is a Bike, and the workout a Run"],
  ["a day off", "2026-04-05", "DayOff", "the recording is a Bike, and the workout a DayOff"],
])("compares a recording with %s", async (_name, day, sport, mismatch) => {
  const { facts } = await recordingIn(gpxFile.toString("base64"), "x");
  expect(recordingMismatch(facts, sport, day)).toBe(mismatch);
});

it.each([
  ["<!--", 200_000],
  ["<Track>", 200_000],
  ["<Activity ", 200_000],
  ["<trkpt><time>", 100_000],
  ["<Activity ><Time>2026-04-05T08:00:00Z</Time><Track>Track>", 100_000],
])("reads a file of nothing but %j without end in no time", async (text, times) => {
  for (const root of ["gpx", "TrainingCenterDatabase"]) {
    const file = xml(root, text.repeat(times)).toString("base64");
    await recordingIn(file, "x").catch((error: unknown) =>
      expect(error).toMatchObject({ code: "VALIDATION_ERROR" }),
    );
  }
});

it.each([
  ["T22: holds something else", "notes.fit", Buffer.from("just text"), "not a FIT, TCX or GPX"],
  ["is a ZIP archive", "ride.fit", Buffer.from("PK\u0003\u0004\u0014\0\0\0"), "a ZIP archive"],
  ["is a packed ZIP archive", "ride.fit.gz", gzipSync("PK\u0003\u0004\u0014\0\0\0"), "a ZIP archive"],
  ["is a web page", "ride.gpx", Buffer.from("<!DOCTYPE html><html></html>"), "a web page"],
  [
    "is a plan for a trainer",
    "plan.fit",
    Buffer.from("<workout_file><name/></workout_file>"),
    "a planned workout",
  ],
  [
    "is a plan",
    "plan.fit",
    fitWith([{ message: 0, fields: [[0, "enum", 5]] }]),
    "a planned workout, not a recording",
  ],
  ["is a course", "c.fit", fitWith([{ message: 0, fields: [[0, "enum", 6]] }]), "a course, not a recording"],
  ["is a course in TCX", "c.tcx", xml("TrainingCenterDatabase", "<Courses><Course/></Courses>"), "a course"],
  [
    "is a plan in TCX",
    "p.tcx",
    xml("TrainingCenterDatabase", "<Workouts><Workout Sport='Biking'/></Workouts>"),
    "a planned",
  ],
  ["is a route", "r.gpx", xml("gpx", "<rte><rtept lat='1' lon='1'/></rte>"), "a planned route"],
  [
    "is a track without times",
    "t.gpx",
    xml("gpx", "<trk><trkpt lat='1' lon='1'/></trk>"),
    "a route without times",
  ],
  [
    "has only places",
    "w.gpx",
    xml("gpx", "<wpt lat='1' lon='1'><time>2026-04-05T08:00:00Z</time></wpt>"),
    "without a track",
  ],
  ["was not finished", "z.fit", unfinished(), "did not finish it"],
  ["is damaged", "d.fit", fitFile().fill(7, 40, 44), "checksum"],
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
