import { downloadTarget } from "../files/download-target.js";
import { safeFileName } from "../files/file-name.js";
import { type RecordingFile, recordingFrom, recordingIn } from "../files/recording.js";
import { contentOf, type RecordingFormat } from "../files/recording-format.js";
import { saveFile } from "../files/save-file.js";
import { isGzip, MOST_FILE_BYTES, unpack } from "../files/unpack.js";
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

export interface SavedFile {
  path: string;
  fileName: string;
  bytes: number;
  format: RecordingFormat | undefined;
}

/**
 * Saves a downloaded file, unpacked, readable by this user only. A hook because it touches the disk.
 * A gzip file that is damaged is kept as it came; one that unfolds into too much is refused.
 */
export async function saveDownload(args: {
  bytes: Uint8Array;
  name: string | null | undefined;
  workoutId: number;
  fileId: string;
  outputPath: string | undefined;
  overwrite: boolean;
}): Promise<SavedFile> {
  const { bytes, packed } = await unpacked(args.bytes);
  const format = contentOf(bytes)?.format;
  const fallback = `workout_${args.workoutId}_file_${args.fileId}${format ? `.${format}` : ""}`;
  const stored = safeFileName(args.name ?? "", fallback);
  const fileName = packed ? stored : stored.replace(/\.gz$/i, "");
  const path = await downloadTarget(args.outputPath, args.workoutId, fileName);
  await saveFile(path, bytes, args.overwrite);
  return { path, fileName, bytes: bytes.length, format };
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
