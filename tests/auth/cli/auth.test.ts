import { createCipheriv, createHash, pbkdf2Sync } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pythonMachineString } from "../../../src/auth/python/machine-string.js";
import { runAuth } from "../../../src/cli/auth.js";
import { EXIT } from "../../../src/cli/exit-codes.js";
import { CANARY_COOKIE, CANARY_TOKEN, leaks } from "../../security/canary.js";
import { firefoxDatabase, place, TOMORROW } from "../browser/home.js";
import { desk } from "./desk.js";

async function run(
  args: string[],
  options: Parameters<typeof desk>[0] = {},
  prepare?: (at: Awaited<ReturnType<typeof desk>>) => void,
) {
  const at = await desk(options);
  prepare?.(at);
  const exit = await runAuth(args, at.io, at.parts);
  const printed = at.printed();
  expect(leaks(printed.stdout + printed.stderr, CANARY_COOKIE)).toEqual([]);
  expect(leaks(printed.stdout + printed.stderr, CANARY_TOKEN)).toEqual([]);
  return { exit, ...printed, stores: at.stores, seen: at.seen };
}

describe("from a pipe", () => {
  test("T11: one exchange, then the account, then exactly one store", async () => {
    const { exit, stdout, stores, seen } = await run([], { input: `Production_tpAuth=${CANARY_COOKIE}\n` });
    expect(exit).toBe(EXIT.ok);
    expect(stdout).toBe(
      "Signed in as Pat Miller <pat@example.org>, athlete 4100500. Stored in the keychain.\n",
    );
    expect(
      seen.map(({ url, headers }) => [
        url,
        headers.cookie !== undefined,
        headers.authorization !== undefined,
      ]),
    ).toEqual([
      ["/users/v3/token", true, false],
      ["/users/v3/user", false, true],
    ]);
    expect(stores.keychain.held?.cookie.reveal()).toBe(CANARY_COOKIE);
    expect(stores.file.held).toBeUndefined();
  });

  test("--store file", async () => {
    const { exit, stdout, stores } = await run(["--store", "file"], { input: CANARY_COOKIE });
    expect(exit).toBe(EXIT.ok);
    expect(stdout).toContain("Stored in the credential file.");
    expect(stores.keychain.held).toBeUndefined();
  });

  test("KB-09: without a keychain the file is used, and that is said", async () => {
    const { exit, stdout, stderr } = await run([], { input: CANARY_COOKIE }, ({ stores }) => {
      stores.keychain.problem = "unavailable";
    });
    expect([exit, stdout]).toEqual([EXIT.ok, expect.stringContaining("Stored in the credential file.")]);
    expect(stderr).toBe("note: No keychain can be reached here.\n");
  });

  test("a store that cannot take it is an error with a hint", async () => {
    const { exit, stderr } = await run(["--store", "keychain"], { input: CANARY_COOKIE }, ({ stores }) => {
      stores.keychain.problem = "locked";
    });
    expect(exit).toBe(EXIT.failed);
    expect(stderr).toContain("error: The cookie works but could not be stored.");
    expect(stderr).toContain("hint: Unlock the keychain");
  });

  test.each([
    ["cut off", `${CANARY_COOKIE.slice(0, 100)}…`, "It is cut off"],
    ["empty", "\n", "It is empty."],
    ["two lines", `${CANARY_COOKIE}\n${CANARY_COOKIE}`, "It contains a line break"],
  ])("a value that is %s is refused before anything is sent", async (_name, input, reason) => {
    const { exit, stderr, stores, seen } = await run([], { input });
    expect([exit, seen, stores.keychain.calls]).toEqual([EXIT.failed, [], []]);
    expect(stderr).toContain(`error: This cannot be the cookie. ${reason}`);
  });

  test("a cookie TrainingPeaks refuses is not stored", async () => {
    const { exit, stderr, stores } = await run([], { input: CANARY_COOKIE, accepted: false });
    expect([exit, stores.keychain.calls]).toEqual([EXIT.signedOut, []]);
    expect(stderr).toContain("error: TrainingPeaks does not accept this cookie; nothing was stored.");
  });

  test("a server in trouble says nothing about the cookie", async () => {
    const { exit, stderr, stores } = await run([], { input: CANARY_COOKIE, status: 500 });
    expect([exit, stores.keychain.calls]).toEqual([EXIT.unreachable, []]);
    expect(stderr).toContain("error: TrainingPeaks answered the sign-in with status 500.");
  });
});

