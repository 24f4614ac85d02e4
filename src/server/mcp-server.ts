import type { Readable, Writable } from "node:stream";
import { inputRequired, McpServer, type ServerContext } from "@modelcontextprotocol/server";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import type { PromptEntry } from "../tool/prompt-entry.js";
import type { RegistryEntry } from "../tool/registry-entry.js";
import type { Answers } from "../values/question.js";
import { asTypedAnywhere } from "../values/started-as.js";
import { INSTRUCTIONS } from "./instructions.js";
import { offerPrompts } from "./mcp-prompts.js";
import { answersOf, asked, asksForms } from "./mcp-questions.js";
import { MessageLines } from "./message-lines.js";
import { growing } from "./progress.js";
import type { ToolResult } from "./run-tool.js";

/** With mcp-prompts.ts and mcp-questions.ts, what knows the MCP SDK. */

/** A tool as `generated/tools.json` holds it. */
export interface ServedTool {
  name: string;
  title: string;
  description: string;
  inputSchema: Record<string, unknown>;
  outputSchema: Record<string, unknown>;
  annotations: Record<string, unknown>;
}

/** A registry entry with what clients are shown of it. */
export interface OfferedTool {
  entry: RegistryEntry;
  served: ServedTool;
}

export interface CallHooks {
  signal: AbortSignal;
  /** Whether the client asks its person, and what they said. */
  asks: boolean;
  answers: Answers;
  progress: (done: number, total: number) => void;
}

export interface McpOptions {
  /** Where the client writes to and reads from. */
  streams: { stdin: Readable; stdout: Writable };
  version: string;
  tools: readonly OfferedTool[];
  prompts: readonly PromptEntry[];
  run: (entry: RegistryEntry, args: unknown, hooks: CallHooks) => Promise<ToolResult>;
  /** The athletes whose names a prompt offers. */
  athleteNames: () => Promise<readonly string[]>;
  /** Takes secrets out of a message before it leaves. */
  scrub: <T>(message: T) => T;
  /** The client has the list of tools. May be called again and again. */
  onListed: () => void;
  onClose: () => void;
}

/** Tool lists never change while the process lives. */
const LIST_TTL_MS = 3_600_000;

/**
 * Serves MCP on stdin and stdout until the client goes away: end of stdin, or a broken stdout.
 * The factory may run twice in one process, so it holds no state.
 */
export function serveMcp(options: McpOptions): void {
  const { stdin, stdout } = options.streams;
  const lines = new MessageLines((id) => stdout.write(`${JSON.stringify({ ...TOO_LONG, id })}\n`));
  const transport = new StdioServerTransport(stdin.pipe(lines), stdout, {
    maxBufferSize: Number.MAX_SAFE_INTEGER,
  });
  const send = transport.send.bind(transport);
  transport.send = async (message) => {
    if (!isToolList(message)) return send(options.scrub(message));
    await send(message);
    options.onListed();
  };
  serveStdio(() => createServer(options), { transport });
  const closeSessions = transport.onclose;
  transport.onclose = () => {
    closeSessions?.();
    options.onClose();
  };
}

const TOO_LONG = {
  jsonrpc: "2.0",
  error: { code: -32600, message: "The message is longer than 32 MB and was not read. Send less." },
};

/** Written when the server was built and the same for everyone: the one long message that needs no scrubbing. */
function isToolList(message: object): boolean {
  return "result" in message && typeof message.result === "object" && "tools" in (message.result ?? {});
}

function createServer(options: McpOptions): McpServer {
  const { version, tools, run } = options;
  const server = new McpServer(
    { name: "tp-mcp", title: "TrainingPeaks", version },
    {
      capabilities: { tools: { listChanged: false }, prompts: { listChanged: false }, completions: {} },
      instructions: asTypedAnywhere(INSTRUCTIONS),
      cacheHints: { "tools/list": { ttlMs: LIST_TTL_MS } },
    },
  );
  for (const { entry, served } of tools)
    for (const name of [served.name, ...(entry.aliases ?? [])])
      register(server, name, served, (args, context) => run(entry, args, hooksOf(server, context)));
  offerPrompts(server.server, options);
  return server;
}

function register(
  server: McpServer,
  name: string,
  served: ServedTool,
  call: (args: unknown, context: ServerContext) => Promise<ToolResult>,
): void {
  const { title, description, annotations } = served;
  const config = {
    title,
    description,
    annotations,
    inputSchema: passThrough(served.inputSchema),
    outputSchema: passThrough(served.outputSchema),
  };
  server.registerTool(name, config, async (args, context) => {
    const { data, isError, question } = await call(args, context);
    if (question) return inputRequired({ inputRequests: { [question.key]: asked(question) } });
    return { content: [{ type: "text", text: JSON.stringify(data) }], structuredContent: data, isError };
  });
}

/**
 * The pre-generated schema in the form the SDK wants. It checks nothing: arguments are checked by the tool's zod schema, whose
 * messages say more, and a result must never be refused for its shape (a finished write would look like a failure).
 */
function passThrough(schema: Record<string, unknown>) {
  return {
    "~standard": {
      version: 1 as const,
      vendor: "tp-mcp",
      validate: (value: unknown) => ({ value }),
      jsonSchema: { input: () => schema, output: () => schema },
    },
  };
}

function hooksOf(server: McpServer, context: ServerContext): CallHooks {
  const { signal, notify, _meta } = context.mcpReq;
  const token = _meta?.progressToken;
  return {
    signal,
    asks: asksForms(server, context),
    answers: answersOf(context),
    progress: growing((progress, total) => {
      if (token === undefined) return;
      void notify({
        method: "notifications/progress",
        params: { progressToken: token, progress, total },
      }).catch(() => undefined);
    }),
  };
}
