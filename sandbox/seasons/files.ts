import type { JsonObject } from "../../src/values/json.js";
import { numberIn, textIn } from "../json.js";

const FIRST_FILE_ID = -50_001;

/** Device files of recorded workouts, with the negative ids the service gives them, and one attachment. */
export function filesFor(workouts: readonly JsonObject[]): JsonObject[] {
  const recorded = workouts.filter((workout) => textIn(workout, "workoutDeviceSource") !== undefined);
  const files = recorded.map((workout, index) => fileOf(workout, FIRST_FILE_ID - index));
  const latest = recorded.at(-1);
  return latest ? [...files, attachment(latest)] : files;
}

function fileOf(workout: JsonObject, fileId: number): JsonObject {
  const day = String(workout.workoutDay).slice(0, 10);
  return {
    fileId,
    workoutId: numberIn(workout, "workoutId") ?? 0,
    kind: "device",
    fileSystemId: `fs-${fileId}`,
    fileName: `${day}-${fileId}.FIT.gz`,
    dateUploaded: `${day}T20:15:00`,
    contentType: null,
    data: null,
  };
}

function attachment(workout: JsonObject): JsonObject {
  const file = fileOf(workout, 50_000);
  const data = Buffer.from("Tyres 5.2 bar, 21 degrees.\n").toString("base64");
  return { ...file, kind: "attachment", fileName: "notes.txt", contentType: "text/plain", data };
}
