import { contentOf, type RecordingFormat } from "./recording-format.js";

/** What a download may be: a recording, or one of a few kinds of documents that nothing runs. */
export type FileFormat = RecordingFormat | "pdf" | "jpg" | "png" | "gif" | "webp" | "txt";

/** The endings a saved file may have. */
export const FILE_FORMATS: readonly FileFormat[] = [
  "fit",
  "tcx",
  "gpx",
  "pdf",
  "jpg",
  "png",
  "gif",
  "webp",
  "txt",
];

const SIGNATURES: readonly [RegExp, FileFormat][] = [
  [/^%PDF-/, "pdf"],
  [/^\xFF\xD8\xFF/, "jpg"],
  [/^\x89PNG\r\n/, "png"],
  [/^GIF8[79]a/, "gif"],
  [/^RIFF[\s\S]{4}WEBP/, "webp"],
];

/** Told by the content and never by the name; undefined for anything else. Text of any kind is `txt`, so that nothing runs it. */
export function fileFormat(bytes: Uint8Array): FileFormat | undefined {
  const recording = contentOf(bytes);
  if (recording) return recording.format;
  const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  return SIGNATURES.find(([signature]) => signature.test(start))?.[1] ?? (isText(bytes) ? "txt" : undefined);
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !/(?![\t\n\f\r])\p{Cc}/u.test(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
