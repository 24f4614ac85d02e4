import { spawn } from "node:child_process";
import { once } from "node:events";
import { BUDGETS } from "../build/budget.js";
import { median, timed } from "./statistics.js";
import { type Command, StdioServer } from "./stdio-server.js";
import { kilobytes, megabytes, milliseconds, type Row } from "./table.js";

const STARTS = 15;

interface Start {
  /** From the start of the process to the tool list in hand, in milliseconds. */
  list_ms: number;
  memory?: number | undefined;
  /** The answer to `tools/list` as it came. */
  line: string;
}

export interface StartFigures {
  node_ms: number;
  list_ms: number;
  memory: number | undefined;
  /** The tools as the server listed them. */
  tools: ListedTool[];
  listBytes: number;
}

export interface ListedTool {
  name: string;
  description?: string;
  inputSchema?: object;
}

/** Starts every server and `node -e 0` in turn, so that a busy moment of the machine falls on all of them alike. */
export async function measureStarts(commands: readonly Command[]): Promise<StartFigures[]> {
  const bare: number[] = [];
  const starts: Start[][] = commands.map(() => []);
  for (let round = 0; round < STARTS; round++) {
    bare.push(await timed(() => once(spawn(process.execPath, ["-e", "0"], { stdio: "ignore" }), "exit")));
    for (const [index, command] of commands.entries()) starts[index]?.push(await start(command));
  }
  return starts.map((runs) => figuresOf(runs, median(bare)));
}

async function start(command: Command): Promise<Start> {
  const begin = performance.now();
  const server = new StdioServer(command);
  await server.initialize();
  const line = await server.request("tools/list");
  const list_ms = performance.now() - begin;
  const memory = server.memory();
  await server.close();
  return { list_ms, memory, line };
}

function figuresOf(runs: readonly Start[], node_ms: number): StartFigures {
  const line = runs[0]?.line ?? "{}";
  const { result }: { result?: { tools?: ListedTool[] } } = JSON.parse(line);
  const memory = runs.flatMap((run) => run.memory ?? []);
  return {
    node_ms,
    list_ms: median(runs.map((run) => run.list_ms)),
    memory: memory.length > 0 ? median(memory) : undefined,
    tools: result?.tools ?? [],
    listBytes: Buffer.byteLength(line),
  };
}

/** Start, memory and the size of the tool list. */
export function startRows({ node_ms, list_ms, memory, tools, listBytes }: StartFigures): Row[] {
  const read = tools.reduce(
    (total, { description = "", inputSchema = {} }) =>
      total + description.length + JSON.stringify(inputSchema).length,
    0,
  );
  return [
    {
      what: `start to tools/list answered, against node -e 0 (${STARTS} starts)`,
      measured: milliseconds(list_ms),
      baseline: milliseconds(node_ms),
      ratio: list_ms / node_ms,
      allowed: "2.2",
    },
    ...(memory === undefined
      ? []
      : [
          {
            what: "resident memory after tools/list",
            measured: megabytes(memory),
            allowed: "65 MB",
          },
        ]),
    { what: `tools/list, ${tools.length} tools`, measured: kilobytes(listBytes) },
    { what: "tools/list, bytes a tool", measured: String(Math.round(listBytes / Math.max(1, tools.length))) },
    {
      what: "descriptions and input schemas, characters",
      measured: String(read),
      allowed: String(BUDGETS.toolList),
    },
  ];
}
