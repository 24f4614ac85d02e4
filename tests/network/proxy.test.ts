import { describe, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../auth/temporary-folder.js";
import { type Outcome, run } from "../cli/run.js";
import { type ProxyOptions, startRealHost, TEST_AUTHORITY } from "../kit/real-host.js";
import { startServer } from "../kit/server.js";
import { CANARY_COOKIE, leaks } from "../security/canary.js";

const API = "tpapi.trainingpeaks.com:443";

async function realHost(proxy: ProxyOptions = {}) {
  const host = await startRealHost({ proxy, sandbox: { cookies: { [CANARY_COOKIE]: "athlete" } } });
  onTestFinished(host.close);
  const status = (env: Record<string, string> = {}, args: string[] = ["auth-status"]): Promise<Outcome> =>
    run(args, {
      HOME: temporaryFolder(),
      TP_AUTH_COOKIE: CANARY_COOKIE,
      NODE_EXTRA_CA_CERTS: host.env.NODE_EXTRA_CA_CERTS,
      ...env,
    });
  return { ...host, status };
}

describe("every variable that names a proxy", () => {
  test.each(["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "HTTP_PROXY", "http_proxy"])(
    "%s",
    async (variable) => {
      const { status, proxy, connects } = await realHost();
      const { code, stdout } = await status({ [variable]: proxy });
      expect([code, stdout]).toEqual([0, expect.stringContaining("Signed in as Lena Hoffmann")]);
      expect(connects).toContain(API);
    },
  );

  test("without a scheme, and beside one that does not count", async () => {
    const { status, proxy, connects } = await realHost();
    const env = {
      https_proxy: proxy.replace("http://", ""),
      all_proxy: "socks://127.0.0.1:9",
      http_proxy: "http://127.0.0.1:9",
    };
    expect(await status(env)).toMatchObject({ code: 0 });
    expect(connects).toContain(API);
  });

  test("T25: one that is no address stops the program, unquoted", async () => {
    const { status } = await realHost();
    expect(await status({ HTTPS_PROXY: "ftp://pat:secret-word@proxy" })).toMatchObject({
      stderr: expect.stringMatching(/^error: HTTPS_PROXY does not hold the address of a proxy\.\nhint: /),
    });
  });
});

test.each(["socks5://127.0.0.1:1080", "socks://pat:secret-word@proxy:1080", "SOCKS4://proxy"])(
  "SOCKS is refused with a sentence: %s",
  async (address) => {
    const { status, connects } = await realHost();
    for (const args of [["auth-status"], ["doctor"], ["call", "tp_get_profile"]]) {
      const { code, stdout, stderr } = await status({ ALL_PROXY: address }, args);
      expect(stdout + stderr).toContain("ALL_PROXY does not hold the address of a proxy.");
      expect(stdout + stderr).toContain("no SOCKS");
      expect(stdout + stderr).not.toContain("secret-word");
      expect(code).toBe(2);
    }
    expect(connects).toEqual([]);
  },
);

const knowsSystem = process.allowedNodeEnvironmentFlags.has("--use-system-ca");
/** Elsewhere the store is not a file that a variable names. */
const canTry = knowsSystem && process.platform === "linux";
describe("the certificates of the operating system", () => {
  test.runIf(canTry)(
    `--use-system-ca signs in${canTry ? "" : " (not run: needs Linux and a Node that knows it)"}`,
    async () => {
      const { status, proxy } = await realHost();
      const env = { HTTPS_PROXY: proxy, NODE_EXTRA_CA_CERTS: "", SSL_CERT_FILE: TEST_AUTHORITY };
      expect(await status({ ...env, NODE_OPTIONS: "--use-system-ca" })).toMatchObject({ code: 0 });
    },
  );

  test("the advice names it where this Node knows it, and only there", async () => {
    const { status, proxy } = await realHost();
    const { code, stderr } = await status({ HTTPS_PROXY: proxy, NODE_EXTRA_CA_CERTS: "" });
    expect([code, stderr]).toEqual([4, expect.stringContaining("NODE_EXTRA_CA_CERTS")]);
    expect(stderr.includes("--use-system-ca")).toBe(knowsSystem);
  });
});

describe("NO_PROXY", () => {
  test.each(["*", "tpapi.trainingpeaks.com", ".trainingpeaks.com", "example.org, trainingpeaks.com:443"])(
    "%s",
    async (exceptions) => {
      const { status, proxy, connects } = await realHost();
      // A name that leads nowhere here: what matters is that the proxy is not asked.
      await status({ HTTPS_PROXY: proxy, NO_PROXY: exceptions });
      expect(connects).toEqual([]);
    },
  );

  test("another host's exception changes nothing", async () => {
    const { status, proxy, connects } = await realHost();
    await status({ HTTPS_PROXY: proxy, no_proxy: "peaks.com,example.org" });
    expect(connects).toContain(API);
  });
});

test("the sandbox on loopback is never asked for through a proxy", async () => {
  const { proxy, connects } = await realHost();
  const server = await startServer({ env: { HTTPS_PROXY: proxy, http_proxy: proxy, ALL_PROXY: proxy } });
  onTestFinished(server.close);
  expect((await server.call("tp_get_profile")).isError).toBe(false);
  expect(connects).toEqual([]);
});

describe("credentials of the proxy", () => {
  const credentials = "pat.miller:Long-Proxy-Pass-0815";

  test("T25: reach the proxy, and nothing shows them", async () => {
    const { status, env, authorizations } = await realHost({ credentials });
    const shown = await Promise.all([status(env), status(env, ["doctor"])]);
    expect(shown[0]).toMatchObject({ code: 0 });
    expect(new Set(authorizations)).toEqual(
      new Set([`Basic ${Buffer.from(credentials).toString("base64")}`]),
    );
    const text = JSON.stringify(shown);
    expect(leaks(text, "Long-Proxy-Pass-0815")).toEqual([]);
    expect(text).not.toMatch(/pat\.miller/);
  });

  test("T25: doctor names the proxy without them", async () => {
    const { status, env, proxy } = await realHost({ credentials });
    expect((await status(env, ["doctor"])).stdout).toContain(
      `through the proxy of HTTPS_PROXY (${proxy}, except`,
    );
  });
});
