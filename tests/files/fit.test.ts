import { describe, expect, it } from "vitest";
import { fitContainer } from "../../src/files/fit/container.js";
import { fitFacts } from "../../src/files/fit/facts.js";
import { possibleDays, type RecordingFacts } from "../../src/files/recording-facts.js";
import { MOST_FILE_BYTES } from "../../src/files/unpack.js";
import { activityFile, activityRecords, closed, type FitRecord, fitTime, fitWith } from "./fit-writer.js";

const RIDE = { start: "2026-04-05T22:30:00Z", offsetHours: 2, sport: 2, seconds: 5400, metres: 42_195 };

function read(file: Uint8Array) {
  const container = fitContainer(file);
  if ("problem" in container) return { problem: container.problem };
  return fitFacts(container.data);
}

function facts(file: Uint8Array): RecordingFacts {
  const result = read(file);
  if (!("facts" in result)) throw new Error(JSON.stringify(result));
  return result.facts;
}

describe("an activity", () => {
  it("tells day, sport, duration and distance, the day in local time", () => {
    const found = facts(activityFile(RIDE));
    expect(found).toEqual({
      startMs: Date.parse(RIDE.start),
      offsetMs: 7_200_000,
      sports: ["Bike"],
      seconds: 5400,
      metres: 42_195,
    });
    expect(possibleDays(found)).toEqual(["2026-04-06"]);
  });

  it("leaves two days open when it does not tell its zone", () => {
    const { offsetHours: _, ...session } = RIDE;
    expect(possibleDays(facts(activityFile(session)))).toEqual(["2026-04-05", "2026-04-06"]);
  });

  it.each([
    ["a header of 12 bytes", fitWith(activityRecords(RIDE), 12)],
    [
      "the other byte order",
      fitWith(activityRecords(RIDE).map((record) => ({ ...record, bigEndian: true }))),
    ],
    [
      "fields of a maker",
      fitWith(activityRecords(RIDE).map((one) => ({ ...one, developer: [1, 2, 3, 4, 5] }))),
    ],
    ["something behind its end", Buffer.concat([activityFile(RIDE), Buffer.from("more")])],
  ])("with %s reads the same", (_name, file) => {
    const plain = fitWith(
      activityRecords(RIDE).map((one) => ({ ...one, fields: one.fields.filter(isPlain) })),
    );
    expect(facts(file)).toEqual(facts(plain));
  });

  it("has the times of its records where the device lost power before the session", () => {
    const [fileId, first, last] = activityRecords(RIDE);
    expect(facts(fitWith([fileId, first, last].filter((one) => one !== undefined)))).toMatchObject({
      startMs: Date.parse(RIDE.start),
      sports: [],
      seconds: 5400,
      metres: undefined,
    });
  });

  it("reads compressed times, also when they went round", () => {
    const begin = Math.floor(fitTime(RIDE.start) / 32) * 32 + 30;
    const packed = (seconds: number): FitRecord => ({
      message: 20,
      fields: [[3, "uint8", 120]],
      compressed: (begin + seconds) % 32,
    });
    const [fileId] = activityRecords(RIDE);
    const records = [
      { message: 20, fields: [[253, "uint32", begin] as const] },
      packed(1),
      packed(5),
      packed(30),
    ];
    expect(facts(fitWith([...(fileId ? [fileId] : []), ...records]))).toMatchObject({ seconds: 30 });
  });

  it.each([
    [1, 0, "Run"],
    [2, 8, "MtnBike"],
    [5, 0, "Swim"],
    [11, 0, "Walk"],
    [12, 0, "XCSki"],
    [15, 0, "Rowing"],
    [10, 20, "Strength"],
    [21, 0, "Bike"],
    [4, 6, "Bike"],
  ])("of FIT's sport %i/%i is a %s", (sport, subSport, word) => {
    expect(facts(activityFile({ ...RIDE, sport, subSport })).sports).toEqual([word]);
  });

  it("of several sessions has all their sports, and their time together", () => {
    const [fileId, , , swim, activity] = activityRecords({ ...RIDE, sport: 5, seconds: 1200, metres: 1500 });
    const ride = activityRecords({ ...RIDE, start: "2026-04-05T23:00:00Z" })[3];
    const records = [fileId, swim, ride, activity].filter((one) => one !== undefined);
    expect(facts(fitWith(records))).toMatchObject({
      startMs: Date.parse(RIDE.start),
      sports: ["Swim", "Bike"],
      seconds: 6600,
      metres: 43_695,
    });
  });
});

