import { afterEach, expect, test } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { startSandbox } from "../../sandbox/index.js";
import { CLI, FRIDAY } from "../kit/server.js";
import { ClientHere } from "../protocol/client-here.js";
import type { LineClient } from "../protocol/line-client.js";
import { RawClient } from "../protocol/raw-client.js";
import { CANARY_COOKIE } from "../security/canary.js";

let open: RawClient | ClientHere | undefined;
afterEach(() => open?.hangUp());

/** No bus, no browser, and a home that nobody can write to. */
const CONTAINER = { HOME: "/proc/no-home", XDG_RUNTIME_DIR: "/proc/nothing" };

async function serverInContainer(env: Record<string, string>): Promise<LineClient> {
  open = new ClientHere([], { ...CONTAINER, ...env });
  await open.initialize();
  return open;
}

const WEEK = { start_date: "2026-04-06", end_date: "2026-04-12" };

function answerOf(client: LineClient, tool: string, args: object = {}) {
  return client.request(1, "tools/call", { name: tool, arguments: args });
}

test("KB-11: TP_AUTH_COOKIE alone works", async () => {
  const sandbox = await startSandbox({ openapi, now: FRIDAY, cookies: { [CANARY_COOKIE]: "athlete" } });
  const client = await serverInContainer({
    TP_MCP_SANDBOX_COOKIE: CANARY_COOKIE,
    TP_MCP_SANDBOX_URL: sandbox.url,
  });
  expect(await answerOf(client, "tp_get_workouts", WEEK)).toMatchObject({
    result: { structuredContent: { count: expect.any(Number) } },
  });
  await sandbox.close();
});

test.runIf(process.platform === "linux")(
  "KB-11: without it the message says exactly what to set",
  async () => {
    open = new RawClient(["serve"], { ...CONTAINER, DBUS_SESSION_BUS_ADDRESS: undefined });
    await open.initialize();
    expect(await answerOf(open, "tp_get_workouts", WEEK)).toMatchObject({
      result: {
        isError: true,
        structuredContent: {
          error: {
            code: "AUTH_MISSING",
            message: "Not signed in to TrainingPeaks. No keychain can be reached here.",
            next_step: `Run \`node ${CLI} auth --store file\` in a terminal, or set TP_AUTH_COOKIE in the server's environment to the value of the cookie Production_tpAuth.`,
          },
        },
      },
    });
  },
);

test("a value that cannot be the cookie is explained, and nothing else is tried", async () => {
  const client = await serverInContainer({ TP_AUTH_COOKIE: "abcdefghijklmnopqrstuvwxyz…" });
  expect(await answerOf(client, "tp_auth_status")).toMatchObject({
    result: { structuredContent: { valid: false, message: expect.stringContaining("It is cut off") } },
  });
});

test("the words of the sandbox sign in there, and only there", async () => {
  open = new ClientHere(["--sandbox"], { TP_MCP_SANDBOX_COOKIE: "sandbox-coach", TP_MCP_NOW: FRIDAY });
  await open.initialize();
  expect(await answerOf(open, "tp_get_profile")).toMatchObject({
    result: { structuredContent: { name: "Marta Weiss" } },
  });
});
