/** Reads bytes one after the other, and never past the end. @throws RangeError where they end too early */
export class Cursor {
  private at = 0;
  private readonly view: DataView;

  constructor(private readonly data: Uint8Array) {
    this.view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  }

  get atEnd(): boolean {
    return this.at >= this.data.length;
  }

  byte(): number {
    const value = this.data[this.at];
    if (value === undefined) throw new RangeError("a record runs past the end");
    this.at += 1;
    return value;
  }

  unsigned(bytes: number, littleEndian: boolean): number {
    const value = this.unsignedAt(0, bytes, littleEndian);
    this.at += bytes;
    return value;
  }

  /** Looks ahead. @param ahead bytes from here */
  unsignedAt(ahead: number, bytes: number, littleEndian: boolean): number {
    const at = this.at + ahead;
    if (bytes === 1) return this.view.getUint8(at);
    return bytes === 2 ? this.view.getUint16(at, littleEndian) : this.view.getUint32(at, littleEndian);
  }

  skip(bytes: number): void {
    this.at += bytes;
    if (this.at > this.data.length) throw new RangeError("a record runs past the end");
  }
}
