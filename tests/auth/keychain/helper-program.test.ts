import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { OUR_ITEM } from "../../../src/auth/keychain/item.js";
import { CLI } from "../../kit/server.js";
import { temporaryFolder } from "../temporary-folder.js";

/** The hidden command as somebody else on this machine might start it. */
async function helper(request: string): Promise<string> {
  const home = temporaryFolder();
  const env = { PATH: process.env.PATH, HOME: home, XDG_RUNTIME_DIR: home };
  const child = spawn(process.execPath, [CLI, "keychain-helper"], { env, stdio: "pipe" });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (printed += chunk));
  child.stdin.end(`${request}\n`);
  const [code] = await once(child, "close");
  return `${code} ${printed}`;
}

test.each([
  { operation: "read", encoding: "text", item: { service: "Chrome Safe Storage", user: "Chrome" } },
  { operation: "write", value: "x", item: { service: "tp-mcp", user: "somebody" } },
  { operation: "delete", item: { ...OUR_ITEM, target: "git:https://github.com" } },
])("T2: the program itself opens nobody else's item: %j", async (request) => {
  expect(await helper(JSON.stringify(request))).toBe("2 ");
});

test.each(["", "read", "[]", '{"operation":"read"}'])(
  "T2: what is no request is refused: %j",
  async (line) => {
    expect(await helper(line)).toBe("2 ");
  },
);

/** `script` gives a program a terminal. */
const hasScript = spawnSync("script", ["--version"]).status === 0;
test.runIf(hasScript).each(["keychain-helper", "browser-reader"])(
  `T2: %s refuses a terminal${hasScript ? "" : " (not run: no script command)"}`,
  (hidden) => {
    const command = `${process.execPath} ${CLI} ${hidden}`;
    const { stdout, status } = spawnSync("script", ["-qec", command, "/dev/null"], {
      encoding: "utf8",
      input: "",
    });
    expect([status, stdout]).toEqual([
      2,
      expect.stringContaining(`${hidden} is not a command for a terminal.`),
    ]);
  },
);
