import { type CommandName, commandNamed, isCommand } from "./command-line.js";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printLine } from "./io.js";
import { usageError } from "./usage-error.js";
import { checkVariables } from "./variables.js";

export type Run = (args: string[], io: CommandIo) => Promise<number>;

/** Loads a command's code: the server must not pay for the others. */
const LOAD: Readonly<Record<CommandName, () => Promise<Run>>> = {
  serve: async () => (await import("./serve.js")).runServe,
  setup: async () => (await import("./setup.js")).runSetup,
  auth: async () => (await import("./auth.js")).runAuth,
  "auth-status": async () => (await import("./auth-status.js")).runAuthStatus,
  "auth-clear": async () => (await import("./auth-clear.js")).runAuthClear,
  config: async () => (await import("./config.js")).runConfig,
  doctor: async () => (await import("./doctor.js")).runDoctor,
  tools: async () => (await import("./tools.js")).runTools,
  call: async () => (await import("./call.js")).runCall,
  changes: async () => (await import("./changes.js")).runChanges,
  undo: async () => (await import("./changes.js")).runUndo,
  sandbox: async () => (await import("./sandbox.js")).runSandbox,
  demo: async () => (await import("./demo.js")).runDemo,
  completion: async () => (await import("./completion.js")).runCompletion,
  help: async () => (await import("./help.js")).runHelp,
  complete: async () => (await import("./complete.js")).runComplete,
  "browser-reader": async () => (await import("./browser-reader.js")).runBrowserReader,
  "keychain-helper": async () => (await import("./keychain-helper.js")).runKeychainHelper,
};

/** The command that the arguments name. None named is the server, or at a terminal a word of welcome. */
export function commandFor(args: readonly string[], atTerminal: boolean): { run: Run; rest: string[] } {
  const [name, ...rest] = args;
  if (name === undefined && atTerminal) return { run: runWelcome, rest };
  if (name === "--help" || name === "-h") return { run: loaded("help"), rest };
  if (name === "--version" || name === "-v") return { run: runVersion, rest };
  if (name === undefined || name.startsWith("-")) return { run: loaded("serve"), rest: [...args] };
  if (!isCommand(name)) return { run: async (_, io) => unknown(name, io), rest };
  if (name !== "complete" && asksForHelp(rest)) return { run: loaded("help"), rest: [name] };
  return { run: loaded(name), rest };
}

function loaded(name: CommandName): Run {
  return async (args, io) => {
    try {
      // The helper is started by this program, with an environment of its own.
      if (!commandNamed(name).hidden) checkVariables(io.env);
    } catch (error) {
      return usageError(error, io);
    }
    return (await LOAD[name]())(args, io);
  };
}

/** What follows `--` is not an option. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? undefined : end).some((word) => word === "--help" || word === "-h");
}

const runVersion: Run = async (_args, { stdout }) => {
  const { VERSION } = await import("../version.js");
  printLine(stdout, VERSION);
  return EXIT.ok;
};

const runWelcome: Run = async (_args, io) => (await import("./welcome.js")).runWelcome(io);

async function unknown(name: string, io: CommandIo): Promise<number> {
  return (await import("./unknown-command.js")).unknownCommand(name, io);
}
