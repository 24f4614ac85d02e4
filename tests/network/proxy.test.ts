import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../auth/temporary-folder.js";
import { commandsHere } from "../cli/here.js";
import { type Outcome, run as runProgram } from "../cli/run.js";
import { type RealHost, startRealHost, TEST_AUTHORITY } from "../kit/real-host.js";
import { startServer } from "../kit/server.js";
import { trustTestAuthority } from "../kit/trusting.js";
import { CANARY_COOKIE, leaks } from "../security/canary.js";

const API = "tpapi.trainingpeaks.com:443";

const sandbox = { cookies: { [CANARY_COOKIE]: "athlete" } } as const;

const runHere = commandsHere();
trustTestAuthority();

let host: RealHost;
beforeAll(async () => {
  host = await startRealHost({ sandbox });
});
beforeEach(() => {
  host.connects.length = 0;
});
afterAll(() => host.close());

/** What a command that asks TrainingPeaks says: in this process, or as a program where Node itself is part of the proof. */
function status(
  env: Record<string, string> = {},
  args: string[] = ["auth-status"],
  run = runHere,
): Promise<Outcome> {
  const surroundings = { HOME: temporaryFolder(), TP_AUTH_COOKIE: CANARY_COOKIE };
  return run(args, { ...surroundings, NODE_EXTRA_CA_CERTS: TEST_AUTHORITY, ...env });
}

describe("every variable that names a proxy", () => {
  test.each(["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "HTTP_PROXY", "http_proxy"])(
    "%s",
    async (variable) => {
      const { code, stdout } = await status({ [variable]: host.proxy });
      expect([code, stdout]).toEqual([0, expect.stringContaining("Signed in as Lena Hoffmann")]);
      expect(host.connects).toContain(API);
    },
  );

  test("without a scheme, and beside one that does not count", async () => {
    const env = {
      https_proxy: host.proxy.replace("http://", ""),
      all_proxy: "socks://127.0.0.1:9",
      http_proxy: "http://127.0.0.1:9",
    };
    expect(await status(env)).toMatchObject({ code: 0 });
    expect(host.connects).toContain(API);
  });

  test("T25: one that is no address stops the program, unquoted", async () => {
    expect(await status({ HTTPS_PROXY: "ftp://pat:secret-word@proxy" })).toMatchObject({
      stderr: expect.stringMatching(/^error: HTTPS_PROXY does not hold the address of a proxy\.\nhint: /),
    });
  });
});

test.each(["socks5://127.0.0.1:1080", "socks://pat:secret-word@proxy:1080", "SOCKS4://proxy"])(
  "SOCKS is refused with a sentence: %s",
  async (address) => {
    for (const args of [["auth-status"], ["doctor"], ["call", "tp_get_profile"]]) {
      const { code, stdout, stderr } = await status({ ALL_PROXY: address }, args);
      expect(stdout + stderr).toContain("ALL_PROXY does not hold the address of a proxy.");
      expect(stdout + stderr).toContain("no SOCKS");
      expect(stdout + stderr).not.toContain("secret-word");
      expect(code).toBe(2);
    }
    expect(host.connects).toEqual([]);
  },
);

const knowsSystem = process.allowedNodeEnvironmentFlags.has("--use-system-ca");
/** Elsewhere the store is not a file that a variable names. */
const canTry = knowsSystem && process.platform === "linux";
describe("the certificates of the operating system", () => {
  test.runIf(canTry)(
    `--use-system-ca signs in${canTry ? "" : " (not run: needs Linux and a Node that knows it)"}`,
    async () => {
      const env = { HTTPS_PROXY: host.proxy, NODE_EXTRA_CA_CERTS: "", SSL_CERT_FILE: TEST_AUTHORITY };
      expect(
        await status({ ...env, NODE_OPTIONS: "--use-system-ca" }, ["auth-status"], runProgram),
      ).toMatchObject({ code: 0 });
    },
  );

  test("the advice names it where this Node knows it, and only there", async () => {
    const env = { HTTPS_PROXY: host.proxy, NODE_EXTRA_CA_CERTS: "" };
    const { code, stderr } = await status(env, ["auth-status"], runProgram);
    expect([code, stderr]).toEqual([4, expect.stringContaining("NODE_EXTRA_CA_CERTS")]);
    expect(stderr.includes("--use-system-ca")).toBe(knowsSystem);
  });
});

describe("NO_PROXY", () => {
  test.each(["*", "tpapi.trainingpeaks.com", ".trainingpeaks.com", "example.org, trainingpeaks.com:443"])(
    "%s",
    async (exceptions) => {
      // A name that leads nowhere here: what matters is that the proxy is not asked.
      await status({ HTTPS_PROXY: host.proxy, NO_PROXY: exceptions });
      expect(host.connects).toEqual([]);
    },
  );

  test("another host's exception changes nothing", async () => {
    await status({ HTTPS_PROXY: host.proxy, no_proxy: "peaks.com,example.org" });
    expect(host.connects).toContain(API);
  });
});

test("the sandbox on loopback is never asked for through a proxy", async () => {
  const { proxy, connects } = host;
  const server = await startServer({ env: { HTTPS_PROXY: proxy, http_proxy: proxy, ALL_PROXY: proxy } });
  onTestFinished(server.close);
  expect((await server.call("tp_get_profile")).isError).toBe(false);
  expect(connects).toEqual([]);
});

test("T25: credentials reach the proxy, doctor names it without them, and nothing shows them", async () => {
  const credentials = "pat.miller:Long-Proxy-Pass-0815";
  const { env, proxy, authorizations, close } = await startRealHost({ sandbox, proxy: { credentials } });
  onTestFinished(close);
  const asked = [["auth-status"], ["doctor"]].map((args) => status(env, args, runProgram));
  const [signIn, doctor] = await Promise.all(asked);
  expect(signIn).toMatchObject({ code: 0 });
  expect(new Set(authorizations)).toEqual(new Set([`Basic ${Buffer.from(credentials).toString("base64")}`]));
  expect(doctor?.stdout).toContain(`through the proxy of HTTPS_PROXY (${proxy}, except`);
  const text = JSON.stringify([signIn, doctor]);
  expect(leaks(text, "Long-Proxy-Pass-0815")).toEqual([]);
  expect(text).not.toMatch(/pat\.miller/);
});
