import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { MOST_FILE_BYTES } from "../../../src/files/unpack.js";
import { fitFile } from "../../files/samples.js";
import { startServer } from "../../kit/server.js";
import { desk, LENA, refusedUnsent, WORKOUT } from "./desk.js";

const athlete = desk();
const workout_id = String(WORKOUT.intervals);
const download = "tp_download_workout_file";
const windows = process.platform === "win32";

function storedFile(kind: "device" | "attachment") {
  const file = athlete.server.sandbox.store
    .records("files", LENA)
    .find((one) => one.workoutId === WORKOUT.intervals && one.kind === kind);
  if (!file) throw new Error(`no ${kind} file`);
  return file;
}

function filesFolder(): string {
  return join(athlete.folder, "tp-mcp", "files");
}

/** Where a file goes when nothing is said: day, workout, id. */
function ownPath(kind: "device" | "attachment", ending: string): string {
  return join(filesFolder(), `2026-04-09_workout_${workout_id}_file_${storedFile(kind).fileId}.${ending}`);
}

function hold(content: Uint8Array, fileName: string): void {
  Object.assign(storedFile("device"), { data: Buffer.from(content).toString("base64"), fileName });
}

describe("downloading", () => {
  test("KB-21 the only recording is found in the details, unpacked and saved privately", async () => {
    hold(gzipSync(fitFile()), "2026-04-09-ride.FIT.gz");
    athlete.sent();
    const { data, isError } = await athlete.call(download, { workout_id });
    expect(isError).toBe(false);
    expect(data).toMatchObject({
      workout_id,
      file_id: String(storedFile("device").fileId),
      file_name: "2026-04-09-ride.FIT",
      workout: { date: "2026-04-09" },
      kind: "recording",
      format: "fit",
      size_bytes: fitFile().length,
      saved_to: ownPath("device", "fit"),
    });
    expect(readFileSync(data.saved_to).equals(fitFile())).toBe(true);
    if (!windows) {
      expect(statSync(data.saved_to).mode & 0o777).toBe(0o600);
      expect(statSync(dirname(data.saved_to)).mode & 0o777).toBe(0o700);
    }
    const path = `/fitness/v6/athletes/${LENA}/workouts/${workout_id}`;
    const sent = athlete.sent();
    expect(sent.slice(0, 2).sort()).toEqual([`GET ${path}`, `GET ${path}/details`]);
    expect(sent.slice(2)).toEqual([`GET ${path}/rawfiledata/${data.file_id}`]);
  });

  test("T23: two files of one name are two files, each with its own bytes, under names of ours", async () => {
    hold(fitFile(50), "activity.fit");
    const second = { ...storedFile("device"), fileId: -77_001, data: fitFile(60).toString("base64") };
    const records = athlete.server.sandbox.store.records("files", LENA);
    records.push(second);
    const ids = [storedFile("device").fileId, second.fileId].map(String);
    const saved = await Promise.all(
      ids.map(
        async (file_id) => (await athlete.call(download, { workout_id, file_id, overwrite: true })).data,
      ),
    );
    expect(saved.map(({ file_name }) => file_name)).toEqual(["activity.fit", "activity.fit"]);
    expect(new Set(saved.map(({ saved_to }) => saved_to)).size).toBe(2);
    expect(saved.map(({ saved_to }) => readFileSync(saved_to).length)).toEqual(
      [50, 60].map((padding) => fitFile(padding).length),
    );
    records.pop();
  });

  test("T23: the same file again is no conflict, another one replaces only what this program saved", async () => {
    hold(fitFile(20), "ride.fit");
    const target = join(filesFolder(), "mine.fit");
    const first = await athlete.call(download, { workout_id, output_path: target });
    expect(first.data).toMatchObject({ saved_to: target, message: expect.stringContaining("Saved") });
    const again = await athlete.call(download, { workout_id, output_path: target });
    expect(again.data.message).toContain("there already");

    hold(fitFile(30), "ride.fit");
    const refused = await athlete.call(download, { workout_id, output_path: target });
    expect(refused.data.error).toMatchObject({
      code: "CONFLICT",
      next_step: expect.stringContaining("overwrite: true"),
    });
    const replaced = await athlete.call(download, { workout_id, output_path: target, overwrite: true });
    expect(replaced.data.saved_to).toBe(target);
    expect(readFileSync(target).equals(fitFile(30))).toBe(true);
  });

  test("T23: overwrite leaves alone what somebody else put there, or changed", async () => {
    hold(fitFile(40), "ride.fit");
    const foreign = join(filesFolder(), "foreign.fit");
    writeFileSync(foreign, "mine");
    const changed = join(filesFolder(), "changed.fit");
    await athlete.call(download, { workout_id, output_path: changed });
    writeFileSync(changed, "mine");
    for (const output_path of [foreign, changed]) {
      const { data } = await athlete.call(download, { workout_id, output_path, overwrite: true });
      expect(data.error).toMatchObject({
        code: "CONFLICT",
        message: expect.stringContaining("not what this program saved"),
      });
      expect(readFileSync(output_path, "utf8")).toBe("mine");
    }
  });

  test("an attachment is named by its id, as number or text", async () => {
    const id = Number(storedFile("attachment").fileId);
    const { data } = await athlete.call(download, { workout_id, file_id: id });
    expect(data).toMatchObject({ kind: "attachment", file_name: "notes.txt", format: "txt" });
    expect(data.saved_to).toBe(ownPath("attachment", "txt"));
    const output_path = `${filesFolder()}/again/`;
    const again = await athlete.call(download, { workout_id, file_id: ` ${id} `, output_path });
    expect(dirname(again.data.saved_to)).toBe(join(filesFolder(), "again"));
  });

  test.each([
    ["../../../../etc/cron.d/job", "job"],
    ["..\\..\\evil.fit", "evil.fit"],
    [".profile", "profile"],
    ["com.example.agent.plist", "com.example.agent.plist"],
  ])("T23: a hostile name %j is shown, and names no file", async (fileName, shown) => {
    hold(fitFile(), fileName);
    const { data } = await athlete.call(download, { workout_id, overwrite: true });
    expect(data).toMatchObject({ file_name: shown, saved_to: ownPath("device", "fit") });
  });

  test.each([
    ["a program", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), "ride.fit"],
    ["an archive", Buffer.from("PK\u0003\u0004\u0014\0\0\0"), "ride.fit"],
    ["a property list", Buffer.from("bplist00\u00d1\u0001"), "ride.fit"],
  ])("T23: %s is not saved, whatever its name", async (_name, content, fileName) => {
    hold(content, fileName);
    const { data } = await athlete.call(download, { workout_id, output_path: `${filesFolder()}/kinds/` });
    expect(data.error).toMatchObject({ message: expect.stringContaining("neither a recording nor") });
    expect(existsSync(join(filesFolder(), "kinds"))).toBe(false);
  });

  test("T23: a script is text, and stays text", async () => {
    hold(Buffer.from("#!/bin/sh\necho hello\n"), "run.sh");
    const { data } = await athlete.call(download, { workout_id });
    expect(data).toMatchObject({ file_name: "run.sh", format: "txt", saved_to: ownPath("device", "txt") });
    if (!windows) expect(statSync(data.saved_to).mode & 0o777).toBe(0o600);
  });

  test("T24: a small file that unfolds into too much is not saved", async () => {
    hold(gzipSync(Buffer.alloc(MOST_FILE_BYTES + 1)), "bomb.fit.gz");
    const { data } = await athlete.call(download, { workout_id });
    expect(data.error).toMatchObject({
      code: "API_ERROR",
      message: expect.stringContaining("unfolds into more than"),
    });
    expect(readdirSync(filesFolder()).filter((name) => name.includes("bomb"))).toEqual([]);
  });

  test("a damaged gzip file that held a recording is kept as it came", async () => {
    const damaged = gzipSync(fitFile()).subarray(0, -8);
    hold(damaged, "broken.fit.gz");
    const { data } = await athlete.call(download, { workout_id });
    expect(data).toMatchObject({ file_name: "broken.fit.gz", saved_to: ownPath("device", "fit.gz") });
    expect(readFileSync(data.saved_to).equals(damaged)).toBe(true);
  });
});

