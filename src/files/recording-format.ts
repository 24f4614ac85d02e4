/** Formats of recordings that TrainingPeaks reads. */
export type RecordingFormat = "fit" | "tcx" | "gpx";

/** What a file holds, told by its content and never by its name. */
export type Content = { format: RecordingFormat; complete: boolean } | undefined;

const ROOTS: Readonly<Record<string, RecordingFormat>> = { TrainingCenterDatabase: "tcx", gpx: "gpx" };
/** Byte order mark, declaration, comments and document type may stand ahead of the root element. */
const PROLOG = /^\uFEFF?(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*/;
const ROOT = /^<(?:[\w.-]+:)?([A-Za-z]+)[\s/>]/;
const LOOKED_AT_BYTES = 64 * 1024;
const FIT_CHECKSUM_BYTES = 2;

/** FIT by its header, TCX and GPX by the root element; undefined for anything else. */
export function contentOf(bytes: Uint8Array): Content {
  return fitContent(bytes) ?? xmlContent(bytes);
}

/** Header of 12 or 14 bytes with `.FIT` at its eighth and the length of the data at its fourth. */
function fitContent(bytes: Uint8Array): Content {
  const [headerBytes = 0] = bytes;
  if ((headerBytes !== 12 && headerBytes !== 14) || bytes.length < headerBytes) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (new TextDecoder("latin1").decode(bytes.subarray(8, 12)) !== ".FIT") return undefined;
  const length = headerBytes + view.getUint32(4, true) + FIT_CHECKSUM_BYTES;
  return { format: "fit", complete: bytes.length >= length };
}

function xmlContent(bytes: Uint8Array): Content {
  const start = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, LOOKED_AT_BYTES));
  const [, root = ""] = ROOT.exec(start.replace(PROLOG, "")) ?? [];
  const format = Object.hasOwn(ROOTS, root) ? ROOTS[root] : undefined;
  if (!format) return undefined;
  const end = new TextDecoder().decode(bytes.subarray(-1024));
  return { format, complete: new RegExp(`</(?:[\\w.-]+:)?${root}\\s*>`).test(end) };
}
