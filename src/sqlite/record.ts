import { DatabaseError } from "./pages.js";

/** Integers beyond 2^53, such as Chromium's times, come as bigint. */
export type SqlValue = null | number | bigint | string | Buffer;

/** A variable-length integer of 1 to 9 bytes, and where it ends. */
export function readVarint(bytes: Buffer, at: number): { value: number; end: number } {
  let value = 0n;
  for (let index = 0; index < 8; index += 1) {
    const byte = bytes.readUInt8(at + index);
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) return { value: Number(value), end: at + index + 1 };
  }
  value = (value << 8n) | BigInt(bytes.readUInt8(at + 8));
  return { value: Number(BigInt.asIntN(64, value)), end: at + 9 };
}

/** The columns of one row, in the record format: a header of types, then the values. */
export function readRecord(payload: Buffer): SqlValue[] {
  const header = readVarint(payload, 0);
  if (header.value > payload.length) throw new DatabaseError("record header out of range");
  const values: SqlValue[] = [];
  let type = { value: 0, end: header.end };
  let at = header.value;
  while (type.end < header.value) {
    type = readVarint(payload, type.end);
    const length = valueBytes(type.value);
    if (at + length > payload.length) throw new DatabaseError("record value out of range");
    values.push(readValue(payload.subarray(at, at + length), type.value));
    at += length;
  }
  return values;
}

const NUMBER_BYTES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function valueBytes(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  const length = NUMBER_BYTES[type];
  if (length === undefined) throw new DatabaseError("unknown value type");
  return length;
}

function readValue(bytes: Buffer, type: number): SqlValue {
  if (type >= 12) return type % 2 === 0 ? bytes : bytes.toString("utf8");
  if (type === 0) return null;
  if (type === 7) return bytes.readDoubleBE(0);
  if (type === 8) return 0;
  if (type === 9) return 1;
  return bytes.length <= 6 ? bytes.readIntBE(0, bytes.length) : plainInteger(bytes.readBigInt64BE(0));
}

function plainInteger(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
