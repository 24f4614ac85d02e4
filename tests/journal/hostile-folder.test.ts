import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type InProcess, startInProcess } from "../kit/in-process.js";

/** The folder of changes and what stands around it, as somebody else may have left them. */

const SOMEBODY = 54_321;
const isPosix = process.platform !== "win32";
const isRoot = process.getuid?.() === 0;

let server: InProcess;
beforeAll(async () => {
  server = await startInProcess();
});
afterAll(() => server.close());

function folderNamed(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `tp-mcp-${name}-`));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A server whose own folder is `own`, and what it says of a note that it made. */
async function noteWith(config: string) {
  const other = await startInProcess({}, { TP_MCP_CONFIG_DIR: config });
  onTestFinished(other.close);
  const { data } = await other.call("tp_create_note", { date: "2026-04-20", title: "Words of the calendar" });
  expect(data).toMatchObject({ confirmed: true });
  const { data: listed } = await other.call("tp_list_changes", {});
  return { notes: JSON.stringify(data.notes ?? []), listed: JSON.stringify(listed) };
}

const NOT_KEPT = "could not be kept on this machine";

describe.runIf(isPosix)(
  "T29: a change is made and said not to be kept, and nothing is written elsewhere",
  () => {
    test.each(["tp-mcp/changes", "tp-mcp"])("T29: a link in place of %s", async (place) => {
      const config = folderNamed("config");
      const elsewhere = folderNamed("elsewhere");
      mkdirSync(join(config, place, ".."), { recursive: true, mode: 0o700 });
      symlinkSync(elsewhere, join(config, place));
      const { notes, listed } = await noteWith(config);
      expect(notes).toContain(NOT_KEPT);
      expect(listed).not.toContain("Words of the calendar");
      expect(readdirSync(elsewhere)).toEqual([]);
    });

    test.each(["tp-mcp/changes", "tp-mcp"])("T29: a file in place of %s", async (place) => {
      const config = folderNamed("config");
      mkdirSync(join(config, place, ".."), { recursive: true, mode: 0o700 });
      writeFileSync(join(config, place), "of somebody");
      expect((await noteWith(config)).notes).toContain(NOT_KEPT);
      expect(readFileSync(join(config, place), "utf8")).toBe("of somebody");
    });

    test.runIf(isRoot).each(["tp-mcp/changes", "tp-mcp"])("T29: %s of another user", async (place) => {
      const config = folderNamed("config");
      mkdirSync(join(config, place), { recursive: true, mode: 0o700 });
      chownSync(join(config, place), SOMEBODY, SOMEBODY);
      expect((await noteWith(config)).notes).toContain(NOT_KEPT);
      expect(readdirSync(join(config, place))).toEqual([]);
    });

    test.skipIf(isRoot)("T29: a folder that nobody may write into", async () => {
      const config = folderNamed("config");
      chmodSync(config, 0o500);
      expect((await noteWith(config)).notes).toContain(NOT_KEPT);
      chmodSync(config, 0o700);
    });
  },
);

describe.runIf(isPosix)("T29: what others put among the changes", () => {
  test("T29: a link is not read, and what is open to others is closed", async () => {
    await server.call("tp_create_note", { date: "2026-04-20", title: "Kept" });
    const changes = join(server.folder, "tp-mcp", "changes");
    const [name = ""] = readdirSync(changes);
    const text = readFileSync(join(changes, name), "utf8");
    const planted = join(folderNamed("elsewhere"), "change.json");
    writeFileSync(planted, text.replaceAll("Kept", "Planted"));
    symlinkSync(planted, join(changes, "zz.001.json"));
    for (const path of [changes, join(changes, name)]) chmodSync(path, 0o755);
    const listed = JSON.stringify((await server.call("tp_list_changes", {})).data);
    expect(listed).toContain("Kept");
    expect(listed).not.toContain("Planted");
    for (const path of [changes, join(changes, name)]) expect(statSync(path).mode & 0o077).toBe(0);
    rmSync(join(changes, "zz.001.json"));
  });
});

test("T29: a text that looks like a credential is not kept, and never put back as something else", async () => {
  const description = "Login: https://pat:secret-word@example.org/plan";
  const { data: note } = await server.call("tp_create_note", {
    date: "2026-04-21",
    title: "Camp",
    description,
  });
  const { data: gone } = await server.call("tp_delete_note", { note_id: note.note_id });
  const { data } = await server.call("tp_undo_change", { change_id: gone.change_id });
  expect(JSON.stringify(data)).toContain("looks like a credential");
  expect(JSON.stringify(server.sandbox.store.inspect("notes"))).not.toContain("[removed]");
  for (const name of readdirSync(join(server.folder, "tp-mcp", "changes")))
    expect(readFileSync(join(server.folder, "tp-mcp", "changes", name), "utf8")).not.toContain("secret-word");
});
