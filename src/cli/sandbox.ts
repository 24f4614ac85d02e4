import { startedAs } from "../values/started-as.js";
import { ToolError } from "../values/tool-error.js";
import { EXIT } from "./exit-codes.js";
import { readGiven } from "./given.js";
import { type CommandIo, printError, printLine } from "./io.js";
import { usageError } from "./usage-error.js";

/** `tp-mcp sandbox`: the embedded TrainingPeaks on a port of its own. Its state lasts until Ctrl-C. */
export async function runSandbox(args: string[], io: CommandIo): Promise<number> {
  try {
    const given = readGiven("sandbox", args);
    const port = portOf(given.value("port"));
    const [{ startSandbox }, { default: openapi }] = await Promise.all([
      import("../../sandbox/index.js"),
      import("../../generated/openapi.json", { with: { type: "json" } }),
    ]);
    const now = io.env.TP_MCP_NOW ?? new Date();
    const account = given.has("coach") ? "coach" : "athlete";
    const sandbox = await startSandbox({ openapi, now, account, ...(port === undefined ? {} : { port }) });
    printLine(io.stdout, sandbox.url);
    for (const line of manual(sandbox.url)) printLine(io.stderr, line);
    await stopped();
    await sandbox.close();
    return EXIT.ok;
  } catch (error) {
    if (isPortTaken(error)) {
      printError(io, "this port is taken or not allowed", "Leave --port out to get a free one.");
      return EXIT.failed;
    }
    return usageError(error, io);
  }
}

function manual(url: string): string[] {
  return [
    "A TrainingPeaks with invented people. What is changed stays until Ctrl-C. In another terminal:",
    `  TP_MCP_SANDBOX_URL=${url} ${startedAs()} call tp_get_fitness`,
    `  PowerShell: $env:TP_MCP_SANDBOX_URL = "${url}"`,
  ];
}

/** @throws ToolError */
function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new ToolError("VALIDATION_ERROR", "--port is a number from 1 to 65535.");
}

function isPortTaken(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES")
  );
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
