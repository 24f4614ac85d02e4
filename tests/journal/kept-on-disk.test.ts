import { statSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registry } from "../../generated/registry.js";
import { SANDBOX_COOKIE_VARIABLE } from "../../src/auth/environment-cookie.js";
import { changesData } from "../../src/tool/registry-entry.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";
import { callsOfEveryTool } from "../security/every-tool.js";
import { keptFiles, secretsKept } from "./kept-files.js";
import { INPUTS } from "./undo-inputs.js";

const COOKIE = "cookie-that-nobody-may-keep-0123456789abcdef";

let server: InProcess;
beforeAll(async () => {
  server = await startInProcess({ cookies: { [COOKIE]: "athlete" } }, { [SANDBOX_COOKIE_VARIABLE]: COOKIE });
});
afterAll(() => server.close());

test("T29: what changes replaced is kept for its owner alone, without cookie, token and feed key", async () => {
  // The settings hold keys of calendar feeds beside what these tools change. Every other tool: undo-every-tool.test.ts.
  const examples = new Map(callsOfEveryTool(server.sandbox).map((one) => [one.name, one.arguments]));
  const tools = registry.filter(({ area, effect }) => area === "settings" && changesData(effect));
  for (const { name } of tools) {
    const { data } = await server.call(name, INPUTS[name]?.(server.sandbox) ?? examples.get(name));
    expect(data).toMatchObject({ change_id: expect.any(String) });
  }
  const files = keptFiles(server.folder);
  expect(files.length).toBeGreaterThanOrEqual(tools.length);
  expect(secretsKept(server.folder)).toEqual([]);
  if (process.platform === "win32") return;
  for (const { path } of files) {
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
  }
});

test("T29: texts of the calendar are kept as they stood, and the setting keeps none", async () => {
  const title = "Words of the calendar";
  const off = await startInProcess({}, { TP_MCP_JOURNAL: "0" });
  for (const { call } of [server, off]) {
    const { data } = await call("tp_create_note", { date: "2026-04-20", title });
    const { data: gone } = await call("tp_delete_note", { note_id: data.note_id });
    expect(gone.confirmed).toBe(true);
  }
  expect(keptFiles(server.folder).filter(({ text }) => text.includes(title))).not.toEqual([]);
  expect(keptFiles(off.folder)).toEqual([]);
  await off.close();
});
