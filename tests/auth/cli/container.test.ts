import { expect, test } from "vitest";
import { type Outcome, run } from "../../cli/run.js";
import { CANARY_COOKIE, CANARY_TOKEN, leaks } from "../../security/canary.js";
import { temporaryFolder } from "../temporary-folder.js";
import { sendJson, startServer, tokenAnswer } from "../wire.js";

/** No bus, no browser, and a home that nobody can write to. */
function inContainer(command: string, env: Record<string, string> = {}): Promise<Outcome> {
  return run([command], { HOME: "/proc/no-home", XDG_RUNTIME_DIR: temporaryFolder(), ...env });
}

test("KB-11: a cookie in the environment alone works", async () => {
  const { origin, seen } = await startServer(({ url }, response) =>
    sendJson(
      response,
      200,
      url === "/users/v3/token" ? tokenAnswer(CANARY_TOKEN) : { user: { personId: 7 } },
    ),
  );
  const { code, stdout, stderr } = await inContainer("auth-status", {
    TP_MCP_SANDBOX_COOKIE: CANARY_COOKIE,
    TP_MCP_SANDBOX_URL: origin,
    NODE_DEBUG: "child_process,http,https,net,tls,undici,fetch",
  });
  expect([code, stdout]).toEqual([
    0,
    "Signed in, athlete 7.\nStored in: environment (TP_MCP_SANDBOX_COOKIE).\n",
  ]);
  expect(seen[0]?.headers.cookie).toBe(`Production_tpAuth=${CANARY_COOKIE}`);
  for (const secret of [CANARY_COOKIE, CANARY_TOKEN]) expect(leaks(stdout + stderr, secret)).toEqual([]);
});

test("KB-11: without it the message says exactly what to set", async () => {
  const { code, stdout, stderr } = await inContainer("auth-status");
  expect([code, stdout]).toEqual([3, ""]);
  expect(stderr).toBe(
    "error: Not signed in to TrainingPeaks. No keychain can be reached here.\n" +
      "hint: Run `node dist/cli.js auth --store file` in a terminal, or set TP_AUTH_COOKIE in the server's environment to the value of the cookie Production_tpAuth.\n",
  );
});
