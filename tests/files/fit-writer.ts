/**
 * Writes FIT files for tests, from the published description of the format and with nothing of the reader: checksums bit by bit,
 * messages as plain lists.
 */

/** `[field number, base type, value]`; a text or a list of bytes stands for itself. */
export type FitField = readonly [number, FitType, number | string];
export type FitType = "enum" | "uint8" | "uint16" | "uint32" | "sint32" | "uint32z" | "string" | "float32";

export interface FitRecord {
  message: number;
  fields: readonly FitField[];
  bigEndian?: boolean;
  /** Bytes of a developer field behind the others. */
  developer?: readonly number[];
  /** Last five bits of the time, in a compressed header. */
  compressed?: number;
}

const TYPES: Record<Exclude<FitType, "string">, { code: number; bytes: number }> = {
  enum: { code: 0x00, bytes: 1 },
  uint8: { code: 0x02, bytes: 1 },
  uint16: { code: 0x84, bytes: 2 },
  uint32: { code: 0x86, bytes: 4 },
  sint32: { code: 0x85, bytes: 4 },
  uint32z: { code: 0x8c, bytes: 4 },
  float32: { code: 0x88, bytes: 4 },
};

/** Seconds of FIT's clock for a time in UTC. */
export function fitTime(utc: string): number {
  return (Date.parse(utc) - Date.parse("1989-12-31T00:00:00Z")) / 1000;
}

/** A whole file: header of 14 bytes (or 12), each record with its definition ahead, checksum. */
export function fitWith(records: readonly FitRecord[], header: 12 | 14 = 14): Buffer {
  const data = Buffer.concat(records.flatMap((record) => [definition(record), content(record)]));
  const start = Buffer.alloc(header);
  start[0] = header;
  start[1] = 0x20;
  start.writeUInt16LE(2132, 2);
  start.writeUInt32LE(data.length, 4);
  start.write(".FIT", 8, "latin1");
  if (header === 14) start.writeUInt16LE(crc(start.subarray(0, 12)), 12);
  return closed(Buffer.concat([start, data]));
}

/** With the checksum behind it. */
export function closed(file: Buffer): Buffer {
  const end = Buffer.alloc(2);
  end.writeUInt16LE(crc(file));
  return Buffer.concat([file, end]);
}

function definition({ message, fields, bigEndian, developer, compressed }: FitRecord): Buffer {
  const local = compressed === undefined ? message % 4 : 3;
  const number = Buffer.alloc(2);
  if (bigEndian) number.writeUInt16BE(message);
  else number.writeUInt16LE(message);
  return Buffer.from([
    0x40 | (developer ? 0x20 : 0) | local,
    0,
    bigEndian ? 1 : 0,
    ...number,
    fields.length,
    ...fields.flatMap(([field, type, value]) =>
      type === "string"
        ? [field, String(value).length + 1, 0x07]
        : [field, TYPES[type].bytes, TYPES[type].code],
    ),
    ...(developer ? [1, 9, developer.length, 0] : []),
  ]);
}

function content({ message, fields, bigEndian, developer, compressed }: FitRecord): Buffer {
  const header = compressed === undefined ? message % 4 : 0x80 | (3 << 5) | compressed;
  return Buffer.concat([
    Buffer.from([header]),
    ...fields.map(([, type, value]) => bytesOf(type, value, bigEndian === true)),
    Buffer.from(developer ?? []),
  ]);
}

function bytesOf(type: FitType, value: number | string, bigEndian: boolean): Buffer {
  if (type === "string") return Buffer.from(`${value}\0`);
  const bytes = Buffer.alloc(TYPES[type].bytes);
  if (type === "float32") bytes.writeFloatLE(Number(value));
  else if (type === "sint32") bytes.writeInt32LE(Number(value));
  else if (bigEndian) bytes.writeUIntBE(Number(value), 0, bytes.length);
  else bytes.writeUIntLE(Number(value), 0, bytes.length);
  return bytes;
}

/** CRC-16, polynomial 0x8005 reflected, one bit at a time. */
function crc(bytes: Uint8Array): number {
  let rest = 0;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest % 2 === 1 ? (rest >>> 1) ^ 0xa001 : rest >>> 1;
  }
  return rest;
}

/** What a watch writes for one session, as far as a reader of days and sports cares. */
export interface Session {
  start: string;
  /** Of local time before UTC; left out, the file does not tell it. */
  offsetHours?: number;
  sport?: number;
  subSport?: number;
  seconds?: number;
  metres?: number;
}

export function activityRecords(session: Session): FitRecord[] {
  const { start, offsetHours, sport = 2, subSport = 0, seconds = 3600, metres = 30_000 } = session;
  const begin = fitTime(start);
  const end = begin + seconds;
  return [
    {
      message: 0,
      fields: [
        [0, "enum", 4],
        [1, "uint16", 1],
        [3, "uint32z", 123_456],
        [4, "uint32", begin],
        [8, "string", "watch"],
      ],
    },
    {
      message: 20,
      fields: [
        [253, "uint32", begin],
        [3, "uint8", 120],
        [0, "sint32", -5],
        [9, "float32", 1.5],
      ],
    },
    {
      message: 20,
      fields: [
        [253, "uint32", end],
        [3, "uint8", 0xff],
      ],
    },
    {
      message: 18,
      fields: [
        [253, "uint32", end],
        [2, "uint32", begin],
        [5, "enum", sport],
        [6, "enum", subSport],
        [7, "uint32", (seconds + 60) * 1000],
        [8, "uint32", seconds * 1000],
        [9, "uint32", metres * 100],
      ],
    },
    {
      message: 34,
      fields: [
        [253, "uint32", end],
        [1, "uint16", 1],
        ...(offsetHours === undefined ? [] : [[5, "uint32", end + offsetHours * 3600] as const]),
      ],
    },
  ];
}

export function activityFile(session: Session): Buffer {
  return fitWith(activityRecords(session));
}