describe("refused", () => {
  test("a relative path, before anything is sent", () =>
    refusedUnsent(
      athlete,
      download,
      { workout_id, output_path: "downloads" },
      "does not say where it begins",
    ));

  test.each([
    ["a folder outside", "~/Downloads/"],
    ["launch agents", "~/Library/LaunchAgents/"],
    ["a hidden folder", "~/.ssh/"],
    ["a project's file, to be overwritten", "/srv/project/index.js"],
  ])("T23: %s, before anything is sent", (_name, output_path) =>
    refusedUnsent(athlete, download, { workout_id, output_path, overwrite: true }, "output_path: "),
  );

  test("the ending of another kind of file", async () => {
    hold(fitFile(), "plain.fit");
    const output_path = join(filesFolder(), "run.pdf");
    const { data } = await athlete.call(download, { workout_id, output_path });
    expect(data.error.message).toContain('"run.pdf" needs the ending .fit');
  });

  test("a file the workout does not have, with those it has", async () => {
    const { data } = await athlete.call(download, { workout_id, file_id: "-1" });
    expect(data.error).toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining('Its files: "plain.fit" (-'),
    });
  });

  test("a workout without files", async () => {
    const { data } = await athlete.call(download, { workout_id: WORKOUT.mobility });
    expect(data.error).toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining("It has no files."),
    });
  });

  test("a listed file whose content is gone", async () => {
    athlete.server.sandbox.faults.add({ kind: "status", status: 404, operationId: "downloadWorkoutFile" });
    const { data } = await athlete.call(download, { workout_id });
    expect(data.error).toMatchObject({ code: "NOT_FOUND", message: expect.stringContaining("no content") });
  });
});

test("T23: read-only mode writes nowhere but into the private folder", async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), "tp-mcp-operator-"));
  const env = { TP_MCP_FILES_DIR: join(elsewhere, "downloads"), TP_MCP_SAVE_ANYWHERE: "1" };
  const server = await startServer({ args: ["--read-only"], env });
  const { data } = await server.call(download, { workout_id });
  expect(dirname(data.saved_to)).toBe(join(server.folder, "tp-mcp", "files"));
  const refused = await server.call(download, { workout_id, output_path: `${elsewhere}/` });
  expect(refused.data.error).toMatchObject({ code: "READ_ONLY", next_step: "Leave output_path out." });
  expect(readdirSync(elsewhere)).toEqual([]);
  await server.close();
  rmSync(elsewhere, { recursive: true });
});
