import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { childEnvironment } from "../../../src/auth/child-environment.js";
import { askHelper } from "../../../src/auth/keychain/helper-client.js";
import { OUR_ITEM, PYTHON_ITEM } from "../../../src/auth/keychain/item.js";
import { KeychainStore } from "../../../src/auth/keychain/keychain-store.js";
import { CANARY_COOKIE, LONG_CANARY_COOKIE } from "../../security/canary.js";
import { builtHelper } from "../keychain/stub-helper-program.js";
import { credential } from "../memory-store.js";
import { describeWith } from "./describe-with.js";
import { nextOf, SessionBus } from "./session-bus.js";

/** A helper is started for each question, on a machine that may be busy. */
const PATIENCE_MS = 240_000;

let session: SessionBus;

beforeEach(async () => {
  session = await SessionBus.start();
});

afterEach(() => session.stop());

function ask(
  request: Parameters<typeof askHelper>[0],
  env: Record<string, string> = session.env,
  timeoutMs = PATIENCE_MS,
) {
  return askHelper(request, { program: builtHelper, env: childEnvironment(env), timeoutMs });
}

function keychain(timeoutMs = PATIENCE_MS, env: Record<string, string> = session.env) {
  return new KeychainStore({ ask: (request) => ask(request, env, timeoutMs) });
}

function script(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

describeWith(["dbus-daemon", "gnome-keyring-daemon", "secret-tool"], "an unlocked Secret Service", () => {
  beforeEach(() => session.startUnlocked());

  test.each([CANARY_COOKIE, LONG_CANARY_COOKIE])("keeps a credential until it is cleared", async (cookie) => {
    expect(await keychain().read()).toEqual({ state: "absent" });
    expect(await keychain().write(credential(cookie))).toBe("saved");
    const read = await keychain().read();
    expect(read.state === "found" && read.credential.cookie.reveal()).toBe(cookie);
    expect(await keychain().clear()).toBe("cleared");
    expect(await keychain().clear()).toBe("absent");
  });

  test("holds one item under our own service name, also after a second write", async () => {
    await keychain().write(credential(CANARY_COOKIE));
    await keychain().write(credential(LONG_CANARY_COOKIE));
    const items = session.run("secret-tool", ["search", "--all", "service", OUR_ITEM.service]);
    expect(items.match(/^secret = /gm)).toHaveLength(1);
  });

  test("two items of one name are reported, not guessed between", async () => {
    await keychain().write(credential(CANARY_COOKIE));
    const { service, user } = OUR_ITEM;
    const attributes = ["service", service, "username", user, "application", "another program"];
    session.run("secret-tool", ["store", "--label=second", ...attributes], "other");
    expect(await keychain().read()).toEqual({ state: "duplicate" });
  });

  test("is reached with the six variables an MCP client gives, when the bus is in its usual place", async () => {
    const address = session.env.DBUS_SESSION_BUS_ADDRESS ?? "";
    const path = /path=([^,]+)/.exec(address)?.[1] ?? "";
    session.run("ln", [path, `${session.env.XDG_RUNTIME_DIR}/bus`]);
    const { DBUS_SESSION_BUS_ADDRESS: _, ...env } = session.env;
    expect(await keychain(PATIENCE_MS, env).write(credential(CANARY_COOKIE))).toBe("saved");
  });
});

describeWith(["dbus-daemon", "gnome-keyring-daemon", "/usr/bin/python3"], "the Python server's item", () => {
  const { service, user } = PYTHON_ITEM;

  test("is read, and left as it is", async () => {
    await session.startUnlocked();
    const set = `import keyring; keyring.set_password(${JSON.stringify(service)}, ${JSON.stringify(user)}, "from-python")`;
    session.run("/usr/bin/python3", ["-c", set]);
    expect(await ask({ operation: "read", item: PYTHON_ITEM, encoding: "text" })).toEqual({
      state: "found",
      value: "from-python",
    });
    await keychain().write(credential(CANARY_COOKIE));
    await keychain().clear();
    const get = `import keyring; print(keyring.get_password(${JSON.stringify(service)}, ${JSON.stringify(user)}))`;
    expect(session.run("/usr/bin/python3", ["-c", get]).trim()).toBe("from-python");
  });

  test("an item of ours is readable from Python", async () => {
    await session.startUnlocked();
    await keychain().write(credential(CANARY_COOKIE));
    const names = `${JSON.stringify(OUR_ITEM.service)}, ${JSON.stringify(OUR_ITEM.user)}`;
    const get = `import json, keyring; print(json.loads(keyring.get_password(${names}))["cookie"])`;
    expect(session.run("/usr/bin/python3", ["-c", get]).trim()).toBe(CANARY_COOKIE);
  });
});

describeWith(
  ["dbus-daemon", "gnome-keyring-daemon", "/usr/bin/python3"],
  "a Secret Service that gives nothing",
  () => {
    async function storedThenLocked(): Promise<void> {
      await session.startUnlocked();
      await keychain().write(credential(CANARY_COOKIE));
      await session.stopLast();
    }

    test("locked, without a screen for the dialog", async () => {
      await storedThenLocked();
      await session.startLocked();
      expect(await keychain().read()).toEqual({ state: "locked" });
    });

    test("T15: locked, with a dialog that nobody answers", async () => {
      await storedThenLocked();
      const dialog = session.startLines("/usr/bin/python3", [script("silent-prompter.py")]);
      expect(await nextOf(dialog)).toBe("ready");
      await session.startLocked();
      expect(await keychain(3000).read()).toEqual({ state: "timeout" });
    });

    test("T15: a helper stuck behind the dialog ends itself when its parent is gone", async () => {
      await storedThenLocked();
      const dialog = session.startLines("/usr/bin/python3", [script("silent-prompter.py")]);
      expect(await nextOf(dialog)).toBe("ready");
      await session.startLocked();
      const helper = spawn(builtHelper.file, builtHelper.args, { env: session.env, stdio: "pipe" });
      helper.stdin.write(`${JSON.stringify({ operation: "read", item: OUR_ITEM, encoding: "bytes" })}\n`);
      const closed = once(helper, "close");
      expect(await Promise.race([closed, nextOf(dialog)])).toBe("asked");
      helper.stdin.end();
      expect(await closed).toEqual([null, "SIGKILL"]);
    });

    test("T15: there, but never answering", async () => {
      expect(await nextOf(session.startLines("/usr/bin/python3", [script("silent-service.py")]))).toBe(
        "ready",
      );
      expect(["timeout", "unavailable"]).toContain((await keychain(3000).read()).state);
    });

    test("not on the bus", async () => {
      expect(await keychain().read()).toEqual({ state: "unavailable" });
      expect(await keychain().write(credential(CANARY_COOKIE))).toBe("unavailable");
    });

    test("no bus at all", async () => {
      const { HOME = "", PATH = "" } = session.env;
      expect(await keychain(PATIENCE_MS, { HOME, PATH, XDG_RUNTIME_DIR: HOME }).read()).toEqual({
        state: "unavailable",
      });
    });

    test("a bus that is gone", async () => {
      const env = { ...session.env, DBUS_SESSION_BUS_ADDRESS: "unix:path=/nonexistent/bus" };
      expect(await keychain(PATIENCE_MS, env).read()).toEqual({ state: "unavailable" });
    });
  },
);
