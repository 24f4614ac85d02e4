import { realpathSync } from "node:fs";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printError, printLine } from "./io.js";

/** Where Claude Desktop keeps its configuration. */
const CONFIG_FILES: Partial<Record<NodeJS.Platform, string>> = {
  darwin: "~/Library/Application Support/Claude/claude_desktop_config.json",
  win32: "%APPDATA%\\Claude\\claude_desktop_config.json",
  linux: "~/.config/Claude/claude_desktop_config.json",
};

/** `tp-mcp config`: the block for Claude Desktop on stdout, where it goes on stderr. It contains no secret. */
export async function runConfig(args: string[], io: CommandIo): Promise<number> {
  if (args.length > 0) {
    printError(io, "config takes no arguments.");
    return EXIT.usage;
  }
  printLine(io.stderr, `Put this into ${CONFIG_FILES[process.platform] ?? "your client's configuration"}:`);
  const block = serverBlock(process.execPath, realpathSync(process.argv[1] ?? ""));
  printLine(io.stdout, JSON.stringify(block, null, 2));
  printLine(
    io.stderr,
    "If the file already has mcpServers, add only the entry trainingpeaks to it. Then restart Claude.",
  );
  return EXIT.ok;
}

/** Absolute paths for both, because desktop programs start without the shell's PATH. */
export function serverBlock(node: string, program: string) {
  return { mcpServers: { trainingpeaks: { command: node, args: [program, "serve"] } } };
}
