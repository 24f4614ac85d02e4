import { execFile, spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { type Sandbox, startSandbox } from "../../sandbox/index.js";
import { temporaryFolder } from "../auth/temporary-folder.js";
import { CLI, FRIDAY } from "../kit/server.js";

/** The command line where a change can't be kept: it is made all the same, and that is said. */

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ openapi, now: FRIDAY });
});
afterAll(() => sandbox.close());

const CREATE = [process.execPath, CLI, "call", "tp_create_note", '{"date":"2026-04-20","title":"Camp"}'];

function run(command: string[], env: Record<string, string>, options: object = {}): Promise<string> {
  const [file = "", ...args] = command;
  const all = { PATH: process.env.PATH, TP_MCP_SANDBOX_URL: sandbox.url, TP_MCP_NOW: FRIDAY, ...env };
  return new Promise((resolve) => {
    const child = execFile(file, args, { env: all, ...options }, (error, stdout, stderr) =>
      resolve(`${error?.code ?? 0} ${stdout}${stderr}`),
    );
    child.stdin?.end();
  });
}

/** A file system of its own at a folder, with mount's options, and filled up to the last byte where that is asked for. */
const MOUNTED = 'mount -t tmpfs -o "$1" tmpfs "$2" && eval "$3" && shift 3 && exec "$@"';
const mounted = (options: string, folder: string, first: string, command: string[]) => [
  "unshare",
  ...["-rm", "--", "sh", "-c", MOUNTED, "sh", options, folder, first, ...command],
];
const [program = "", ...probe] = mounted("size=4k,mode=0700", tmpdir(), "true", ["true"]);
const canMount = spawnSync(program, probe).status === 0;
if (!canMount)
  process.stderr.write("not run: a full disk; it needs unshare, as on Linux with user namespaces\n");

describe.runIf(canMount)(canMount ? "a disk" : "a disk (not run: no namespaces)", () => {
  test.each([
    ["that is full", "size=4k,mode=0700", 'head -c 4096 /dev/zero > "$2/fill"'],
    ["that is full after the first file", "size=4k,mode=0700", "true"],
    ["without room for names", "nr_inodes=2,mode=0700", "true"],
    ["that can only be read", "ro,mode=0700", "true"],
  ])("T29: %s", async (_name, options, first) => {
    const folder = temporaryFolder();
    const text = await run(mounted(options, folder, first, CREATE), {
      TP_MCP_CONFIG_DIR: folder,
      HOME: folder,
    });
    expect(text).toMatch(/^0 \{.*"confirmed":true.*could not be kept on this machine/);
  });
});

const isRoot = process.platform === "linux" && process.getuid?.() === 0;
test.runIf(isRoot)(
  `T29: a user in no list, without HOME${isRoot ? "" : " (not run: needs root)"}`,
  async () => {
    const text = await run(CREATE, {}, { uid: 54_321, gid: 54_321, cwd: "/" });
    expect(text).toMatch(/^0 \{.*"confirmed":true/);
    expect(text).not.toContain("internal error");
  },
);
