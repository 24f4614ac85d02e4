import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandsHere } from "../cli/here.js";
import { PAGES } from "./pages.js";

const prompt = /<!-- auto-setup -->\n```text\n([\s\S]*?)```/.exec(PAGES.get("README.md") ?? "")?.[1] ?? "";
const commands = [...prompt.matchAll(/`node dist\/cli\.js ([^`]+)`/g)].map(([, words = ""]) => words);

/** Where there is no account, as here, the sign-in fails; what an assistant is to do then stands in the prompt. */
const ENDS: Readonly<Record<string, number>> = {
  "doctor --sandbox": 0,
  "auth --from-browser NAME": 1,
  auth: 1,
  config: 0,
  "setup --client CLIENT --yes": 3,
  doctor: 3,
};

const run = commandsHere();

test("the prompt for assistants can be followed as it is written", async () => {
  expect(commands).toEqual(Object.keys(ENDS));
  const home = realpathSync(mkdtempSync(join(tmpdir(), "tp-mcp-home-")));
  mkdirSync(join(home, ".cursor"));
  const env = { HOME: home, PATH: join(home, "bin"), XDG_RUNTIME_DIR: "/proc/nothing" };
  for (const command of commands) {
    const words = command.replace("NAME", "firefox").replace("CLIENT", "cursor").split(" ");
    const { code, stdout, stderr } = await run(words, env);
    expect([command, code]).toEqual([command, ENDS[command]]);
    if (command === "doctor --sandbox") expect(stderr).toContain("Everything works.");
    if (command === "doctor") expect(stdout).toMatch(/^FAILED {2}sign-in: /m);
  }
  const { mcpServers } = JSON.parse(readFileSync(join(home, ".cursor/mcp.json"), "utf8"));
  expect(mcpServers.trainingpeaks.args).toEqual([expect.stringMatching(/cli\.js$/), "serve"]);
  rmSync(home, { recursive: true });
});
