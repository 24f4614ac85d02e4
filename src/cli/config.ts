import { isPlainWord } from "../security/plain-word.js";
import { closest } from "../values/closest.js";
import { VERSION } from "../version.js";
import { aligned, widthOf } from "./columns.js";
import { type Block, entryFor, linkFor, pasted, SERVER_NAME } from "./config/block.js";
import { CLIENT_NAMES, CLIENTS, type Client, clientNamed, isClient } from "./config/clients.js";
import { connect, ownCommand } from "./config/connect.js";
import { EDITS } from "./config/edit.js";
import { homeHere } from "./config/home.js";
import { isPassing, lastingLaunch } from "./config/launch.js";
import { placeOf } from "./config/place.js";
import { settingsFor } from "./config/settings.js";
import { confirm } from "./confirm.js";
import { EXIT } from "./exit-codes.js";
import { type Given, readGiven } from "./given.js";
import { type CommandIo, isTerminal, printError, printLine } from "./io.js";
import { usageError } from "./usage-error.js";

/** `tp-mcp config [CLIENT] [--write]`: shows how a client is told of this server, or tells it. */
export async function runConfig(args: string[], io: CommandIo): Promise<number> {
  try {
    const given = readGiven("config", args);
    const [name] = given.words;
    const block = blockHere(given, io.env);
    if (name === undefined) return overview(block, io);
    const known = name.toLowerCase();
    if (!isClient(known)) return unknownClient(name, io);
    const client = clientNamed(known);
    return given.has("write") ? await write(client, block, given, io) : show(client, block, io);
  } catch (error) {
    return usageError(error, io);
  }
}

/** @throws ToolError for settings that no server would start with */
export function blockHere(given: Given, env: CommandIo["env"]): Block {
  const { command, args } = lastingLaunch({
    execPath: process.execPath,
    program: process.argv[1] ?? "",
    version: VERSION,
    platform: process.platform,
    path: env.PATH,
  });
  return {
    command,
    args: [...args, ...(given.has("sandbox") ? ["--sandbox"] : [])],
    env: settingsFor(given, env),
  };
}

/** Without a client: the block for Claude Desktop, and which clients there are. */
function overview(block: Block, io: CommandIo): number {
  const code = show(clientNamed("claude-desktop"), block, io);
  printLine(io.stderr, "\nOther clients, by `config NAME`; --write does it for you:");
  const rows = CLIENT_NAMES.map((name): [string, string] => [name, CLIENTS[name].title]);
  for (const line of aligned(rows, widthOf(io.stderr))) printLine(io.stderr, line);
  return code;
}

/** The block goes to stdout, all else to stderr. */
function show(client: Client, block: Block, io: CommandIo): number {
  printLine(io.stderr, `${client.title}: put this into ${placeOf(client, homeHere(io.env))}`);
  printLine(io.stdout, blockText(client, block));
  if (client.command) printLine(io.stderr, `or run: ${ownCommand(client, block)}`);
  const link = linkFor(client, block);
  if (link) printLine(io.stderr, `or open: ${link}`);
  if (isPassing(block.command)) printLine(io.stderr, PASSING);
  printLine(io.stderr, client.after);
  return EXIT.ok;
}

const PASSING = "note: This path to Node goes with its next upgrade; run `config` again then.";

/** As the client's file has it. */
function blockText(client: Client, block: Block): string {
  if (client.format === "json") return JSON.stringify(pasted(client, block), null, 2);
  const edited = EDITS[client.format]("", client, SERVER_NAME, entryFor(client, block));
  return "text" in edited ? edited.text.trimEnd() : "";
}

async function write(client: Client, block: Block, given: Given, io: CommandIo): Promise<number> {
  const home = homeHere(io.env);
  const asked = !given.has("yes") && isTerminal(io.stdin);
  if (asked) {
    const yes = await confirm(io, `Add this server to ${client.title} (${placeOf(client, home)})?`);
    if (!yes) {
      printLine(io.stderr, "Nothing was changed.");
      return yes === undefined ? EXIT.interrupted : EXIT.failed;
    }
  }
  const outcome = await connect(client, block, home);
  if (outcome.state === "refused") {
    printError(
      io,
      `${outcome.path}: ${outcome.why}`,
      `Or add it by hand: \`tp-mcp config ${given.words[0]}\` shows the block.`,
    );
    return EXIT.failed;
  }
  printLine(io.stdout, outcomeText(client, outcome));
  printLine(io.stderr, client.after);
  return EXIT.ok;
}

function outcomeText(
  { title }: Client,
  outcome: Exclude<Awaited<ReturnType<typeof connect>>, { state: "refused" }>,
): string {
  switch (outcome.state) {
    case "unchanged":
      return `${title} has this server already: ${outcome.path}`;
    case "added":
      return `${title} was told by its own command: ${outcome.program}`;
    case "written": {
      const before = outcome.backup ? ` What it was before: ${outcome.backup}` : "";
      return `${title} has this server now: ${outcome.path}.${before}`;
    }
  }
}

function unknownClient(name: string, io: CommandIo): number {
  const typed = name.toLowerCase();
  const begun = CLIENT_NAMES.filter((one) => one.startsWith(typed));
  const near = begun.length > 0 ? begun : [closest(typed, CLIENT_NAMES) ?? []].flat();
  printError(
    io,
    isPlainWord(name) ? `there is no client "${name}"` : "there is no such client",
    near.length > 0
      ? `did you mean ${near.map((one) => `"${one}"`).join(" or ")}?`
      : `Known are ${CLIENT_NAMES.join(", ")}.`,
  );
  return EXIT.usage;
}
