import { EXIT } from "./exit-codes.js";
import { type CommandIo, printError, printLine } from "./io.js";

export type Run = (args: string[], io: CommandIo) => Promise<number>;

interface Command {
  summary: string;
  /** Loads the command's code: the server must not pay for the others. */
  load: () => Promise<Run>;
  hidden?: boolean;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  serve: {
    summary: "the MCP server on stdin and stdout (default)",
    load: async () => (await import("./serve.js")).runServe,
  },
  auth: {
    summary: "sign in by pasting the cookie, or --from-browser NAME, --import",
    load: async () => (await import("./auth.js")).runAuth,
  },
  "auth-status": {
    summary: "who is signed in, and where the sign-in is stored",
    load: async () => (await import("./auth-status.js")).runAuthStatus,
  },
  "auth-clear": {
    summary: "remove the stored sign-in",
    load: async () => (await import("./auth-clear.js")).runAuthClear,
  },
  config: {
    summary: "the block for your assistant's configuration",
    load: async () => (await import("./config.js")).runConfig,
  },
  tools: { summary: "list the tools", load: async () => (await import("./tools.js")).runTools },
  call: {
    summary: "run one tool: tp-mcp call tp_get_workouts '{\"start_date\": ...}'",
    load: async () => (await import("./call.js")).runCall,
  },
  demo: {
    summary: "a conversation with the sandbox, no account needed",
    load: async () => (await import("./demo.js")).runDemo,
  },
  "keychain-helper": {
    summary: "",
    hidden: true,
    load: async () => (await import("./keychain-helper.js")).runKeychainHelper,
  },
};

/** The command that the arguments name; none named is `serve`. */
export function commandFor(args: readonly string[]): { run: Run; rest: string[] } {
  const [name, ...rest] = args;
  if (name === "help" || name === "--help" || name === "-h") return { run: runHelp, rest };
  if (name === "--version" || name === "-v") return { run: runVersion, rest };
  if (name === undefined || name.startsWith("-")) return { run: loaded("serve"), rest: [...args] };
  return name in COMMANDS ? { run: loaded(name), rest } : { run: unknownCommand(name), rest };
}

function loaded(name: string): Run {
  return async (args, io) => (await COMMANDS[name]?.load())?.(args, io) ?? EXIT.usage;
}

const runHelp: Run = async (_args, { stdout }) => {
  printLine(
    stdout,
    "tp-mcp: TrainingPeaks for Claude and other assistants\n\nusage: tp-mcp [command] [options]\n",
  );
  for (const [name, { summary, hidden }] of Object.entries(COMMANDS))
    if (!hidden) printLine(stdout, `  ${name.padEnd(12)} ${summary}`);
  printLine(
    stdout,
    "\noptions of serve: --sandbox --read-only --toolsets a,b --tools a,b --exclude-tools a,b",
  );
  return EXIT.ok;
};

const runVersion: Run = async (_args, { stdout }) => {
  const { VERSION } = await import("../version.js");
  printLine(stdout, VERSION);
  return EXIT.ok;
};

function unknownCommand(name: string): Run {
  return async (_args, io) => {
    printError(io, `there is no command "${name}"`, "tp-mcp help lists the commands");
    return EXIT.usage;
  };
}
