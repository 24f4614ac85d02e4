import { isAbsolute } from "node:path";
import { describe, expect, test } from "vitest";
import { runAuthClear } from "../../../src/cli/auth-clear.js";
import { runAuthStatus } from "../../../src/cli/auth-status.js";
import { runConfig } from "../../../src/cli/config.js";
import { EXIT } from "../../../src/cli/exit-codes.js";
import { CANARY_COOKIE, leaks } from "../../security/canary.js";
import { credential } from "../memory-store.js";
import { desk } from "./desk.js";

type Desk = Awaited<ReturnType<typeof desk>>;

describe("auth-status", () => {
  async function status(options: Parameters<typeof desk>[0], prepare?: (at: Desk) => void) {
    const at = await desk(options);
    prepare?.(at);
    const exit = await runAuthStatus([], at.io, at.parts);
    const printed = at.printed();
    expect(leaks(printed.stdout + printed.stderr, CANARY_COOKIE)).toEqual([]);
    return { exit, ...printed };
  }

  test("signed in: account, store and what the cookie says of its end", async () => {
    const { exit, stdout } = await status({}, ({ stores }) => {
      stores.file.held = { ...credential(CANARY_COOKIE), expiresAt: new Date("2026-03-20T00:00:00Z") };
    });
    expect([exit, stdout]).toEqual([
      EXIT.ok,
      "Signed in as Pat Miller <pat@example.org>, athlete 4100500.\n" +
        "Stored in: credential file, since 2026-03-01.\nThe cookie says it ends on 2026-03-20.\n",
    ]);
  });

  test("from the environment", async () => {
    const { stdout } = await status({ env: { TP_AUTH_COOKIE: CANARY_COOKIE } });
    expect(stdout).toContain("Stored in: environment (TP_AUTH_COOKIE).");
  });

  test("KB-11: no keychain and no file, as in a container: what to set", async () => {
    const { exit, stderr } = await status({}, ({ stores }) => {
      stores.keychain.problem = "unavailable";
      stores.file.problem = "unavailable";
    });
    expect(exit).toBe(EXIT.signedOut);
    expect(stderr).toContain(
      "set TP_AUTH_COOKIE in the server's environment to the value of the cookie Production_tpAuth",
    );
  });

  test("refused and unreachable have exit codes of their own", async () => {
    const held = ({ stores }: Desk) => {
      stores.keychain.held = credential(CANARY_COOKIE);
    };
    expect(await status({ accepted: false }, held)).toMatchObject({
      exit: EXIT.signedOut,
      stderr:
        "error: The TrainingPeaks sign-in has expired.\nhint: Call tp_refresh_auth, or run `tp-mcp auth` in a terminal.\n",
    });
    expect(await status({ status: 503 }, held)).toMatchObject({ exit: EXIT.unreachable });
  });
});

describe("auth-clear", () => {
  async function clear(prepare: (at: Desk) => void, env = {}) {
    const at = await desk({ env });
    prepare(at);
    const exit = await runAuthClear([], at.io, at.parts);
    return { exit, ...at.printed(), stores: at.stores };
  }

  test("empties every store and says what is out of reach", async () => {
    const { exit, stdout, stores } = await clear(
      (at) => {
        at.stores.keychain.held = credential(CANARY_COOKIE);
        at.stores.file.held = credential(CANARY_COOKIE);
      },
      { TP_AUTH_COOKIE: CANARY_COOKIE },
    );
    expect([exit, stores.keychain.held, stores.file.held]).toEqual([EXIT.ok, undefined, undefined]);
    expect(stdout).toBe(
      "Removed the sign-in from the keychain.\nRemoved the sign-in from the credential file.\n" +
        "TP_AUTH_COOKIE is set in this environment; remove it where it was set.\n" +
        "Your browser stays signed in; signing out there ends the cookie everywhere.\n",
    );
  });

  test("succeeds when there was nothing", async () => {
    const { exit, stdout } = await clear(() => undefined);
    expect([exit, stdout]).toEqual([
      EXIT.ok,
      expect.stringContaining("Nothing to remove from the keychain."),
    ]);
  });

  test("a locked keychain may still hold it, so that is a failure", async () => {
    const { exit, stderr } = await clear(({ stores }) => {
      stores.keychain.problem = "locked";
    });
    expect([exit, stderr]).toEqual([EXIT.failed, expect.stringContaining("error: The keychain is locked.")]);
  });
});

describe("config", () => {
  test("T21: absolute paths and no secret", async () => {
    const at = await desk({ env: { TP_AUTH_COOKIE: CANARY_COOKIE } });
    expect(await runConfig([], at.io)).toBe(EXIT.ok);
    const { stdout } = at.printed();
    const { mcpServers } = JSON.parse(stdout);
    expect(Object.keys(mcpServers)).toEqual(["trainingpeaks"]);
    const { command, args, ...rest } = mcpServers.trainingpeaks;
    expect([isAbsolute(command), isAbsolute(args[0]), args[1], rest]).toEqual([true, true, "serve", {}]);
    expect(leaks(stdout, CANARY_COOKIE)).toEqual([]);
  });
});

test.each([
  ["auth-status", runAuthStatus],
  ["auth-clear", runAuthClear],
  ["config", runConfig],
])("%s refuses arguments", async (_name, command) => {
  const at = await desk();
  expect(await command(["x"], at.io, at.parts)).toBe(EXIT.usage);
});
