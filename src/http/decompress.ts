import { finished } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { BodySink } from "./body-sink.js";

/** A small response must not unfold into one that fills the memory. */
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
const PIECE_BYTES = 64 * 1024;

/** What requests offer in `Accept-Encoding`. */
export const ACCEPTED_ENCODING = "gzip";

/** A body is larger unpacked than any that is meant. */
export class TooMuch extends Error {
  override readonly name = "TooMuch";
}

/** Takes a body as it comes from the wire. */
export interface Unpacker {
  add(piece: Uint8Array): void;
  /** Resolves when everything is in the sink. @throws when the packed bytes are broken, cut off or too large unpacked */
  end(): Promise<void>;
}

/** Undoes the one content encoding we offer. A body without a byte has none. */
export function unpackerInto(sink: BodySink, encoding: string | undefined): Unpacker {
  if (encoding?.toLowerCase() !== ACCEPTED_ENCODING)
    return { add: (piece) => sink.add(piece), end: () => Promise.resolve() };
  let gunzip: Unpacker | undefined;
  return {
    add: (piece) => {
      gunzip ??= gunzipInto(sink);
      gunzip.add(piece);
    },
    end: async () => gunzip?.end(),
  };
}

function gunzipInto(sink: BodySink): Unpacker {
  const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
  let bytes = 0;
  gunzip.on("data", (piece: Buffer) => {
    bytes += piece.length;
    if (bytes > MAX_UNPACKED_BYTES) gunzip.destroy(new TooMuch());
    else sink.add(piece);
  });
  const done = finished(gunzip);
  // Whoever ends it is told; a body that is given up has nobody to tell.
  done.catch(() => undefined);
  return {
    add: (piece) => void (gunzip.destroyed || gunzip.write(piece)),
    end: () => {
      gunzip.end();
      return done;
    },
  };
}
