import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { ConnectFailure } from "../../src/http/connect.js";
import { connectionProblem } from "../../src/http/connection-problem.js";
import { temporaryFolder } from "../auth/temporary-folder.js";
import { commandsHere } from "../cli/here.js";
import { run as runProgram } from "../cli/run.js";
import { type ProxyOptions, startRealHost } from "../kit/real-host.js";
import { CANARY_COOKIE } from "../security/canary.js";

const run = commandsHere();

/** The environment of a program for which the way to TrainingPeaks is broken, and the words that tell how. */
const REASONS: Record<string, () => Promise<{ env: Record<string, string>; says: RegExp; advises: RegExp }>> =
  {
    "a certificate that nobody here trusts": async () => ({
      env: { HTTPS_PROXY: (await host()).proxy },
      says: /The certificate shown for TrainingPeaks is not trusted here, so nothing was sent \(.*UNABLE_TO_VERIFY_LEAF_SIGNATURE\)/,
      advises: /NODE_EXTRA_CA_CERTS/,
    }),
    "a proxy that wants a password": async () => ({
      env: { HTTPS_PROXY: (await host({ credentials: "pat:secret-word-0815" })).proxy },
      says: /The proxy http:\/\/127\.0\.0\.1:\d+ \(HTTPS_PROXY\) wants a name and a password.*407/,
      advises: /Put name:password@ before the host in HTTPS_PROXY/,
    }),
    "a proxy that lets nothing through": async () => ({
      env: { ALL_PROXY: (await host({ status: 403 })).proxy },
      says: /The proxy http:\/\/127\.0\.0\.1:\d+ \(ALL_PROXY\) does not let this program through to TrainingPeaks: 403/,
      advises: /tpapi\.trainingpeaks\.com/,
    }),
    "a proxy that is not there": async () => ({
      env: { HTTPS_PROXY: "http://127.0.0.1:9" },
      says: /The proxy http:\/\/127\.0\.0\.1:9 \(HTTPS_PROXY\) cannot be reached \(.*ECONNREFUSED\)/,
      advises: /Correct or remove HTTPS_PROXY/,
    }),
    "something else than a proxy": async () => ({
      env: { HTTPS_PROXY: await babbler() },
      says: /The proxy http:\/\/127\.0\.0\.1:\d+ \(HTTPS_PROXY\) does not answer as a proxy does/,
      advises: /Correct or remove HTTPS_PROXY/,
    }),
    "a proxy whose name nobody knows": async () => ({
      env: { HTTPS_PROXY: "http://proxy.invalid:8080" },
      says: /The proxy http:\/\/proxy\.invalid:8080 \(HTTPS_PROXY\) cannot be reached \(.*(ENOTFOUND|EAI_AGAIN)\)/,
      advises: /Correct or remove HTTPS_PROXY/,
    }),
  };

/** A port where another protocol is spoken. */
async function babbler(): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined).write("SSH-2.0-OpenSSH_9.2\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function host(proxy: ProxyOptions = {}) {
  const started = await startRealHost({ proxy, sandbox: { cookies: { [CANARY_COOKIE]: "athlete" } } });
  onTestFinished(started.close);
  return started;
}

test.each(Object.entries(REASONS))("%s: in sign-in, tools and doctor", async (_, reason) => {
  const { env, says, advises } = await reason();
  const around = { HOME: temporaryFolder(), TP_AUTH_COOKIE: CANARY_COOKIE, ...env };
  const signIn = await run(["auth-status"], around);
  const tool = await run(["call", "tp_get_profile"], around);
  const doctor = await run(["doctor"], around);
  for (const text of [signIn.stderr, tool.stdout, doctor.stdout]) expect(text).toMatch(says);
  for (const text of [signIn.stderr, tool.stdout, doctor.stderr]) expect(text).toMatch(advises);
  expect([signIn.code, doctor.code]).toEqual([4, 4]);
  expect(JSON.stringify([signIn, tool, doctor])).not.toContain("secret-word");
});

test("the reasons of a direct connection read differently, each with the way through a proxy", () => {
  const codes = ["ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "ENETUNREACH", "EPIPE"];
  const problems = codes.map((code) => connectionProblem(new ConnectFailure(code), "getUser"));
  expect(problems.map(({ what }) => what)).toEqual([
    "The connection to TrainingPeaks was refused (getUser, ECONNREFUSED).",
    "The address of TrainingPeaks could not be looked up (getUser, ENOTFOUND).",
    "TrainingPeaks could not be connected to in time (getUser, ETIMEDOUT).",
    "There is no way to TrainingPeaks from this network (getUser, ENETUNREACH).",
    "TrainingPeaks cannot be reached (getUser, EPIPE).",
  ]);
  for (const { nextStep } of problems) expect(nextStep).toContain("HTTPS_PROXY");
});

test.each([
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "HOSTNAME_MISMATCH",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
])("%s is about the certificate, and does not pass by itself", (code) => {
  expect(connectionProblem(Object.assign(new Error("of pat@example.org"), { code }))).toEqual({
    what: `The certificate shown for TrainingPeaks is not trusted here, so nothing was sent (${code}).`,
    nextStep: expect.stringMatching(
      code.startsWith("CERT_") ? /date of this computer/ : /NODE_EXTRA_CA_CERTS/,
    ),
    lasting: true,
  });
});

test("a proxy that takes the connection and says nothing gets the blame in time", async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as AddressInfo;
  const env = { TP_AUTH_COOKIE: CANARY_COOKIE, HTTPS_PROXY: `http://127.0.0.1:${port}` };
  const { code, stderr } = await runProgram(["auth-status"], { HOME: temporaryFolder(), ...env });
  expect(stderr).toMatch(
    /^error: The proxy \S+ \(HTTPS_PROXY\) does not answer \(sign-in, UND_ERR_HEADERS_TIMEOUT\)\./,
  );
  expect(code).toBe(4);
});
