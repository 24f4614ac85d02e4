import { fitChecksum } from "../src/files/fit/checksum.js";
import type { JsonObject } from "../src/values/json.js";
import { numberIn, textIn } from "./json.js";
import { type Sample, samplesOf } from "./recording.js";
import { SPORT } from "./seasons/sports.js";

/** FIT counts seconds from 1989-12-31. */
const EPOCH_MS = Date.UTC(1989, 11, 31);
const ACTIVITY_FILE = 4;
/** Numbers in the FIT profile. */
const MESSAGE = { fileId: 0, session: 18, record: 20, activity: 34 } as const;
const TYPE = { enum: 0x00, uint8: 0x02, uint16: 0x84, uint32: 0x86 } as const;
const SPORTS: Record<number, number> = { [SPORT.run]: 1, [SPORT.bike]: 2, [SPORT.swim]: 5 };
const GENERIC = 0;

type Field = readonly [number: number, type: keyof typeof TYPE];
const BYTES = { enum: 1, uint8: 1, uint16: 2, uint32: 4 } as const;

/** The recording of a workout as the file a device writes: one record a second, a session, an activity, valid checksums. */
export function fitFileOf(workout: JsonObject): Buffer {
  const samples = samplesOf(workout);
  const start = Date.parse(
    `${(textIn(workout, "startTime") ?? textIn(workout, "workoutDay") ?? "").slice(0, 19)}Z`,
  );
  const began = Math.round((start - EPOCH_MS) / 1000);
  const elapsed = (samples.at(-1)?.time ?? 0) + 1;
  const sport = SPORTS[numberIn(workout, "workoutTypeValueId") ?? 0] ?? GENERIC;
  const metres = (numberIn(workout, "distance") ?? 0) * 100;
  return file([
    message(
      0,
      MESSAGE.fileId,
      [
        [0, "enum"],
        [4, "uint32"],
      ],
      [[ACTIVITY_FILE, began]],
    ),
    message(
      1,
      MESSAGE.record,
      [
        [253, "uint32"],
        [7, "uint16"],
        [3, "uint8"],
        [4, "uint8"],
        [6, "uint16"],
      ],
      samples.map((sample) => record(sample, began)),
    ),
    message(
      2,
      MESSAGE.session,
      [
        [253, "uint32"],
        [2, "uint32"],
        [5, "enum"],
        [7, "uint32"],
        [8, "uint32"],
        [9, "uint32"],
      ],
      [[began + elapsed, began, sport, elapsed * 1000, samples.length * 1000, metres]],
    ),
    message(
      3,
      MESSAGE.activity,
      [
        [253, "uint32"],
        [5, "uint32"],
      ],
      [[began + elapsed, began + elapsed]],
    ),
  ]);
}

function record({ time, Power, HeartRate, Cadence, Speed }: Sample, began: number): number[] {
  return [began + time, Power, HeartRate, Cadence, Speed * 1000];
}

/** A definition and the data that follow it. */
function message(local: number, number: number, fields: readonly Field[], rows: readonly number[][]): Buffer {
  const definition = Buffer.from([
    0x40 | local,
    0,
    0,
    number & 0xff,
    number >> 8,
    fields.length,
    ...fields.flatMap(([field, type]) => [field, BYTES[type], TYPE[type]]),
  ]);
  return Buffer.concat([definition, ...rows.map((row) => data(local, fields, row))]);
}

function data(local: number, fields: readonly Field[], row: readonly number[]): Buffer {
  const values = fields.map(([, type], index) => {
    const bytes = Buffer.alloc(BYTES[type]);
    bytes.writeUIntLE(Math.round(row[index] ?? 0), 0, BYTES[type]);
    return bytes;
  });
  return Buffer.concat([Buffer.from([local]), ...values]);
}

function file(messages: readonly Buffer[]): Buffer {
  const content = Buffer.concat(messages);
  const header = Buffer.alloc(12);
  header.writeUInt8(14, 0);
  header.writeUInt8(0x20, 1);
  header.writeUInt16LE(2195, 2);
  header.writeUInt32LE(content.length, 4);
  header.write(".FIT", 8, "latin1");
  const whole = Buffer.concat([header, checksum(header), content]);
  return Buffer.concat([whole, checksum(whole)]);
}

function checksum(bytes: Buffer): Buffer {
  const two = Buffer.alloc(2);
  two.writeUInt16LE(fitChecksum(bytes));
  return two;
}
