#!/usr/bin/env node
import { commandFor } from "./cli/commands.js";
import { installCrashHandlers } from "./security/crash-handlers.js";

installCrashHandlers({
  report: (line) => process.stderr.write(line),
  exit: (code) => process.exit(code),
});

const [, , ...args] = process.argv;
const { run, rest } = commandFor(args);
const { stdin, stdout, stderr, env } = process;

process.exitCode = await run(rest, { stdin, stdout, stderr, env });
