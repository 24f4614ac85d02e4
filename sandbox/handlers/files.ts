import { gunzipSync, gzipSync } from "node:zlib";
import type { JsonObject } from "../../src/values/json.js";
import { bodyObject, type Call, type Handlers, ownerOf } from "../call.js";
import { fitFileOf } from "../fit-file.js";
import { numberIn, textIn } from "../json.js";
import { ok, Refusal, type Reply } from "../reply.js";
import { workoutById } from "../workout-lookup.js";
import { timeInZones } from "./analysis.js";

/** Files live in their own collection; the workout itself does not know them (KB-21). */
function filesOf(call: Call): JsonObject[] {
  const { workoutId } = workoutById(call, call.params.workoutId);
  return call.store.records("files", ownerOf(call)).filter((file) => file.workoutId === workoutId);
}

/** Null, not an empty list, where there is none. */
function infos(files: JsonObject[], kind: string): JsonObject[] | null {
  const found = files.filter((file) => file.kind === kind);
  if (found.length === 0) return null;
  return found.map(
    ({ fileId = 0, fileSystemId = "", fileName = "", dateUploaded = "", contentType = null }) => ({
      fileId,
      fileSystemId,
      fileName,
      dateUploaded,
      contentType,
    }),
  );
}

function workoutDetails(call: Call): Reply {
  const files = filesOf(call);
  const workout = workoutById(call, call.params.workoutId);
  const isRecorded =
    files.some(({ kind }) => kind === "device") && numberIn(workout, "totalTime") !== undefined;
  return ok({
    workoutId: workout.workoutId ?? null,
    timeInPowerZones: isRecorded ? timeInZones(call, workout, "Power") : null,
    timeInHeartRateZones: isRecorded ? timeInZones(call, workout, "HeartRate") : null,
    timeInSpeedZones: isRecorded ? timeInZones(call, workout, "Speed") : null,
    workoutDeviceFileInfos: infos(files, "device"),
    attachmentFileInfos: infos(files, "attachment"),
  });
}

function fileById(call: Call): JsonObject {
  const file = filesOf(call).find(({ fileId }) => String(fileId) === call.params.fileId);
  if (!file) throw new Refusal(404, "The file was not found.");
  return file;
}

function downloadWorkoutFile(call: Call): Reply {
  const file = fileById(call);
  const stored = textIn(file, "data");
  const bytes = stored
    ? Buffer.from(stored, "base64")
    : gzipSync(fitFileOf(workoutById(call, call.params.workoutId)));
  return {
    status: 200,
    headers: {
      "content-type": textIn(file, "contentType") ?? "application/gzip",
      "content-disposition": `attachment; filename="${file.fileName}"`,
    },
    bytes,
  };
}

const RECORDED_TYPES = /\.(?:fit|tcx)(?:\.gz)?$/i;

/** Takes base64 of bytes gzipped once. A recorded upload of a GPX file was a 415. */
function uploadWorkoutFile(call: Call): Reply {
  const workout = workoutById(call, call.params.workoutId);
  const body = bodyObject(call);
  const fileName = textIn(body, "fileName") ?? "";
  if (!RECORDED_TYPES.test(fileName)) throw new Refusal(415, "Unsupported Media Type");
  const data = textIn(body, "data") ?? "";
  checkGzip(Buffer.from(data, "base64"));
  const stamp = call.store.clock.stamp();
  call.store.records("files", ownerOf(call)).push({
    fileId: -call.store.nextId("files"),
    workoutId: workout.workoutId ?? null,
    kind: "device",
    fileSystemId: `fs-${workout.workoutId}`,
    fileName: fileName.endsWith(".gz") ? fileName : `${fileName}.gz`,
    dateUploaded: stamp,
    contentType: null,
    data,
  });
  Object.assign(workout, recordedAsPlanned(workout), { lastModifiedDate: stamp });
  return ok(structuredClone(workout));
}

function checkGzip(bytes: Buffer): void {
  const inner = tryGunzip(bytes);
  if (!inner || tryGunzip(inner)) throw new Refusal(400, "The file data could not be read.");
}

function tryGunzip(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}

/** What the server reads from the file. The sandbox cannot read FIT files: it takes the plan as what was done. */
function recordedAsPlanned(workout: JsonObject): JsonObject {
  if (numberIn(workout, "totalTime") !== undefined) return {};
  return {
    totalTime: workout.totalTimePlanned ?? 1,
    distance: workout.distancePlanned ?? null,
    tssActual: workout.tssPlanned ?? null,
    if: workout.ifPlanned ?? null,
    startTime: workout.startTimePlanned ?? workout.workoutDay ?? null,
    workoutDeviceSource: "Upload",
  };
}

function deleteWorkoutFile(call: Call): Reply {
  call.store.remove("files", ownerOf(call), fileById(call));
  return ok(true);
}

export const fileHandlers = {
  workoutDetails,
  downloadWorkoutFile,
  uploadWorkoutFile,
  deleteWorkoutFile,
} satisfies Handlers;
