import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { askHelper } from "../../../src/auth/keychain/helper-client.js";
import { KeychainStore } from "../../../src/auth/keychain/keychain-store.js";
import { runProgram } from "../../../src/auth/program.js";
import { LONG_CANARY_COOKIE, leaks } from "../../security/canary.js";
import { builtHelper } from "../keychain/stub-helper-program.js";
import { credential } from "../memory-store.js";
import { describeWith } from "./describe-with.js";
import { SessionBus } from "./session-bus.js";

const PROGRAM = "tests/auth/cli/program.ts";
/** Programs are started from source here, on a machine that may be busy. */
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
      const printed = session.run(process.execPath, ["--import", "tsx", PROGRAM, "auth-clear"]);
      expect(printed).toContain("Removed the sign-in from the keychain.");
      expect(await keychain.read()).toEqual({ state: "absent" });
    });
  },
);

describeWith(["/usr/bin/python3"], "the prompt on a real terminal", () => {
  const terminal = fileURLToPath(new URL("terminal.py", import.meta.url));

  async function typeInto(keys: string): Promise<string> {
    const result = await runProgram({
      file: "/usr/bin/python3",
      args: [terminal, process.execPath, "--import", "tsx", PROGRAM, "read-secret"],
      env: { PATH: process.env.PATH },
      input: keys,
      timeoutMs: PATIENCE_MS,
    });
    return result.kind === "exited" ? result.output.toString("utf8") : result.kind;
  }

  test("shows nothing of what is pasted, and takes more than a terminal line holds", async () => {
    const paste = LONG_CANARY_COOKIE + LONG_CANARY_COOKIE.slice(0, 1100);
    const screen = await typeInto(`${paste}\r`);
    expect(screen).toContain("Paste it: ");
    expect(screen).toContain("5000 characters");
    expect(leaks(screen, LONG_CANARY_COOKIE)).toEqual([]);
    expect(screen).not.toContain("Canary");
  });

  test.each([
    ["Ctrl-C", "half\u0003"],
    ["Ctrl-D", "\u0004"],
  ])("%s gives nothing", async (_name, keys) => {
    const screen = await typeInto(keys);
    expect(screen).toContain("nothing");
    expect(screen).not.toContain("half");
  });
});
