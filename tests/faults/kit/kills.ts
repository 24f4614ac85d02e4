import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { FolderStore } from "../../../src/journal/folder-store.js";
import type { Change } from "../../../src/tool/change.js";
import { differences } from "../../journal/state.js";
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
  const { kept, files, made } = await killedAt(stage, call, n, moment);
  const right = calm.states[made];
  const where = `(${call.tool}, killed ${moment} request ${n}, seed ${seed})`;
  const outcomes = kept.map(({ outcome }) => outcome);
  const known = outcomes.filter((outcome) => outcome === "made").length;
  const open = outcomes.filter((outcome) => outcome === "sent").length;
  return [
    ...(right ? differences(right, stage.real.state()).map((line) => `lost: ${line}`) : [`doubled: ${made}`]),
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
}

async function killedAt(
  stage: Stage,
  call: Call,
  n: number,
  moment: (typeof MOMENTS)[number],
): Promise<Left> {
  const folder = mkdtempSync(join(tmpdir(), "tp-mcp-kills-"));
  let end = () => {};
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
    plan: (asked) => (asked.n === n ? strike : undefined),
  });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [CLI, "serve"],
    env: {
      PATH: process.env.PATH ?? "",
      HOME: folder,
      TP_MCP_SANDBOX_URL: front.url,
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
  try {
    await client.connect(transport, { timeout: 300_000 });
    const { pid } = transport;
    end = () => {
      if (pid) process.kill(pid, "SIGKILL");
    };
    const answer = client.callTool({ name: call.tool, arguments: call.input }, { timeout: 300_000 });
    // Killed after the last answer it may still come to its end.
    await Promise.race([ended, answer.catch(() => undefined)]);
    await client.close();
    await ended;
    const changes = join(folder, "tp-mcp", "changes");
    const kept = await new FolderStore(changes, (text) => text).all();
    const made = front.asked.filter(({ carriedOut }) => carriedOut > 0).length;
    return { kept, files: namesIn(changes).length, made };
  } finally {
    await front.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch {
    return [];
  }
}
