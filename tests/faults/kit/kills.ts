import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FolderStore } from "../../../src/journal/folder-store.js";
import type { Change } from "../../../src/tool/change.js";
import { type Fields, fieldsOf } from "../../../src/values/json.js";
import { differences, type State } from "../../journal/state.js";
import { LOST } from "../../journal/undo-inputs.js";
import { startServerHere } from "../../kit/server-here.js";
import type { Call } from "./calls.js";
import { Chance } from "./chance.js";
import { type Exchange, Front, pass } from "./front.js";
import { prepared } from "./matrix.js";
import { startProcess } from "./process.js";
import type { Stage } from "./trial.js";
import { VirtualTimer } from "./virtual-timer.js";

/** When the process is killed: before a request is carried out, when it was, and when it has been answered. */
const MOMENTS = ["before", "after", "answered"] as const;
/** What an undo says of a change, where all is well. */
const UNDONE = ["undone", "nothing to undo", "cannot be undone"];

/**
 * Kills a server, as its user would by the hardest means, at some request of a call that changes something, and looks at what the next
 * server knows and takes back.
 * @returns what went wrong, a line each
 */
export async function kill(stage: Stage, calls: readonly Call[], seed: number): Promise<string[]> {
  const chance = new Chance(seed);
  const { call, calm } = await prepared(stage, chance.one(calls));
  // From the first change on.
  const first = calm.asked.findIndex(({ isWrite }) => isWrite);
  const [n, moment] = [first + 1 + chance.below(calm.asked.length - first), chance.one(MOMENTS)];
  const left = await killedAt(stage, call, n, moment);
  const { kept, files, made, state, listed } = left;
  const right = calm.states[made];
  const where = `(${call.tool}, killed ${moment} request ${n}, seed ${seed})`;
  const outcomes = kept.map(({ outcome }) => outcome);
  const known = outcomes.filter((outcome) => outcome === "made").length;
  const open = outcomes.filter((outcome) => outcome === "sent").length;
  return [
    ...(right ? differences(right, state).map((line) => `lost: ${line}`) : [`doubled: ${made}`]),
    ...(listed === kept.length ? [] : [`lost: of ${kept.length} changes the next server lists ${listed}`]),
    ...wronglyUndone(call, calm.states[0] ?? {}, left),
    ...(kept.length < files ? [`lost: of ${files} files ${kept.length} can be read`] : []),
    ...(known > made ? [`misreported: ${known} are kept as made, ${made} were`] : []),
    ...(known + open < made ? [`lost: ${made} were made, ${known} and perhaps ${open} are kept`] : []),
    ...(open > 1 ? [`misreported: ${open} are in doubt`] : []),
  ].map((line) => `${line} ${where}`);
}

/** Where the next server took everything back, and the account is not as it was, but for what was said not to come back. */
function wronglyUndone({ tool }: Call, start: State, { state, undone }: Left): string[] {
  const { stays, cannot } = LOST[tool] ?? {};
  const said = undone.results.filter(({ result }) => result === "cannot be undone");
  const failed = undone.results.filter(({ result }) => !UNDONE.includes(String(result)));
  // What can't be taken back is as the killed server left it; everything else is as before.
  const stuck = said.length > 0 ? new Set(differences(start, state)) : undefined;
  const strange = differences(start, undone.state).filter((line) => !stays?.test(line) && !stuck?.has(line));
  return [
    ...failed.map(({ result, what, note }) => `lost: ${what} was not taken back: ${result}, ${note}`),
    ...(said.some(({ note }) => typeof note !== "string")
      ? ["misreported: not taken back, and not said why"]
      : []),
    ...(undone.isError && !cannot ? [`lost: nothing was taken back: ${undone.text}`] : []),
    ...strange.map((line) => `lost: by the undo: ${line}`),
  ];
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
  /** What that server says of taking all of it back, and what the account held then. */
  undone: { isError: boolean; text: string; results: readonly Fields[]; state: State };
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
    const first = await startProcess(folder, front.url);
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

/** What a server of another process makes of what the killed one has left: it takes all of it back. */
async function nextServer(
  stage: Stage,
  folder: string,
  url: string,
): Promise<Pick<Left, "listed" | "undone">> {
  const env = { TP_MCP_SANDBOX_URL: url, TP_MCP_CONFIG_DIR: folder, TP_MCP_DELETE_MODE: "full" };
  const server = await startServerHere({ env });
  try {
    const list = await server.call("tp_list_changes");
    const { isError, data } = await server.call("tp_undo_change", { since: "1 hour" });
    return {
      listed: listIn(list.data.changes).flatMap(({ changes }) => listIn(changes)).length,
      undone: {
        isError,
        text: JSON.stringify(data),
        results: listIn(data.undone),
        state: stage.real.state(),
      },
    };
  } finally {
    await server.close();
  }
}

function listIn(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch {
    return [];
  }
}
