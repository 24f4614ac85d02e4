import type { HttpResponse } from "./response.js";

/** Where the bytes of a response go as they come, decompressed. */
export interface BodySink {
  add(piece: Uint8Array): void;
  /** What became of them, once all have come. */
  received(): Pick<HttpResponse, "body" | "list">;
}

/** Collects a body until it is complete. */
export class WholeBody implements BodySink {
  readonly #pieces: Uint8Array[] = [];

  add(piece: Uint8Array): void {
    this.#pieces.push(piece);
  }

  received(): { body: Uint8Array } {
    return { body: Buffer.concat(this.#pieces) };
  }
}
