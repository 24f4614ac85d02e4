import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { startSandbox } from "../../sandbox/index.js";
import { openDatabase } from "../../src/sqlite/database.js";
import { DatabaseError } from "../../src/sqlite/pages.js";
import { place } from "../auth/browser/home.js";
import { temporaryFolder } from "../auth/temporary-folder.js";
import { tokenAnswer } from "../auth/wire.js";
import { commandsHere } from "../cli/here.js";
import { run as runProgram } from "../cli/run.js";
import { CLI, FRIDAY, type TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";
import { ClientHere } from "../protocol/client-here.js";
import { RawClient } from "../protocol/raw-client.js";
import { hostileDatabases } from "../sqlite/hostile-databases.js";

const run = commandsHere();

/** Inputs that cost their sender nothing: each ends in an error, and the process goes on. */

describe("T14: databases made to be read for ever or to fill the memory", () => {
  test.each(Object.entries(hostileDatabases("moz_cookies")))("%s", (_, database) => {
    const rows = () => [...openDatabase(database).rows("moz_cookies")];
    expect(rows).toThrow(DatabaseError);
  });

  test("all of them, in a profile each", async () => {
    const home = temporaryFolder();
    for (const [number, database] of Object.values(hostileDatabases("moz_cookies")).entries())
      place(home, `.mozilla/firefox/${number}.default/cookies.sqlite`, database);
    const { code, stderr } = await run(["auth", "--from-browser", "firefox"], { HOME: home });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^error: No usable TrainingPeaks sign-in/)]);
  });

  // What waits for a pipe is ended with its process.
  test.runIf(process.platform !== "win32")(
    "a pipe in place of profiles.ini and of every database",
    async () => {
      const home = temporaryFolder();
      place(home, ".mozilla/firefox/a.default/prefs.js", "");
      place(home, ".config/chromium/Default/Preferences", "");
      for (const path of [
        ".mozilla/firefox/profiles.ini",
        ".mozilla/firefox/a.default/cookies.sqlite",
        ".config/chromium/Default/Cookies",
        ".config/chromium/Local State",
      ])
        await once(spawn("mkfifo", [join(home, path)]), "exit");
      const { code, stderr } = await runProgram(["auth", "--from-browser", "auto"], { HOME: home });
      expect([code, stderr]).toEqual([1, expect.stringMatching(/^error: No usable TrainingPeaks sign-in/)]);
    },
  );
});

const MILLIONS = 6_000_000;
/** A list costs its reader far more than its two characters. */
const LISTS = 500_000;
const NONSENSE: Record<string, string> = {
  "a list of numbers": `[${"1,".repeat(MILLIONS)}1]`,
  "a list of empty lists": `[${"[],".repeat(LISTS)}[]]`,
  "an object of nonsense": `{"user":{"personId":7,"athletes":[${"1,".repeat(MILLIONS)}1]}}`,
  "lists in lists": "[".repeat(100_000) + "]".repeat(100_000),
  "no JSON": "x".repeat(2 * MILLIONS),
  "a bomb of 70 MB": " ".repeat(70_000_000),
};

describe("T24: some kB that unpack to 12 MB of nonsense", () => {
  let packed: Buffer;
  const front = createServer((request, response) => {
    if (request.url?.includes("/token")) response.end(JSON.stringify(tokenAnswer("t".repeat(40))));
    else response.writeHead(200, { "content-encoding": "gzip" }).end(packed);
  });
  let server: TestServer;
  beforeAll(async () => {
    await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
    const { port } = front.address() as AddressInfo;
    server = await startServerHere({ env: { TP_MCP_SANDBOX_URL: `http://127.0.0.1:${port}` } });
  });
  afterAll(async () => {
    await server.close();
    front.closeAllConnections();
    front.close();
  });

  test.each(Object.entries(NONSENSE))("%s: an error, and the server lives", async (_, text) => {
    packed = gzipSync(text, { level: 1 });
    const { isError, data } = await server.call("tp_list_athletes");
    expect([isError, data.error.code], data.error.message).toEqual([
      true,
      expect.stringMatching(/^API_(CHANGED|ERROR)$/),
    ]);
    expect((await server.call("tp_auth_status")).data).toMatchObject({ valid: true });
  });
});

describe("messages", () => {
  const text = (megabytes: number) => "x".repeat(megabytes * 1024 * 1024);
  const call = (id: number, args: object) =>
    JSON.stringify({
      jsonrpc: "2.0",
      id,
      method: "tools/call",
      params: { name: "tp_upload_workout_file", arguments: args },
    });

  test("an argument of 11 MB: an error that names it", async () => {
    const client = new RawClient();
    await client.initialize();
    client.write(call(1, { workout_id: 1, file_path: text(11) }));
    expect(JSON.stringify(await client.answer(1))).toMatch(
      /file_path: \d+ characters are too many, at most 1000000/,
    );
    expect(JSON.stringify(await client.request(2, "tools/call", { name: "tp_auth_status" }))).toContain(
      "valid",
    );
    expect(await client.hangUp()).toBe(0);
  });

  test.each([
    ["first", (id: number, filler: string) => call(id, { file_path: filler })],
    [
      "last",
      (id: number, filler: string) =>
        `{"method":"ping","params":{"x":"${filler}"},"jsonrpc":"2.0","id":${id}}`,
    ],
  ])("one of 33 MB with its id %s is answered unread", async (_, message) => {
    const client = new ClientHere();
    await client.initialize();
    client.write(message(1, text(33)));
    expect(await client.answer(1)).toMatchObject({
      error: { code: -32600, message: expect.stringContaining("32 MB") },
    });
    expect(JSON.stringify(await client.request(2, "ping"))).toContain("result");
    await client.hangUp();
  });
});

describe("outputs that nobody reads any more", () => {
  test("a closed stderr: writes are made and answered", async () => {
    const sandbox = await startSandbox({ openapi, now: FRIDAY });
    onTestFinished(() => sandbox.close());
    const client = new RawClient(["serve"], { TP_MCP_SANDBOX_URL: sandbox.url, TP_MCP_NOW: FRIDAY });
    client.closeStderr();
    await client.initialize();
    for (const id of [1, 2, 3]) {
      const note = { name: "tp_create_note", arguments: { date: "2026-04-11", title: `Note ${id}` } };
      expect(JSON.stringify(await client.request(id, "tools/call", note))).toContain('\\"confirmed\\":true');
    }
    expect(await client.hangUp()).toBe(0);
  });

  test.each(["tools", "doctor --sandbox", "call tp_get_profile --sandbox"])(
    "tp-mcp %s | true",
    async (command) => {
      const child = spawn(process.execPath, [CLI, ...command.split(" ")], {
        env: { PATH: process.env.PATH, HOME: temporaryFolder() },
        stdio: ["ignore", "pipe", "pipe"],
      });
      child.stdout.destroy();
      let stderr = "";
      child.stderr.on("data", (chunk) => {
        stderr += chunk;
      });
      const [code] = await once(child, "close");
      expect([code, stderr]).toEqual([0, expect.not.stringContaining("internal error")]);
    },
  );
});