/** Signed numbers and floats are written in one byte order only. */
function isPlain([, type]: FitRecord["fields"][number]): boolean {
  return type !== "sint32" && type !== "float32";
}

describe("what is no activity", () => {
  it.each([
    [2, "a device's settings"],
    [5, "a planned workout"],
    [6, "a course"],
    [9, "weight measurements"],
    [15, "daily monitoring"],
    [32, "daily monitoring"],
    [34, "a segment"],
    [99, "a FIT file of another kind"],
  ])("file_id.type %i is %s", (type, kind) => {
    expect(read(fitWith([{ message: 0, fields: [[0, "enum", type]] }]))).toEqual({ kind });
  });

  it("is an activity in which nothing was recorded", () => {
    expect(read(fitWith([{ message: 0, fields: [[0, "enum", 4]] }]))).toEqual({
      kind: "an activity without any data",
    });
  });
});

describe("a damaged file", () => {
  const file = activityFile(RIDE);

  it("is noticed wherever it is cut", () => {
    for (let length = 14; length < file.length; length += 1)
      expect(read(file.subarray(0, length))).toEqual({ problem: "the FIT file is cut off" });
  });

  it("is noticed whichever bit has changed", () => {
    for (let index = 12; index < file.length; index += 1) {
      const damaged = Buffer.from(file);
      damaged[index] = (damaged[index] ?? 0) ^ (1 << (index % 8));
      expect(read(damaged)).toEqual({ problem: expect.stringContaining("checksum") });
    }
  });

  it("has a header that says 0", () => {
    const unfinished = Buffer.from(file);
    unfinished.writeUInt32LE(0, 4);
    expect(read(unfinished)).toEqual({ problem: expect.stringContaining("did not finish it") });
  });

  it("with a right checksum ends in an error, and never in anything else", () => {
    for (let index = 14; index < file.length - 2; index += 1)
      for (const byte of [0x00, 0x40, 0x7f, 0x80, 0xff]) {
        const changed = Buffer.from(file.subarray(0, -2));
        changed[index] = byte;
        try {
          read(closed(changed));
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }
  });

  /** What a few kilobytes of gzip unfold into: a definition, and zeros behind it. */
  const zeros = (message: number, fieldBytes: number, bytes: number, maker: number[] = []) => {
    const fields = Array.from({ length: 255 }, (_, field) => [field, fieldBytes, 2]).flat();
    const kind = maker.length > 0 ? 0x60 : 0x40;
    return Buffer.concat([
      Buffer.from([kind, 0, 0, message, 0, 255, ...fields, ...maker]),
      Buffer.alloc(bytes),
    ]);
  };
  const wide = [255, ...Array.from({ length: 255 }, () => [0, 255, 0]).flat()];

  it.each([
    ["records of 255 fields without length", zeros(20, 0, 1_900_000), "another kind"],
    ["a quarter of a million sessions", zeros(18, 1, 256 * 250_000), "too many sessions"],
    ["a million sessions without length", zeros(18, 0, 1_000_000), "too many sessions"],
    ["10 MB of definitions", Buffer.concat(Array(13_000).fill(zeros(18, 1, 0))), "another kind"],
    [
      "10 MB of definitions of a maker",
      Buffer.concat(Array(6_500).fill(zeros(18, 1, 0, wide))),
      "another kind",
    ],
    ["60 MB in a maker's fields", zeros(20, 1, 60_000_000, wide), "a record runs past the end"],
  ])("T24: of %s ends within what a reader may cost", (_name, data, answer) => {
    expect(data.length).toBeLessThan(MOST_FILE_BYTES);
    expect(answerTo(data)).toContain(answer);
  });

  function answerTo(data: Buffer): string {
    try {
      return JSON.stringify(fitFacts(data));
    } catch (error) {
      return String(error);
    }
  }

  it("of records without end is given up", () => {
    const nothing = { message: 0xff00, fields: [] };
    const [start] = [fitWith([nothing])];
    const data = Buffer.concat([start.subarray(14, -2), Buffer.alloc(2_100_000, start.at(-3))]);
    expect(() => fitFacts(data)).toThrow("too many records");
  });
});
