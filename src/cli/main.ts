import { installCrashHandlers } from "../security/crash-handlers.js";
import { createScrubber } from "../security/scrubber.js";
import { guardStream, moveConsoleToStderr, surviveClosedOutputs } from "../security/stderr.js";
import { commandFor } from "./commands.js";

const scrubber = createScrubber();
moveConsoleToStderr();
guardStream(process.stderr, scrubber);
surviveClosedOutputs(process);

installCrashHandlers({
  report: (line) => process.stderr.write(line),
  exit: (code) => process.exit(code),
});

const [, , ...args] = process.argv;
const { stdin, stdout, stderr, env } = process;
const { run, rest } = commandFor(args, stdin.isTTY && stdout.isTTY);

// No top-level await: the bundle is CommonJS.
void run(rest, { stdin, stdout, stderr, env, scrubber }).then((code) => {
  process.exitCode = code;
});
