import { basename } from "node:path";
import { ToolError } from "../values/tool-error.js";
import { absolutePath } from "../values/user-path.js";
import { safeFileName } from "./file-name.js";
import { readOrdinaryFile } from "./read-file.js";
import { contentOf, type RecordingFormat } from "./recording-format.js";
import { isGzip, MOST_FILE_BYTES, pack, unpack } from "./unpack.js";

/** A recording, checked and packed as TrainingPeaks wants it: gzipped once, then base64 (KB-39b). */
export interface RecordingFile {
  format: RecordingFormat;
  fileName: string;
  data: string;
  /** Unpacked. */
  bytes: number;
  packedBytes: number;
}

/** The recording in a file, named as the file is. @throws ToolError VALIDATION_ERROR */
export async function recordingFrom(path: string): Promise<RecordingFile> {
  const field = "file_path";
  const place = absolutePath(path, process.env);
  const read = await readOrdinaryFile(place, MOST_FILE_BYTES, field);
  const { bytes, packed, format } = await checked(read, field);
  const fileName = safeFileName(basename(place), `recording.${format}`);
  const ending = /\.(fit|tcx|gpx)(?:\.gz)?$/i.exec(fileName)?.[1]?.toLowerCase();
  if (ending !== format)
    throw refusal(
      field,
      `${fileName} holds ${format.toUpperCase()}`,
      `Rename it so that it ends in .${format}.`,
    );
  return { format, fileName, ...sized(bytes, packed) };
}

/** The recording in base64 text. @param name without an ending, as text has no name of its own */
export async function recordingIn(base64: string, name: string): Promise<RecordingFile> {
  const field = "file_data_base64";
  const { bytes, packed, format } = await checked(decoded(base64, field), field);
  return { format, fileName: `${name}.${format}.gz`, ...sized(bytes, packed) };
}

function sized(bytes: Uint8Array, packed: Uint8Array) {
  return {
    data: Buffer.from(packed).toString("base64"),
    bytes: bytes.length,
    packedBytes: packed.length,
  };
}

/** `Buffer.from` skips what is no base64; a cut or mistyped text must not become a broken file. */
function decoded(base64: string, field: string): Uint8Array {
  const text = base64.replace(/\s/g, "");
  if (text.length > (MOST_FILE_BYTES * 4) / 3)
    throw refusal(field, `it is larger than ${MOST_FILE_BYTES / 1024 / 1024} MB`, "Give a smaller file.");
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text))
    throw refusal(
      field,
      "this is not base64",
      "Give the file's bytes in base64 with padding, or use file_path.",
    );
  return Buffer.from(text, "base64");
}

/** What is packed already goes up as it is: a second gzip would make it unreadable. */
async function checked(read: Uint8Array, field: string) {
  const unpacked = isGzip(read) ? await unpack(read) : { bytes: read };
  if ("problem" in unpacked)
    throw refusal(field, `the gzip file is ${unpacked.problem}`, "Give the unpacked file.");
  const { bytes } = unpacked;
  if (isGzip(bytes)) throw refusal(field, "it is gzipped twice", "Unpack it once.");
  const content = contentOf(bytes);
  if (!content)
    throw refusal(field, "this is no FIT, TCX or GPX file", "Give a recording in one of these formats.");
  if (!content.complete)
    throw refusal(
      field,
      `the ${content.format.toUpperCase()} file is cut off`,
      "Copy it from the device again.",
    );
  return { bytes, packed: isGzip(read) ? read : await pack(bytes), format: content.format };
}

function refusal(field: string, problem: string, nextStep: string): ToolError {
  return new ToolError("VALIDATION_ERROR", `${field}: ${problem}.`, { nextStep });
}
