import { Transform, type TransformCallback } from "node:stream";

/** Bytes. Far above every argument a tool takes; what is longer is an accident, and must not end the session. */
const LONGEST_MESSAGE = 32 * 1024 * 1024;
const NEWLINE = 10;
/** Bytes at either end of a message in which its id is looked for. */
const END = 256;

/**
 * Cuts stdin into whole messages before the SDK sees them, which would end the session at one above its limit. Such a message
 * is left out, and its sender told.
 */
export class MessageLines extends Transform {
  #parts: Buffer[] = [];
  #bytes = 0;
  #head = Buffer.alloc(0);
  #tail = Buffer.alloc(0);

  /** @param onTooLong told of the id of a message that was left out; null when it shows none */
  constructor(private readonly onTooLong: (id: string | number | null) => void) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      this.#add(chunk.subarray(from, end + 1));
      this.#finish();
      from = end + 1;
    }
    this.#add(chunk.subarray(from));
    done();
  }

  override _flush(done: TransformCallback): void {
    this.#finish();
    done();
  }

  #add(part: Buffer): void {
    this.#bytes += part.length;
    if (this.#head.length < END) this.#head = Buffer.concat([this.#head, part.subarray(0, END)]);
    this.#tail = Buffer.concat([this.#tail, part.subarray(-END)]).subarray(-END);
    if (this.#bytes <= LONGEST_MESSAGE) this.#parts.push(part);
    else this.#parts = [];
  }

  #finish(): void {
    if (this.#bytes > LONGEST_MESSAGE) this.onTooLong(idIn(this.#head.toString(), this.#tail.toString()));
    else if (this.#bytes > 0) this.push(Buffer.concat(this.#parts));
    this.#parts = [];
    this.#bytes = 0;
    this.#head = this.#tail = Buffer.alloc(0);
  }
}

/** The id of a JSON-RPC request: clients write it before the method, or last of all. */
function idIn(head: string, tail: string): string | number | null {
  const found =
    /^\s*\{\s*(?:"jsonrpc"\s*:\s*"2\.0"\s*,\s*)?"id"\s*:\s*(\d{1,15}|"[^"\\]{0,80}")/.exec(head) ??
    /"id"\s*:\s*(\d{1,15}|"[^"\\]{0,80}")\s*\}\s*$/.exec(tail);
  return found?.[1] === undefined ? null : JSON.parse(found[1]);
}