test("--from-browser takes the cookie, tries it once and stores its expiry", async () => {
  const { exit, stderr, stores, seen } = await run(["--from-browser", "Firefox"], {}, ({ home }) =>
    place(
      home,
      ".mozilla/firefox/a.default/cookies.sqlite",
      firefoxDatabase([{ value: CANARY_COOKIE, expires: TOMORROW }]),
    ),
  );
  expect([exit, stderr]).toEqual([EXIT.ok, "Found a sign-in in Firefox (a.default).\n"]);
  expect(seen.map(({ url }) => url)).toEqual(["/users/v3/token", "/users/v3/user"]);
  expect(stores.keychain.held?.expiresAt).toEqual(TOMORROW);
});

describe("--import from the Python server", () => {
  test("its keychain item", async () => {
    const { exit, stores } = await run(["--import"], {}, ({ python }) => {
      python.reply = { state: "found", value: CANARY_COOKIE };
    });
    expect([exit, stores.keychain.held?.cookie.reveal()]).toEqual([EXIT.ok, CANARY_COOKIE]);
  });

  test.each(["today's key", "the first versions' key"])("its file, %s", async (kind) => {
    const machine = await pythonMachineString(async () => ({ kind: "missing" }), {});
    const key =
      kind === "today's key"
        ? pbkdf2Sync("tp-mcp-default", machine, 600_000, 32, "sha256")
        : createHash("sha256").update("trainingpeaks-mcp-v1").update(machine).digest();
    const nonce = Buffer.alloc(12, 3);
    const cipher = createCipheriv("aes-256-gcm", key, nonce);
    const content = Buffer.concat([nonce, cipher.update(CANARY_COOKIE), cipher.final(), cipher.getAuthTag()]);
    const { exit, stores } = await run(["--import"], {}, ({ home }) => {
      const folder = join(home, ".config", "trainingpeaks-mcp");
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(join(folder, "credentials.enc"), content.toString("base64"), { mode: 0o600 });
    });
    expect([exit, stores.keychain.held?.cookie.reveal()]).toEqual([EXIT.ok, CANARY_COOKIE]);
  });

  test("nothing there", async () => {
    const { exit, stderr } = await run(["--import"]);
    expect([exit, stderr]).toEqual([
      EXIT.failed,
      "error: The Python server has no sign-in here.\nhint: Run `tp-mcp auth` instead.\n",
    ]);
  });
});

test.each([
  [[CANARY_COOKIE], "Unknown argument. The cookie is never an argument"],
  [[`--cookie=${CANARY_COOKIE}`], "Unknown argument. The cookie is never an argument"],
  [["--from-browser"], "--from-browser takes one of auto, chrome"],
  [["--from-browser", "../../etc"], "--from-browser takes one of auto, chrome"],
  [["--store", "cloud"], "--store takes keychain or file."],
])("T14: wrong arguments are refused without quoting them (%#)", async (args, message) => {
  const { exit, stderr, seen } = await run(args);
  expect([exit, seen]).toEqual([EXIT.usage, []]);
  expect(stderr).toContain(message);
});

test("with the sandbox there is nothing to sign in to", async () => {
  const at = await desk({ input: CANARY_COOKIE });
  const exit = await runAuth([], at.io, { ...at.parts, origins: { ...at.parts.origins, sandbox: true } });
  expect([exit, at.seen, at.stores.keychain.calls]).toEqual([EXIT.usage, [], []]);
});
