import { Cursor } from "./cursor.js";

/** One message of a FIT file: its number in the FIT profile, and the wanted ones of its whole numbers by field number. */
export interface FitMessage {
  number: number;
  fields: ReadonlyMap<number, number>;
}

/** Field number of the time stamp in every message. */
export const TIMESTAMP = 253;

/** Where a wanted field stands in a record. */
interface Field {
  at: number;
  bytes: number;
}

/** A day of one record each second, many times over. */
const MOST_MESSAGES = 2_000_000;

/** What a local message type stands for until it is defined anew. */
interface Definition {
  number: number;
  littleEndian: boolean;
  /** By number. However many a file defines, only the wanted ones cost time in each record. */
  fields: ReadonlyMap<number, Field>;
  /** Bytes of all fields, those of a maker included. */
  bytes: number;
}

/** Bytes of the base types that hold one whole number without a sign; the value with all bits set means "none". */
const UNSIGNED_BYTES = new Map([
  [0x00, 1],
  [0x02, 1],
  [0x0a, 1],
  [0x84, 2],
  [0x8b, 2],
  [0x86, 4],
  [0x8c, 4],
]);

/**
 * The messages of a FIT file's records, in order. Texts, lists and numbers with a sign are skipped.
 * @param data the records, without header and checksum
 * @param wanted field numbers by message number; of other messages only the time stamp is read
 * @throws RangeError where a record runs past the end or has a type that was never defined, and when there are too many
 */
export function* fitMessages(
  data: Uint8Array,
  wanted: Readonly<Record<number, readonly number[]>>,
): Generator<FitMessage> {
  const cursor = new Cursor(data);
  const definitions = new Map<number, Definition>();
  let clock = 0;
  for (let count = 0; !cursor.atEnd; count += 1) {
    if (count > MOST_MESSAGES) throw new RangeError("too many records");
    const header = cursor.byte();
    const compressed = (header & 0x80) !== 0;
    const local = compressed ? (header >> 5) & 0x3 : header & 0xf;
    if (!compressed && (header & 0x40) !== 0) {
      definitions.set(local, readDefinition(cursor, (header & 0x20) !== 0, wanted));
      continue;
    }
    const definition = definitions.get(local);
    if (!definition) throw new RangeError("a record of no known type");
    const fields = readFields(cursor, definition);
    if (compressed) fields.set(TIMESTAMP, laterTime(clock, header & 0x1f));
    clock = fields.get(TIMESTAMP) ?? clock;
    yield { number: definition.number, fields };
  }
}

/** A compressed header gives the last five bits of the time; they went round once when they are lower than before. */
function laterTime(clock: number, lastBits: number): number {
  return clock + ((lastBits - (clock & 0x1f) + 0x20) & 0x1f);
}

function readDefinition(
  cursor: Cursor,
  hasDeveloperFields: boolean,
  wanted: Readonly<Record<number, readonly number[]>>,
): Definition {
  cursor.skip(1);
  const littleEndian = cursor.byte() === 0;
  const number = cursor.unsigned(2, littleEndian);
  const fields = new Map<number, Field>();
  let bytes = 0;
  for (let count = cursor.byte(); count > 0; count -= 1) {
    const field = cursor.byte();
    const size = cursor.byte();
    const type = cursor.byte();
    const isWanted = field === TIMESTAMP || wanted[number]?.includes(field);
    if (isWanted && UNSIGNED_BYTES.get(type) === size) fields.set(field, { at: bytes, bytes: size });
    bytes += size;
  }
  for (let count = hasDeveloperFields ? cursor.byte() : 0; count > 0; count -= 1) {
    cursor.skip(1);
    bytes += cursor.byte();
    cursor.skip(1);
  }
  return { number, littleEndian, fields, bytes };
}

function readFields(cursor: Cursor, { fields, littleEndian, bytes }: Definition): Map<number, number> {
  const values = new Map<number, number>();
  for (const [number, field] of fields) {
    const value = cursor.unsignedAt(field.at, field.bytes, littleEndian);
    if (value !== 2 ** (8 * field.bytes) - 1) values.set(number, value);
  }
  cursor.skip(bytes);
  return values;
}
