import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { FolderStore } from "../../../src/journal/folder-store.js";
import type { Change } from "../../../src/tool/change.js";
import { fieldsOf } from "../../../src/values/json.js";
import { differences, type State } from "../../journal/state.js";
import { CLI, FRIDAY } from "../../kit/server.js";
import type { Call } from "./calls.js";
import { Chance } from "./chance.js";
import { type Exchange, Front, pass } from "./front.js";
import { prepared } from "./matrix.js";
import type { Stage } from "./trial.js";
import { VirtualTimer } from "./virtual-timer.js";

/** When the process is killed: before a request is carried out, when it was, and when it has been answered. */
const MOMENTS = ["before", "after", "answered"] as const;

/**
 * Kills a server, as its user would by the hardest means, at some request of a call that changes something, and looks at what the next
 * server knows.
 * @returns what went wrong, a line each
 */
export async function kill(stage: Stage, calls: readonly Call[], seed: number): Promise<string[]> {
  const chance = new Chance(seed);
  const { call, calm } = await prepared(stage, chance.one(calls));
  // From the first change on.
  const first = calm.asked.findIndex(({ isWrite }) => isWrite);
  const [n, moment] = [first + 1 + chance.below(calm.asked.length - first), chance.one(MOMENTS)];
  const { kept, files, made, state, listed, undone } = await killedAt(stage, call, n, moment);
  const right = calm.states[made];
  const where = `(${call.tool}, killed ${moment} request ${n}, seed ${seed})`;
  const outcomes = kept.map(({ outcome }) => outcome);
  const known = outcomes.filter((outcome) => outcome === "made").length;
  const open = outcomes.filter((outcome) => outcome === "sent").length;
  return [
    ...(right ? differences(right, state).map((line) => `lost: ${line}`) : [`doubled: ${made}`]),
    ...(listed === kept.length ? [] : [`lost: of ${kept.length} changes the next server lists ${listed}`]),
    ...(undone ? differences(calm.states[0] ?? {}, undone).map((line) => `lost: by the undo: ${line}`) : []),
    ...(kept.length < files ? [`lost: of ${files} files ${kept.length} can be read`] : []),
    ...(known > made ? [`misreported: ${known} are kept as made, ${made} were`] : []),
    ...(known + open < made ? [`lost: ${made} were made, ${known} and perhaps ${open} are kept`] : []),
    ...(open > 1 ? [`misreported: ${open} are in doubt`] : []),
  ].map((line) => `${line} ${where}`);
}

interface Left {
  kept: readonly Change[];
  /** How many files of changes there are, whole or not. */
  files: number;
  /** How many changes the account has seen. */
  made: number;
  /** What the account held then. */
  state: State;
  /** How many changes the next server lists. */
  listed: number;
  /** What the account held when that server had taken all of it back; undefined where it says that it can't, or not all. */
  undone: State | undefined;
}

async function killedAt(
  stage: Stage,
  call: Call,
  n: number,
  moment: (typeof MOMENTS)[number],
): Promise<Left> {
  const folder = mkdtempSync(join(tmpdir(), "tp-mcp-kills-"));
  let end = () => {};
  // What the next server asks is not meant.
  let isOver = false;
  const strike = async (exchange: Exchange) => {
    if (moment === "before") return end();
    const real = await exchange.carryOut();
    if (moment === "answered") pass(exchange, real);
    end();
  };
  const front = await Front.start({
    real: stage.real.sandbox,
    before: stage.twin.sandbox,
    timer: new VirtualTimer(),
    plan: (asked) => (asked.n === n && !isOver ? strike : undefined),
  });
  try {
    const first = await startServer(folder, front.url);
    end = first.kill;
    // Killed after the last answer it may still come to its end.
    await Promise.race([first.ended, first.call(call).catch(() => undefined)]);
    await first.close();
    isOver = true;
    const changes = join(folder, "tp-mcp", "changes");
    const kept = await new FolderStore(changes, (text) => text).all();
    const made = front.asked.filter(({ carriedOut }) => carriedOut > 0).length;
    const left = { kept, files: namesIn(changes).length, made, state: stage.real.state() };
    return { ...left, ...(await nextServer(stage, folder, front.url)) };
  } finally {
    await front.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What another process makes of what the killed one has left. */
async function nextServer(
  stage: Stage,
  folder: string,
  url: string,
): Promise<Pick<Left, "listed" | "undone">> {
  const server = await startServer(folder, url);
  try {
    const { changes = [] } = fieldsOf(await server.call({ tool: "tp_list_changes", input: {} }));
    const calls = Array.isArray(changes) ? changes.map(fieldsOf) : [];
    const all = calls.flatMap((one) => (Array.isArray(one.changes) ? one.changes.map(fieldsOf) : []));
    const change_id = calls[0]?.change_id;
    if (calls.length !== 1 || calls.some((one) => "cannot_undo" in one || "loses" in one))
      return { listed: all.length, undone: undefined };
    const answer = fieldsOf(await server.call({ tool: "tp_undo_change", input: { change_id } }));
    const results = Array.isArray(answer.undone) ? answer.undone.map((one) => fieldsOf(one).result) : [];
    const isUndone = results.length === all.length && results.every((result) => result === "undone");
    return { listed: all.length, undone: isUndone ? stage.real.state() : undefined };
  } finally {
    await server.close();
  }
}

/** A server as its users run it, with a client over stdio. */
async function startServer(folder: string, url: string) {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [CLI, "serve"],
    env: {
      PATH: process.env.PATH ?? "",
      HOME: folder,
      TP_MCP_SANDBOX_URL: url,
      TP_MCP_NOW: FRIDAY,
      TP_MCP_CONFIG_DIR: folder,
      TP_MCP_DELETE_MODE: "full",
    },
    stderr: "ignore",
  });
  const client = new Client({ name: "tp-mcp kills", version: "1.0.0" });
  const ended = new Promise<void>((resolve) => {
    client.onclose = resolve;
  });
  await client.connect(transport, { timeout: 300_000 });
  const { pid } = transport;
  return {
    ended,
    call: async ({ tool, input }: Call) =>
      (await client.callTool({ name: tool, arguments: input }, { timeout: 300_000 })).structuredContent,
    kill: () => {
      if (pid) process.kill(pid, "SIGKILL");
    },
    close: async () => {
      await client.close();
      await ended;
    },
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch {
    return [];
  }
}
