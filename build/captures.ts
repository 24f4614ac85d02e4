import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import openapi from "../generated/openapi.json" with { type: "json" };
import { startSandbox } from "../sandbox/index.js";
import { runCall } from "../src/cli/call.js";
import type { CommandIo } from "../src/cli/io.js";
import { holdConversation } from "../src/demo/conversation.js";
import { createScript } from "../src/demo/script.js";
import { createScrubber } from "../src/security/scrubber.js";
import { terminalPicture } from "./terminal-picture.js";

/** Where the pictures are kept, below the repository. */
export const CAPTURES = "docs/captures";

const COLUMNS = 80;
/** The sandbox stands still at this moment, so that the pictures change only when the program does. */
const NOW = "2026-04-10T08:00:00Z";

const CALLS: Readonly<Record<string, { title: string; typed: string; words: readonly string[] }>> = {
  fitness: {
    title: "Fitness, fatigue and form as a chart",
    typed: "tp-mcp call tp_get_fitness days=90 --sandbox",
    words: ["tp_get_fitness", "days=90"],
  },
  week: {
    title: "A week as bars",
    typed: "tp-mcp call tp_get_weekly_summary --sandbox",
    words: ["tp_get_weekly_summary"],
  },
  session: {
    title: "A session as a profile",
    typed: "tp-mcp call validate_structure structure='10m 55%, 4x(8m 95%, 3m 50%)'",
    words: ["validate_structure", "structure=10m 55%, 4x(8m 95%, 3m 50%)"],
  },
};

/** What the program shows at a terminal, taken from the program itself: name of the file -> picture. A test holds the files against this. */
export async function captures(): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  for (const [name, { title, typed, words }] of Object.entries(CALLS))
    pictures.set(
      `${name}.svg`,
      await inSandbox(async (env) => pictureOf(title, typed, await call(words, env, true))),
    );
  const title = "A conversation with the sandbox";
  pictures.set(
    "demo.svg",
    await inSandbox(async (env) => pictureOf(title, "tp-mcp demo", await conversation(env))),
  );
  return pictures;
}

function pictureOf(title: string, typed: string, shown: string): string {
  return terminalPicture(title, `\u001b[2m$\u001b[22m ${typed}\n\n${shown}`, COLUMNS);
}

/** A world of its own for each picture, in which nothing is kept. */
async function inSandbox<T>(act: (env: CommandIo["env"]) => Promise<T>): Promise<T> {
  const sandbox = await startSandbox({ openapi, now: NOW });
  const folder = mkdtempSync(join(tmpdir(), "tp-mcp-captures-"));
  try {
    return await act({ TP_MCP_SANDBOX_URL: sandbox.url, TP_MCP_NOW: NOW, TP_MCP_CONFIG_DIR: folder });
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function call(words: readonly string[], env: CommandIo["env"], isTTY: boolean): Promise<string> {
  const stdout = terminal(isTTY);
  const stdin = Readable.from([]);
  const io = { stdin, stdout, stderr: terminal(false), env: { ...env }, scrubber: createScrubber() };
  if ((await runCall([...words], io)) !== 0) throw new Error(`${words.join(" ")} failed`);
  return String(stdout.read());
}

async function conversation(env: CommandIo["env"]): Promise<string> {
  const stdout = terminal(true);
  const ask = async (tool: string, args: object) =>
    JSON.parse(await call([tool, JSON.stringify(args)], env, false));
  await holdConversation(createScript({ stdout, env, width: COLUMNS }, ask), NOW.slice(0, 10));
  return String(stdout.read());
}

function terminal(isTTY: boolean): PassThrough & { isTTY: boolean; columns: number } {
  return Object.assign(new PassThrough({ highWaterMark: 1_000_000 }), { isTTY, columns: COLUMNS });
}
