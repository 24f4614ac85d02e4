import { expect, test } from "vitest";
import { readRecord, readVarint } from "../../src/sqlite/record.js";
import { fc } from "../kit/fast-check.js";

test.each([
  [[0x00], 0, 1],
  [[0x7f], 127, 1],
  [[0x81, 0x00], 128, 2],
  [[0x82, 0x80, 0x00], 32768, 3],
  [[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], -1, 9],
])("varint %j", (bytes, value, end) => {
  expect(readVarint(Buffer.from(bytes), 0)).toEqual({ value, end });
});

test("every type of value", () => {
  const values = Buffer.from(
    "01fffe0102030405060000000000000007" + "3ff8000000000000" + "c3bc" + "ff",
    "hex",
  );
  const types = Buffer.from([10, 0, 1, 2, 5, 6, 7, 8, 9, 17, 14]).subarray(1);
  const record = Buffer.concat([Buffer.from([11]), types, values]);
  expect(readRecord(record)).toEqual([null, 1, -2, 0x010203040506, 7, 1.5, 0, 1, "ü", Buffer.from([0xff])]);
});

test("integers beyond 2^53 keep every digit", () => {
  const bytes = Buffer.alloc(10);
  bytes.writeUInt8(2, 0);
  bytes.writeUInt8(6, 1);
  bytes.writeBigInt64BE(13_400_000_000_123_457n, 2);
  expect(readRecord(bytes)).toEqual([13_400_000_000_123_457n]);
});

test("any bytes give values or an ordinary exception", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        readRecord(Buffer.from(bytes));
      } catch (error) {
        expect(["DatabaseError", "RangeError"]).toContain((error as Error).name);
      }
    }),
  );
});
