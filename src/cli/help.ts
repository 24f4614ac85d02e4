import { startedAs } from "../values/started-as.js";
import { wrap } from "../values/wrap.js";
import { aligned, paragraphs, widthOf } from "./columns.js";
import {
  type Command,
  type CommandName,
  commandNamed,
  isCommand,
  OPTIONS,
  type Option,
  SHOWN_COMMANDS,
} from "./command-line.js";
import { EXIT } from "./exit-codes.js";
import { readGiven } from "./given.js";
import { type CommandIo, printLine } from "./io.js";
import { toolsetNames, toolsetsInWords } from "./toolset-words.js";
import { unknownCommand } from "./unknown-command.js";
import { usageError } from "./usage-error.js";

/** `tp-mcp help [COMMAND]`. */
export async function runHelp(args: string[], io: CommandIo): Promise<number> {
  try {
    const [name] = readGiven("help", args).words;
    if (name !== undefined && !isCommand(name)) return unknownCommand(name, io);
    const width = widthOf(io.stdout);
    printLine(io.stdout, name === undefined ? overview(width) : helpFor(name, width));
    return EXIT.ok;
  } catch (error) {
    return usageError(error, io);
  }
}

function overview(width: number): string {
  const program = startedAs();
  return [
    "tp-mcp: TrainingPeaks for Claude and other assistants",
    "",
    `usage: ${program} [command] [options]`,
    "",
    ...aligned(
      SHOWN_COMMANDS.map((name) => [name, commandNamed(name).summary]),
      width,
    ),
    "",
    ...aligned(
      [
        ["--version", "which version this is"],
        ["COMMAND --help", "every option of a command, with examples"],
      ],
      width,
    ),
  ].join("\n");
}

/** What a command takes: every option, and examples that can be pasted. */
function helpFor(name: CommandName, width: number): string {
  const program = startedAs();
  const { summary, words, about, options, examples }: Command = commandNamed(name);
  const usage = [program, name, words, options.length > 0 && "[options]"].filter(Boolean).join(" ");
  return [
    ...wrap(`${name}: ${summary}`, width, ""),
    "",
    ...wrap(usage, width, "usage: "),
    ...section("", about ? paragraphs(about, width) : []),
    ...section("options:", aligned(options.map(optionLine), width)),
    ...section(
      "",
      options.includes("toolsets") && name !== "serve" ? wrap(toolsetsElsewhere(), width, "") : [],
    ),
    ...section("toolsets:", name === "serve" ? aligned(toolsetsInWords(), width) : []),
    ...section(
      "examples:",
      aligned(
        examples.map(([line, does]) => [`${program} ${line}`, does]),
        width,
      ),
    ),
  ].join("\n");
}

/** The list is longer than the rest of most commands' help. */
function toolsetsElsewhere(): string {
  return `Toolsets: ${toolsetNames().join(", ")}. \`${startedAs()} help serve\` says what is in each.`;
}

function optionLine(name: keyof typeof OPTIONS): [string, string] {
  const { value, help, choices }: Option = OPTIONS[name];
  return [[`--${name}`, value].filter(Boolean).join(" "), choices ? `${help}: ${choices.join(", ")}` : help];
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return ["", ...(title ? [title] : []), ...lines];
}
