import { possibleDays, type RecordingFacts } from "../files/recording-facts.js";
import type { Day, Id, IdText, Quantity } from "../values/quantity.js";
import { quoted } from "../values/quoted.js";
import { isRooted } from "../values/user-path.js";

/** A file as the server lists it. */
interface StoredFile {
  /** May be a negative number, or text. */
  fileId: Id<"fileId"> | IdText<"fileId">;
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
function filesOf(details: Details): ListedFile[] {
  const recordings = details.workoutDeviceFileInfos ?? [];
  const attachments = details.attachmentFileInfos ?? [];
  return [
    ...recordings.map((file) => ({ ...file, kind: "recording" as const })),
    ...attachments.map((file) => ({ ...file, kind: "attachment" as const })),
  ];
}

/** The recordings of a workout; attachments are left out. */
export function recordingFiles(details: Details): ListedFile[] {
  return filesOf(details).filter(({ kind }) => kind === "recording");
}

/** The file with an id; without one the only recording, or the only file. */
export function chosenFile(details: Details, id?: StoredFile["fileId"]): ListedFile | undefined {
  const files = filesOf(details);
  if (id !== undefined) return files.find((file) => String(file.fileId) === String(id).trim());
  const recordings = files.filter(({ kind }) => kind === "recording");
  const candidates = recordings.length > 0 ? recordings : files;
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** Names and ids of the files, as a message tells them: `"ride.fit" (-51733)`. */
export function fileNames(details: Details): string {
  const files = filesOf(details);
  if (files.length === 0) return "It has no files.";
  return `Its files: ${files.map(({ fileId, fileName }) => `${quoted(fileName)} (${fileId})`).join(", ")}.`;
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

/** What a recording says of itself, as answers show it. The day is left out where the file leaves two of them open. */
export function recordingSummary(facts: RecordingFacts): {
  start: string | undefined;
  day: Day | undefined;
  sport: string | undefined;
  minutes: Quantity<"min"> | undefined;
  distance_km: Quantity<"km"> | undefined;
} {
  const days = possibleDays(facts);
  return {
    start: startText(facts),
    day: days.length === 1 ? days[0] : undefined,
    sport: facts.sports.join(", ") || undefined,
    minutes: facts.seconds === undefined ? undefined : Math.round(facts.seconds / 6) / 10,
    distance_km: facts.metres === undefined ? undefined : Math.round(facts.metres / 10) / 100,
  };
}

/** Local time where the file tells it, else UTC with its Z. */
function startText({ startMs, offsetMs }: RecordingFacts): string | undefined {
  if (startMs === undefined) return undefined;
  const text = new Date(startMs + (offsetMs ?? 0)).toISOString().slice(0, 19);
  return offsetMs === undefined ? `${text}Z` : text;
}

/** Sports of the plan that say nothing of what is recorded. */
const OPEN_SPORTS = new Set(["Brick", "Crosstrain", "Race", "Custom", "Other"]);
const CYCLING = new Set(["Bike", "MtnBike"]);

/** How a recording differs from the workout it is meant for, as a sentence without its end; undefined when it fits. */
export function recordingMismatch(
  facts: RecordingFacts,
  sport: string | null | undefined,
  day: Day,
): string | undefined {
  const days = possibleDays(facts);
  const otherDay = days.length > 0 && (day < (days[0] ?? "") || day > (days.at(-1) ?? ""));
  if (otherDay) return `the recording is of ${startText(facts)}, and the workout of ${day}`;
  const otherSport = sport && !OPEN_SPORTS.has(sport) && facts.sports.some((one) => !isSameSport(one, sport));
  return otherSport ? `the recording is a ${facts.sports.join(", ")}, and the workout a ${sport}` : undefined;
}

function isSameSport(recorded: string, planned: string): boolean {
  return recorded === planned || (CYCLING.has(recorded) && CYCLING.has(planned));
}
