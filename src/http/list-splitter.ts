import { ResponseMismatch } from "./endpoint.js";

const [COMMA, QUOTE, BACKSLASH] = [0x2c, 0x22, 0x5c];
const [LIST_START, LIST_END, OBJECT_START, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];
/** As `bodyText` reads, but a mark of the byte order has no place within a list. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const SPACES: readonly unknown[] = [0x20, 0x09, 0x0a, 0x0d];

/** Whether these bytes begin a JSON list. */
export function startsList(piece: Uint8Array): boolean {
  return piece[spaceEnd(piece)] === LIST_START;
}

/**
 * Takes the bytes of a JSON list as they come, and gives each item as soon as it is complete. Only strings and brackets are told
 * apart here: what stands in an item is for the parser to judge.
 */
export class ListSplitter {
  #at: "start" | "items" | "end" = "start";
  /** Of the item that has begun. */
  #brackets = 0;
  #inString = false;
  #escaped = false;
  #earlier: Uint8Array[] = [];
  #isFirst = true;

  constructor(private readonly onItem: (item: unknown) => void) {}

  /** @throws ResponseMismatch for what is not a list of JSON */
  add(piece: Uint8Array): void {
    let start = 0;
    if (this.#at === "start") {
      if (!startsList(piece)) throw notJson();
      start = spaceEnd(piece) + 1;
      this.#at = "items";
    }
    while (this.#at === "items") {
      const end = this.#itemEnd(piece, start);
      if (end === undefined) break;
      this.#item(piece.subarray(start, end), piece[end] === LIST_END);
      start = end + 1;
    }
    const rest = piece.subarray(start);
    if (this.#at === "items") this.#earlier.push(rest);
    else if (spaceEnd(rest) < rest.length) throw notJson();
  }

  /** @throws ResponseMismatch when the list has no end */
  end(): void {
    if (this.#at !== "end") throw notJson();
  }

  /** Where the comma or bracket behind an item is; undefined when the piece ends before. */
  #itemEnd(piece: Uint8Array, start: number): number | undefined {
    let [brackets, inString, escaped] = [this.#brackets, this.#inString, this.#escaped];
    let end: number | undefined;
    for (let at = start; at < piece.length && end === undefined; at += 1) {
      const byte = piece[at];
      if (inString) {
        if (byte === QUOTE && !escaped) inString = false;
        escaped = byte === BACKSLASH && !escaped;
      } else if (byte === QUOTE) inString = true;
      else if (brackets === 0 && (byte === COMMA || byte === LIST_END)) end = at;
      else if (byte === OBJECT_START || byte === LIST_START) brackets += 1;
      else if (byte === OBJECT_END || byte === LIST_END) brackets -= 1;
    }
    [this.#brackets, this.#inString, this.#escaped] = [brackets, inString, escaped];
    return end;
  }

  #item(last: Uint8Array, endsList: boolean): void {
    const bytes = this.#earlier.length > 0 ? Buffer.concat([...this.#earlier, last]) : last;
    this.#earlier = [];
    if (endsList) this.#at = "end";
    const isEmptyList = endsList && this.#isFirst && spaceEnd(bytes) === bytes.length;
    this.#isFirst = false;
    if (!isEmptyList) this.onItem(parsed(bytes));
  }
}

function spaceEnd(bytes: Uint8Array): number {
  const found = bytes.findIndex((byte) => !SPACES.includes(byte));
  return found < 0 ? bytes.length : found;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw notJson();
  }
}

function notJson(): ResponseMismatch {
  return new ResponseMismatch("", "JSON");
}
