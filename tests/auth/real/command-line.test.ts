import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { askHelper } from "../../../src/auth/keychain/helper-client.js";
import { KeychainStore } from "../../../src/auth/keychain/keychain-store.js";
import { runProgram } from "../../../src/auth/program.js";
import { CLI } from "../../kit/server.js";
import { LONG_CANARY_COOKIE, leaks } from "../../security/canary.js";
import { builtHelper } from "../keychain/stub-helper-program.js";
import { credential } from "../memory-store.js";
import { temporaryFolder } from "../temporary-folder.js";
import { describeWith } from "./describe-with.js";
import { SessionBus } from "./session-bus.js";

/** Starting a program takes as long as the machine is busy. */
const PATIENCE_MS = 240_000;

describeWith(
  ["dbus-daemon", "gnome-keyring-daemon", "secret-tool"],
  "the command line with a real keychain",
  () => {
    test("starts itself as the helper and clears what is stored", async () => {
      const session = await SessionBus.start();
      onTestFinished(() => session.stop());
      await session.startUnlocked();
      const options = { program: builtHelper, env: session.env, timeoutMs: PATIENCE_MS };
      const keychain = new KeychainStore({ ask: (request) => askHelper(request, options) });
      await keychain.write(credential(LONG_CANARY_COOKIE));
      const printed = session.run(process.execPath, [CLI, "auth-clear"]);
      expect(printed).toContain("Removed the sign-in from the keychain.");
      expect(await keychain.read()).toEqual({ state: "absent" });
    });
  },
);

describeWith(["/usr/bin/python3"], "the prompt on a real terminal", () => {
  const terminal = fileURLToPath(new URL("terminal.py", import.meta.url));

  async function typeInto(keys: string): Promise<{ code: number; screen: string }> {
    const home = temporaryFolder();
    const result = await runProgram({
      file: "/usr/bin/python3",
      args: [terminal, process.execPath, CLI, "auth"],
      env: { PATH: process.env.PATH, HOME: home, XDG_RUNTIME_DIR: home },
      input: keys,
      timeoutMs: PATIENCE_MS,
    });
    if (result.kind !== "exited") throw new Error(result.kind);
    return { code: result.code, screen: result.output.toString("utf8") };
  }

  test("shows nothing of what is pasted, and takes more than a terminal line holds", async () => {
    const paste = LONG_CANARY_COOKIE + LONG_CANARY_COOKIE.slice(0, 1100);
    const { code, screen } = await typeInto(`${paste}\r`);
    expect(code).toBe(1);
    expect(screen).toContain("Paste it here (nothing is shown) and press Enter: ");
    expect(screen).toContain("It is too long: 5000 characters, at most 4096.");
    expect(leaks(screen, LONG_CANARY_COOKIE)).toEqual([]);
    expect(screen).not.toContain("Canary");
  });

  test.each([
    ["Ctrl-C", "half\u0003"],
    ["Ctrl-D", "\u0004"],
  ])("%s gives nothing", async (_name, keys) => {
    const { code, screen } = await typeInto(keys);
    expect(code).toBe(130);
    expect(screen).not.toMatch(/half|error/);
  });
});
