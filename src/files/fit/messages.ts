/** One message of a FIT file: its number in the FIT profile, and its whole numbers by field number. */
export interface FitMessage {
  number: number;
  fields: ReadonlyMap<number, number>;
}

/** Field number of the time stamp in every message. */
export const TIMESTAMP = 253;

interface Field {
  number: number;
  bytes: number;
  type: number;
}

/** A day of one record each second, many times over. */
const MOST_MESSAGES = 2_000_000;

/** What a local message type stands for until it is defined anew. */
interface Definition {
  number: number;
  littleEndian: boolean;
  fields: Field[];
  /** Bytes of the fields that a maker defined; they are skipped. */
  developerBytes: number;
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
 * @throws RangeError where a record runs past the end or has a type that was never defined, and when there are too many
 */
export function* fitMessages(data: Uint8Array): Generator<FitMessage> {
  const cursor = new Cursor(data);
  const definitions = new Map<number, Definition>();
  let clock = 0;
  for (let count = 0; !cursor.atEnd; count += 1) {
    if (count > MOST_MESSAGES) throw new RangeError("too many records");
    const header = cursor.byte();
    const compressed = (header & 0x80) !== 0;
    const local = compressed ? (header >> 5) & 0x3 : header & 0xf;
    if (!compressed && (header & 0x40) !== 0) {
      definitions.set(local, readDefinition(cursor, (header & 0x20) !== 0));
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

function readDefinition(cursor: Cursor, hasDeveloperFields: boolean): Definition {
  cursor.skip(1);
  const littleEndian = cursor.byte() === 0;
  const number = cursor.unsigned(2, littleEndian);
  const fields = Array.from({ length: cursor.byte() }, () => ({
    number: cursor.byte(),
    bytes: cursor.byte(),
    type: cursor.byte(),
  }));
  let developerBytes = 0;
  for (let count = hasDeveloperFields ? cursor.byte() : 0; count > 0; count -= 1) {
    cursor.skip(1);
    developerBytes += cursor.byte();
    cursor.skip(1);
  }
  return { number, littleEndian, fields, developerBytes };
}

function readFields(cursor: Cursor, definition: Definition): Map<number, number> {
  const values = new Map<number, number>();
  for (const { number, bytes, type } of definition.fields) {
    const wanted = UNSIGNED_BYTES.get(type) === bytes;
    const value = wanted ? cursor.unsigned(bytes, definition.littleEndian) : cursor.skip(bytes);
    if (value !== undefined && value !== 2 ** (8 * bytes) - 1) values.set(number, value);
  }
  cursor.skip(definition.developerBytes);
  return values;
}

/** Reads on from where it stands, and never past the end. */
class Cursor {
  private at = 0;
  private readonly view: DataView;

  constructor(private readonly data: Uint8Array) {
    this.view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  }

  get atEnd(): boolean {
    return this.at >= this.data.length;
  }

  byte(): number {
    return this.unsigned(1, true);
  }

  unsigned(bytes: number, littleEndian: boolean): number {
    const at = this.at;
    this.at += bytes;
    if (bytes === 1) return this.view.getUint8(at);
    return bytes === 2 ? this.view.getUint16(at, littleEndian) : this.view.getUint32(at, littleEndian);
  }

  skip(bytes: number): undefined {
    this.at += bytes;
    if (this.at > this.data.length) throw new RangeError("a record runs past the end");
  }
}
