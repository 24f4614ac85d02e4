import { describe, expect, type TestContext, test } from "vitest";
import { registry } from "../../generated/registry.js";
import { run } from "../cli/run.js";
import { FRIDAY } from "../kit/server.js";
import { CANARY_COOKIE, leaks, leaksOfPieces } from "./canary.js";
import { callsOfEveryTool, type ToolCall } from "./every-tool.js";
import { HostilePeer, type Mischief, type Reach } from "./hostile-peer.js";
import { WatchedServer } from "./watched-server.js";

const SLOW = 180_000;
/** A server that says "too many" is waited for. */
const AT_A_PAUSE_EACH = 6;

/** A server signed in with canaries at a peer that repeats them; afterwards none may be found in anything it left. */
async function talk(
  { onTestFinished }: TestContext,
  mischief: Mischief,
  reach: Reach,
  choose = (calls: ToolCall[]) => calls,
) {
  const peer = await HostilePeer.start(mischief, reach);
  const server = await WatchedServer.onSandbox(peer.url, CANARY_COOKIE);
  onTestFinished(async () => {
    server.forget();
    await peer.close();
  });
  const calls = choose(callsOfEveryTool(peer.sandbox));
  const answers = await Promise.all(calls.map((call) => server.call(call.name, call.arguments)));
  await server.stop();
  for (const [place, text] of Object.entries(server.outputs()))
    for (const secret of peer.secrets)
      expect([place, leaks(text, secret), leaksOfPieces(text, secret)]).toEqual([place, [], []]);
  return { peer, server, calls, answers: answers.map(({ result }) => result) };
}

const MISCHIEFS: Mischief[] = [
  400,
  401,
  403,
  404,
  429,
  500,
  "reset",
  "truncated",
  "web page",
  "not JSON",
  "redirect",
];

/** A third of the tools that stand for their kind, a reading and a writing one of each area; another third for the next mischief. */
function someKinds(calls: ToolCall[], mischief: Mischief): ToolCall[] {
  const kinds = new Map(registry.map(({ name, area, effect }) => [`${area} ${effect === "read"}`, name]));
  const turn = MISCHIEFS.indexOf(mischief) % 3;
  return calls
    .filter(({ name }) => [...kinds.values()].includes(name))
    .filter((_, index) => index % 3 === turn)
    .slice(0, mischief === 429 ? AT_A_PAUSE_EACH : undefined);
}

describe.concurrent("T1: no cookie and no token in anything the server leaves", () => {
  test("T1: every tool, with the secrets in all texts it gets", { timeout: SLOW }, async (context) => {
    const { peer, server, calls, answers } = await talk(context, "secrets in every text", "everything");
    expect(calls).toHaveLength(registry.length);
    expect(peer.tokens).toHaveLength(1);
    expect(answers.filter((result) => result?.isError !== true).length).toBeGreaterThan(calls.length / 2);
    expect(server.client.lines.join("")).toContain("[removed]");
  });

  test("T1: every tool, when data is refused", { timeout: SLOW }, async (context) => {
    const { peer, answers } = await talk(context, 400, "data");
    expect(peer.tokens.length).toBeGreaterThan(0);
    expect(answers.filter((result) => result?.isError === true).length).toBeGreaterThan(answers.length / 2);
  });

  test.for(MISCHIEFS.filter((mischief) => mischief !== 400))(
    "T1: tools of some kinds, when data is answered with: %s",
    { timeout: SLOW },
    async (mischief, context) => {
      const { peer, answers } = await talk(context, mischief, "data", (calls) => someKinds(calls, mischief));
      expect(peer.tokens.length).toBeGreaterThan(0);
      expect(answers.filter((result) => result?.isError === true).length).toBeGreaterThan(answers.length / 2);
    },
  );

  test("T1: every tool, when the sign-in is refused", { timeout: SLOW }, async (context) => {
    const { peer } = await talk(context, 401, "everything");
    expect(peer.tokens).toEqual([]);
  });

  test.for(MISCHIEFS.filter((mischief) => mischief !== 401))(
    "T1: tools of some kinds, when the sign-in is answered with: %s",
    { timeout: SLOW },
    async (mischief, context) => {
      const { peer } = await talk(context, mischief, "everything", (calls) => someKinds(calls, mischief));
      expect(peer.tokens).toEqual([]);
    },
  );

  test.for([["auth-status"], ["doctor"], ["call", "tp_get_profile"], ["call", "tp_auth_status"]])(
    "T1: tp-mcp %s",
    async (args, { onTestFinished }) => {
      const peer = await HostilePeer.start("secrets in every text", "everything");
      onTestFinished(() => peer.close());
      const env = { TP_MCP_SANDBOX_URL: peer.url, TP_MCP_NOW: FRIDAY, TP_MCP_SANDBOX_COOKIE: CANARY_COOKIE };
      const { stdout, stderr } = await run(args, env);
      expect(peer.tokens).toHaveLength(1);
      expect(stdout).not.toBe("");
      for (const secret of peer.secrets) expect(leaksOfPieces(stdout + stderr, secret)).toEqual([]);
    },
  );
});
