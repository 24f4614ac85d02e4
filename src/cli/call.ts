import manifest from "../../generated/tools.json" with { type: "json" };
import { lazyServices } from "../server/lazy-services.js";
import { runTool, type ToolResult } from "../server/run-tool.js";
import { traceLine } from "../server/write-trace.js";
import { changesData, type RegistryEntry } from "../tool/registry-entry.js";
import type { Json } from "../values/json.js";
import { asTypedHere } from "../values/started-as.js";
import { callExit } from "./call-exit.js";
import { readCallInput } from "./call-input.js";
import type { CommandName } from "./command-line.js";
import { confirm } from "./confirm.js";
import { EXIT } from "./exit-codes.js";
import { type Given, readGiven } from "./given.js";
import { type CommandIo, isTerminal, printError, printLine } from "./io.js";
import { isOffered, notOffered } from "./offered.js";
import { progressBar } from "./progress-bar.js";
import { readSelection } from "./selection-options.js";
import { toolNamed, unknownTool } from "./tool-named.js";
import { usageError } from "./usage-error.js";

/** `tp-mcp call NAME [input ...]`: runs one tool from a shell. It obeys the operator as `serve` does. */
export async function runCall(args: string[], io: CommandIo): Promise<number> {
  try {
    const given = readGiven("call", args);
    const [name, ...words] = given.words;
    if (name === undefined) return noTool(io);
    const entry = toolNamed(name);
    if (!entry) return unknownTool(name, io);
    const schema = manifest.find((tool) => tool.name === entry.name)?.inputSchema ?? {};
    return await call(entry, await readCallInput(words, schema, io), given, io);
  } catch (error) {
    return usageError(error, io);
  }
}

/** The same for a command that stands for one tool. @param words inputs, without the tool's name */
export async function runCallOf(
  command: CommandName,
  tool: string,
  words: string[],
  io: CommandIo,
): Promise<number> {
  try {
    const given = readGiven(command, words);
    const entry = toolNamed(tool);
    if (!entry) return unknownTool(tool, io);
    const schema = manifest.find(({ name }) => name === tool)?.inputSchema ?? {};
    return await call(entry, await readCallInput([...given.words], schema, io), given, io);
  } catch (error) {
    return usageError(error, io);
  }
}

function noTool(io: CommandIo): number {
  printError(io, "which tool? call NAME key=value ...", "`tp-mcp tools` lists them");
  return EXIT.usage;
}

async function call(
  entry: RegistryEntry,
  input: Record<string, unknown>,
  given: Given,
  io: CommandIo,
): Promise<number> {
  const selection = readSelection(given, io.env);
  if (!isOffered(entry, selection)) return notOffered(entry.name, io);
  const { readOnly, deleteMode } = selection;
  const sandbox = given.has("sandbox");
  const services = lazyServices({ env: io.env, sandbox, scrubber: io.scrubber });
  const real = !sandbox && !io.env.TP_MCP_SANDBOX_URL;
  const refused =
    real && !readOnly && deleteMode !== "none" ? await unconfirmed(entry, input, given, io) : undefined;
  if (refused !== undefined) return refused;
  const bar = progressBar(io);
  const answer = await runTool(entry, input, services.get, {
    readOnly,
    deleteMode,
    progress: bar.show,
    onWrite: (trace) => printLine(io.stderr, traceLine(trace, new Date())),
  });
  bar.clear();
  await services.close();
  await print(answer, given, io);
  if (sandbox && changesData(entry.effect) && !answer.isError && input.dry_run !== true)
    printLine(io.stderr, asTypedHere(A_NEW_WORLD));
  return callExit(answer);
}

const A_NEW_WORLD =
  "note: Each run with --sandbox is a new world; this change is gone. `tp-mcp sandbox` keeps one for several commands.";

/** The exit code where something would be deleted that nobody said yes to. */
async function unconfirmed(
  { name, effect }: RegistryEntry,
  input: Record<string, unknown>,
  given: Given,
  io: CommandIo,
): Promise<number | undefined> {
  if (effect !== "delete" || input.dry_run === true || given.has("yes")) return undefined;
  if (!isTerminal(io.stdin)) {
    printError(
      io,
      `${name} deletes, and nobody is here to be asked.`,
      "Add --yes; dry_run=true shows what would be sent.",
    );
    return EXIT.usage;
  }
  const answer = await confirm(io, `${name} deletes at TrainingPeaks for good. Go on?`);
  if (answer) return undefined;
  printLine(io.stderr, "Nothing was deleted.");
  return answer === undefined ? EXIT.interrupted : EXIT.failed;
}

/** A person gets tables and pictures, a program one line of JSON. */
async function print({ data }: ToolResult, given: Given, io: CommandIo): Promise<void> {
  const forProgram = given.has("json") || !(isTerminal(io.stdout) || given.has("plain"));
  if (forProgram) return printLine(io.stdout, io.scrubber.scrubMessage(JSON.stringify(data)));
  const [{ answerText }, { lookOf }] = await Promise.all([
    import("./show/answer-text.js"),
    import("./show/look.js"),
  ]);
  const look = lookOf(io, given.has("plain"));
  const scrubbed = io.scrubber.scrubValue(data as Json);
  printLine(io.stdout, answerText(scrubbed, look));
}
