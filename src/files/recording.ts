import { createHash } from "node:crypto";
import { basename } from "node:path";
import { ToolError } from "../values/tool-error.js";
import { absolutePath } from "../values/user-path.js";
import { safeFileName } from "./file-name.js";
import { fitContainer } from "./fit/container.js";
import { fitFacts } from "./fit/facts.js";
import { otherContent } from "./other-content.js";
import { readOrdinaryFile } from "./read-file.js";
import type { FactsOrKind, RecordingFacts } from "./recording-facts.js";
import { contentOf, type RecordingFormat } from "./recording-format.js";
import { isGzip, MOST_FILE_BYTES, pack, unpack } from "./unpack.js";
import { xmlFacts } from "./xml-facts.js";

/** A recording, checked and packed as TrainingPeaks wants it: gzipped once, then base64 (KB-39b). */
export interface RecordingFile {
  format: RecordingFormat;
  fileName: string;
  data: string;
  /** Unpacked. */
  bytes: number;
  packedBytes: number;
  /** Of the unpacked bytes: the same recording has the same, however it is packed and named. */
  sha256: string;
  facts: RecordingFacts;
}

/** The recording in a file, named as the file is. @throws ToolError VALIDATION_ERROR */
export async function recordingFrom(path: string): Promise<RecordingFile> {
  const field = "file_path";
  const place = absolutePath(path, process.env);
  const read = await readOrdinaryFile(place, MOST_FILE_BYTES, field);
  const { bytes, packed, format, facts } = await checked(read, field);
  const fileName = safeFileName(basename(place), `recording.${format}`);
  const ending = /\.(fit|tcx|gpx)(?:\.gz)?$/i.exec(fileName)?.[1]?.toLowerCase();
  if (ending !== format)
    throw refusal(
      field,
      `${fileName} holds ${format.toUpperCase()}`,
      `Rename it so that it ends in .${format}.`,
    );
  return { format, fileName, facts, ...sized(bytes, packed) };
}

/** The recording in base64 text. @param name without an ending, as text has no name of its own */
export async function recordingIn(base64: string, name: string): Promise<RecordingFile> {
  const field = "file_data_base64";
  const { bytes, packed, format, facts } = await checked(decoded(base64, field), field);
  return { format, fileName: `${name}.${format}.gz`, facts, ...sized(bytes, packed) };
}

function sized(bytes: Uint8Array, packed: Uint8Array) {
  return {
    data: Buffer.from(packed).toString("base64"),
    bytes: bytes.length,
    packedBytes: packed.length,
    sha256: sha256Of(bytes),
  };
}

/** `Buffer.from` skips what is not base64; a cut or mistyped text must not become a broken file. */
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
  if (!content) {
    const { kind, advice } = otherContent(bytes);
    throw refusal(field, kind, advice);
  }
  const { format, complete } = content;
  if (!complete && format !== "fit")
    throw refusal(field, `the ${format.toUpperCase()} file is cut off`, "Copy it from the device again.");
  return {
    bytes,
    packed: isGzip(read) ? read : await pack(bytes),
    format,
    facts: factsOf(bytes, format, field),
  };
}

/** @throws ToolError for a damaged file, and for one that nobody recorded */
function factsOf(bytes: Uint8Array, format: RecordingFormat, field: string): RecordingFacts {
  const read = format === "fit" ? fitRead(bytes, field) : xmlFacts(bytes, format);
  if ("facts" in read) return read.facts;
  throw refusal(field, `this is ${read.kind}, not a recording`, "Give the file of a session that was done.");
}

function fitRead(bytes: Uint8Array, field: string): FactsOrKind {
  const container = fitContainer(bytes);
  if ("problem" in container) throw refusal(field, container.problem, container.advice);
  try {
    return fitFacts(container.data);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refusal(field, "the FIT file's records can't be read", "Export it again.");
  }
}

/** @param bytes unpacked */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function refusal(field: string, problem: string, nextStep: string): ToolError {
  return new ToolError("VALIDATION_ERROR", `${field}: ${problem}.`, { nextStep });
}
