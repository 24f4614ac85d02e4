import { describe, expect, test } from "vitest";
import { desk, LENA, refusedUnsent, WORKOUT } from "./desk.js";

const remove = "tp_delete_workout_file";
const workout_id = String(WORKOUT.intervals);
const ATTACHMENT = 50_000;

describe("with safe deletes", () => {
  const athlete = desk();

  function files() {
    return athlete.server.sandbox.store
      .records("files", LENA)
      .filter((file) => file.workoutId === WORKOUT.intervals);
  }

  test("the recording of a completed workout is protected, and the setting is named", async () => {
    const recording = files().find(({ kind }) => kind === "device");
    athlete.sent();
    const { data } = await athlete.call(remove, { workout_id, file_id: String(recording?.fileId) });
    expect(data.error).toMatchObject({
      code: "DELETE_MODE",
      next_step: expect.stringContaining("TP_MCP_DELETE_MODE=full"),
    });
    expect(athlete.sent().filter((line) => line.startsWith("DELETE"))).toEqual([]);
    expect(files()).toContain(recording);
  });

  test("a dry run deletes nothing", async () => {
    const { data } = await athlete.call(remove, {
      workout_id,
      file_id: ATTACHMENT,
      dry_run: true,
      response_format: "detailed",
    });
    expect(data.requests).toEqual([
      {
        method: "DELETE",
        path: `/fitness/v6/athletes/${LENA}/workouts/${workout_id}/filedata/${ATTACHMENT}`,
      },
    ]);
    expect(files()).toHaveLength(2);
  });

  test("KB-39b an attachment goes by filedata and is proved to be gone", async () => {
    athlete.sent();
    const { data } = await athlete.call(remove, { workout_id, file_id: String(ATTACHMENT) });
    expect(data).toMatchObject({ confirmed: true, file_id: String(ATTACHMENT), file_name: "notes.txt" });
    expect(files().map(({ kind }) => kind)).toEqual(["device"]);
    expect(athlete.sent()).toContain(
      `DELETE /fitness/v6/athletes/${LENA}/workouts/${workout_id}/filedata/${ATTACHMENT}`,
    );
  });

  test("a file that is not there is NOT_FOUND, with those that are", async () => {
    const { data } = await athlete.call(remove, { workout_id, file_id: ATTACHMENT });
    expect(data.error).toMatchObject({ code: "NOT_FOUND", message: expect.stringContaining("Its files:") });
  });

  test("without a file id nothing is sent", () =>
    refusedUnsent(athlete, remove, { workout_id }, "file_id is missing"));
});

describe("with full deletes", () => {
  const athlete = desk({ env: { TP_MCP_DELETE_MODE: "full" } });

  test("a negative file id works", async () => {
    const details = await athlete.call("tp_get_workout", { workout_id });
    const [file] = details.data.device_files;
    const { data } = await athlete.call(remove, { workout_id, file_id: file.file_id });
    expect(data).toMatchObject({ confirmed: true, file_id: file.file_id });
    expect(Number(file.file_id)).toBeLessThan(0);
    expect((await athlete.call("tp_get_workout", { workout_id })).data.device_files).toEqual([]);
  });

  test("KB rule 1: a file that is still there is no success", async () => {
    const other = String(WORKOUT.recordedRide);
    const { data: before } = await athlete.call("tp_get_workout", { workout_id: other });
    const [file] = before.device_files;
    athlete.server.sandbox.faults.add({ kind: "reset", operationId: "deleteWorkoutFile", when: "before" });
    const { data } = await athlete.call(remove, { workout_id: other, file_id: file.file_id });
    expect(data.error).toMatchObject({ code: "WRITE_UNCERTAIN", read_back: "not applied" });
  });
});
