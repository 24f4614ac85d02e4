#!/usr/bin/env node
import { commandFor } from "./cli/commands.js";

const [, , ...args] = process.argv;
const { run, rest } = commandFor(args);
const { stdin, stdout, stderr, env } = process;

process.exitCode = await run(rest, { stdin, stdout, stderr, env });
