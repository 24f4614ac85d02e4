import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { registry } from "../../generated/registry.js";
import { commandsHere } from "../cli/here.js";
import { run as runProgram } from "../cli/run.js";
import { FRIDAY } from "../kit/server.js";
import { CANARY_COOKIE, leaks, leaksOfPieces } from "./canary.js";
import { callsOfEveryTool, type ToolCall } from "./every-tool.js";
import { HostilePeer, type Mischief, type Reach } from "./hostile-peer.js";
import { WatchedServer } from "./watched-server.js";

/** Each of them is waited for where the server says "too many". */
const AT_A_PAUSE_EACH = 6;

const run = commandsHere();

interface Meeting {
  peer: HostilePeer;
  server: WatchedServer;
}

/** A server signed in with canaries, at a peer that repeats them. */
async function meet(mischief: Mischief, reach: Reach): Promise<Meeting> {
  const peer = await HostilePeer.start(mischief, reach);
  return { peer, server: await WatchedServer.onSandbox(peer.url, CANARY_COOKIE) };
}

async function callAll({ server }: Meeting, calls: readonly ToolCall[]) {
  const answers = await Promise.all(calls.map((call) => server.call(call.name, call.arguments)));
  return answers.map(({ result }) => result);
}

/** After the end of the server: none of the canaries may be found in anything that it left. */
async function holdSecrets({ peer, server }: Meeting): Promise<void> {
  await server.stop();
  for (const [place, text] of Object.entries(server.outputs()))
    for (const secret of peer.secrets)
      expect([place, leaks(text, secret), leaksOfPieces(text, secret)]).toEqual([place, [], []]);
}

async function part({ peer, server }: Meeting): Promise<void> {
  server.forget();
  await peer.close();
}

/** What has consequences comes last: a server that says "too many" is waited for. */
const MISCHIEFS: Mischief[] = [
  400,
  401,
  403,
  404,
  500,
  "reset",
  "truncated",
  "web page",
  "not JSON",
  "redirect",
  429,
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
  test("T1: every tool, with the secrets in all texts it gets", async ({ onTestFinished }) => {
    const meeting = await meet("secrets in every text", "everything");
    onTestFinished(() => part(meeting));
    const { peer, server } = meeting;
    const calls = callsOfEveryTool(peer.sandbox);
    const answers = await callAll(meeting, calls);
    await holdSecrets(meeting);
    expect(calls).toHaveLength(registry.length);
    expect(peer.tokens).toHaveLength(1);
    expect(answers.filter((result) => result?.isError !== true).length).toBeGreaterThan(calls.length / 2);
    expect(server.client.lines.join("")).toContain("[removed]");
  });

  test("T1: every tool, when the sign-in is refused, which is not tried again", async ({
    onTestFinished,
  }) => {
    const meeting = await meet(401, "everything");
    onTestFinished(() => part(meeting));
    await callAll(meeting, callsOfEveryTool(meeting.peer.sandbox));
    await holdSecrets(meeting);
    expect(meeting.peer.tokens).toEqual([]);
  });

  describe.sequential.each<[string, Reach, readonly Mischief[]]>([
    ["data is", "data", MISCHIEFS],
    ["the sign-in is", "everything", MISCHIEFS.filter((mischief) => mischief !== 401)],
  ])(
    "T1: tools of some kinds, and where data is refused every tool, when %s answered with",
    (_, reach, tried) => {
      let meeting: Meeting;
      beforeAll(async () => {
        meeting = await meet(500, reach);
      });
      afterAll(() => part(meeting));

      test.each(tried)("%s", async (mischief) => {
        const { peer } = meeting;
        peer.mischief = mischief;
        const before = peer.received.length;
        const calls = callsOfEveryTool(peer.sandbox);
        const answers = await callAll(
          meeting,
          reach === "data" && mischief === 400 ? calls : someKinds(calls, mischief),
        );
        expect(answers.filter((result) => result?.isError === true).length).toBeGreaterThan(
          answers.length / 2,
        );
        expect(peer.received.length).toBeGreaterThan(before);
        expect(peer.tokens.length > 0).toBe(reach === "data");
      });

      test("after all of them", () => holdSecrets(meeting));
    },
  );

  test.for([["auth-status"], ["doctor"], ["call", "tp_get_profile"], ["call", "tp_auth_status"]])(
    "T1: tp-mcp %s",
    async (args, { onTestFinished }) => {
      const peer = await HostilePeer.start("secrets in every text", "everything");
      onTestFinished(() => peer.close());
      const env = { TP_MCP_SANDBOX_URL: peer.url, TP_MCP_NOW: FRIDAY, TP_MCP_SANDBOX_COOKIE: CANARY_COOKIE };
      const { stdout, stderr } = await (args[0] === "doctor" ? runProgram : run)(args, env);
      expect(peer.tokens).toHaveLength(1);
      expect(stdout).not.toBe("");
      for (const secret of peer.secrets) expect(leaksOfPieces(stdout + stderr, secret)).toEqual([]);
    },
  );
});
