import { isRooted } from "../values/user-path.js";

/** A file as the server lists it. */
interface StoredFile {
  /** May be a negative number, or text. */
  fileId: number | string;
  fileName?: string | null;
}

/** The two lists of files; each is null when it is empty (KB-21). */
interface Details {
  workoutDeviceFileInfos?: readonly StoredFile[] | null;
  attachmentFileInfos?: readonly StoredFile[] | null;
}

/** A file of a workout, and in which of the two lists it stands. */
export interface ListedFile extends StoredFile {
  kind: "recording" | "attachment";
}

/** All files of a workout, recordings first. */
export function filesOf(details: Details): ListedFile[] {
  const recordings = details.workoutDeviceFileInfos ?? [];
  const attachments = details.attachmentFileInfos ?? [];
  return [
    ...recordings.map((file) => ({ ...file, kind: "recording" as const })),
    ...attachments.map((file) => ({ ...file, kind: "attachment" as const })),
  ];
}

/** The file with an id; without one the only recording, or the only file. */
export function chosenFile(details: Details, id?: string | number): ListedFile | undefined {
  const files = filesOf(details);
  if (id !== undefined) return files.find((file) => String(file.fileId) === String(id).trim());
  const recordings = files.filter(({ kind }) => kind === "recording");
  const candidates = recordings.length > 0 ? recordings : files;
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** Names and ids of the files, as a message tells them: `ride.fit (-51733)`. */
export function fileNames(details: Details): string {
  const files = filesOf(details);
  if (files.length === 0) return "It has no files.";
  return `Its files: ${files.map(({ fileId, fileName }) => `${fileName ?? "unnamed"} (${fileId})`).join(", ")}.`;
}

/** A recording that is there now and was not before; `fileName` as it was sent when one is found. */
export interface UploadedFile {
  fileName: string | null;
  file: ListedFile | undefined;
}

/** What an upload left behind. The server may add `.gz` to the name, so the new id is the proof. */
export function uploadedFile(before: Details, after: Details, sentName: string): UploadedFile {
  const known = new Set(filesOf(before).map(({ fileId }) => String(fileId)));
  const file = filesOf(after).find(({ fileId }) => !known.has(String(fileId)));
  return { fileName: file ? sentName : null, file };
}

/** Whether a path can't be used because it does not say where it begins. */
export function isUnrooted(path: string | undefined): boolean {
  return path !== undefined && path !== "" && !isRooted(path);
}
