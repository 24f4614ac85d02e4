import { downloadRules, PRIVATE_ONLY } from "../files/download-rules.js";
import { downloadPlace, downloadTarget } from "../files/download-target.js";
import { FILE_FORMATS, type FileFormat, fileFormat } from "../files/file-format.js";
import { ownFileName, safeFileName } from "../files/file-name.js";
import { type RecordingFile, recordingFrom, recordingIn, sha256Of } from "../files/recording.js";
import { writeDownload } from "../files/save-download.js";
import { isGzip, MOST_FILE_BYTES, unpack, unpackedStart } from "../files/unpack.js";
import type { Day, Id, IdText } from "../values/quantity.js";
import { ToolError } from "../values/tool-error.js";

/**
 * Reads and checks a recording on this machine. A hook because it touches the disk; it needs nothing from TrainingPeaks, so a wrong
 * file is refused before any request.
 */
export async function readRecording(args: {
  path: string | undefined;
  base64: string | undefined;
  name: string;
}): Promise<RecordingFile> {
  if (args.path !== undefined) return recordingFrom(args.path);
  return recordingIn(args.base64 ?? "", args.name);
}

/**
 * The file among `others` that is the same recording: the same bytes, however they are packed. A hook because it unpacks.
 * @param others with what TrainingPeaks sent for each; undefined where it has no content
 */
export async function sameRecording(args: {
  recording: RecordingFile;
  others: readonly { fileId: Id<"fileId"> | IdText<"fileId">; bytes: Uint8Array | null | undefined }[];
}): Promise<string | undefined> {
  for (const { fileId, bytes } of args.others) {
    if (!bytes) continue;
    const unpackedBytes = isGzip(bytes) ? await unpack(bytes) : { bytes };
    if ("bytes" in unpackedBytes && sha256Of(unpackedBytes.bytes) === args.recording.sha256)
      return String(fileId);
  }
  return undefined;
}

/** Refuses a place where downloads may not go, before anything is asked for. A hook because it looks at the disk. */
export async function checkDownloadPlace(args: { outputPath: string | undefined }): Promise<void> {
  await downloadPlace(args.outputPath, downloadRules(process.env));
}

export interface SavedFile {
  path: string;
  /** The name at TrainingPeaks, cleaned; undefined when there is none. */
  fileName: string | undefined;
  bytes: number;
  format: FileFormat;
  /** Whether the same file was there already. */
  unchanged: boolean;
}

/**
 * Saves a downloaded file, unpacked, readable by this user only, under a name of ours. A hook because it touches the disk.
 * Only recordings and documents that nothing runs are saved. A gzip file that is damaged is kept as it came when it is a recording; one
 * that unfolds into too much is refused.
 * @changes this computer
 */
export async function saveDownload(args: {
  bytes: Uint8Array;
  name: string | null | undefined;
  workoutId: Id<"workoutId">;
  day: Day;
  fileId: IdText<"fileId">;
  outputPath: string | undefined;
  overwrite: boolean;
  privateOnly: boolean;
}): Promise<SavedFile> {
  const { bytes, format, packed } = await recognised(args.bytes);
  const ending = packed ? `${format}.gz` : format;
  const rules = args.privateOnly ? PRIVATE_ONLY : downloadRules(process.env);
  const place = await downloadPlace(args.outputPath, rules);
  const path = await downloadTarget(place, rules, ownFileName(args, ending), ending);
  const written = await writeDownload(path, bytes, args.overwrite);
  const fileName = safeFileName(args.name ?? "", "");
  return {
    path,
    fileName: (packed ? fileName : fileName.replace(/\.gz$/i, "")) || undefined,
    bytes: bytes.length,
    format,
    unchanged: !written,
  };
}

async function recognised(
  received: Uint8Array,
): Promise<{ bytes: Uint8Array; format: FileFormat; packed: boolean }> {
  const { bytes, packed } = await unpacked(received);
  const format = fileFormat(packed ? await unpackedStart(bytes) : bytes);
  if (format && (!packed || format !== "txt")) return { bytes, format, packed };
  throw new ToolError(
    "API_ERROR",
    `This is neither a recording nor a document of a known kind (${FILE_FORMATS.join(", ")}); it was not saved.`,
    { nextStep: "Download it in TrainingPeaks itself if it is what you expect." },
  );
}

async function unpacked(received: Uint8Array): Promise<{ bytes: Uint8Array; packed: boolean }> {
  if (!isGzip(received)) return { bytes: received, packed: false };
  const result = await unpack(received);
  if ("bytes" in result) return { bytes: result.bytes, packed: false };
  if (result.problem === "damaged") return { bytes: received, packed: true };
  throw new ToolError(
    "API_ERROR",
    `The file unfolds into more than ${MOST_FILE_BYTES / 1024 / 1024} MB; it was not saved.`,
    { nextStep: "Download it in TrainingPeaks itself if it is what you expect." },
  );
}
