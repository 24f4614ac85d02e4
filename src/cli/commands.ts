import { isPlainWord } from "../security/plain-word.js";
import { closest } from "../values/closest.js";
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
  doctor: {
    summary: "check sign-in, connection and answers; a report to paste into an issue",
    load: async () => (await import("./doctor.js")).runDoctor,
  },
  tools: {
    summary: "list the toolsets and their tools",
    load: async () => (await import("./tools.js")).runTools,
  },
  call: {
    summary: "run one tool: tp-mcp call tp_get_workouts '{\"start_date\": ...}'",
    load: async () => (await import("./call.js")).runCall,
  },
  demo: {
    summary: "a conversation with the sandbox, no account needed",
    load: async () => (await import("./demo.js")).runDemo,
  },
  "browser-reader": {
    summary: "",
    hidden: true,
    load: async () => (await import("./browser-reader.js")).runBrowserReader,
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
  return Object.hasOwn(COMMANDS, name) ? { run: loaded(name), rest } : { run: unknownCommand(name), rest };
}

function loaded(name: string): Run {
  return async (args, io) => (await COMMANDS[name]?.load())?.(args, io) ?? EXIT.usage;
}

const OPTIONS = `options of serve:
  --sandbox              talk to an embedded TrainingPeaks instead of the real one (also: call, doctor)
  --read-only            offer no tool that changes data (also: call)
  --toolsets a,b         offer only these toolsets
  --tools a,b            offer these tools, beside the toolsets
  --exclude-tools a,b    offer anything but these

Variables and what wins over what: docs/configuration.md`;

const runHelp: Run = async (_args, { stdout }) => {
  printLine(stdout, "tp-mcp: TrainingPeaks for Claude and other assistants\n");
  printLine(stdout, "usage: tp-mcp [command] [options]\n");
  for (const [name, { summary, hidden }] of Object.entries(COMMANDS))
    if (!hidden) printLine(stdout, `  ${name.padEnd(12)} ${summary}`);
  printLine(stdout, `\n${OPTIONS}`);
  return EXIT.ok;
};

const runVersion: Run = async (_args, { stdout }) => {
  const { VERSION } = await import("../version.js");
  printLine(stdout, VERSION);
  return EXIT.ok;
};

function unknownCommand(name: string): Run {
  return async (_args, io) => {
    const near = closest(
      name,
      Object.keys(COMMANDS).filter((command) => !COMMANDS[command]?.hidden),
    );
    printError(
      io,
      isPlainWord(name) ? `there is no command "${name}"` : "there is no such command",
      near ? `did you mean "${near}"?` : "tp-mcp help lists the commands",
    );
    return EXIT.usage;
  };
}
