import { describe, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../auth/temporary-folder.js";
import { type Outcome, run } from "../cli/run.js";
import { type ProxyOptions, startRealHost } from "../kit/real-host.js";
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

  test("one that is no address stops the program, unquoted", async () => {
    const { status } = await realHost();
    expect(await status({ HTTPS_PROXY: "ftp://pat:secret-word@proxy" })).toMatchObject({
      stderr: expect.stringMatching(/^error: HTTPS_PROXY does not hold the address of a proxy\.\nhint: /),
    });
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

  test("reach the proxy, and nothing shows them", async () => {
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

  test("doctor names the proxy without them", async () => {
    const { status, env, proxy } = await realHost({ credentials });
    expect((await status(env, ["doctor"])).stdout).toContain(`${proxy} (HTTPS_PROXY)`);
  });
});
