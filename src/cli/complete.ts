import { registry } from "../../generated/registry.js";
import {
  type CommandName,
  commandNamed,
  isCommand,
  OPTIONS,
  type Option,
  SHOWN_COMMANDS,
} from "./command-line.js";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printLine } from "./io.js";
import { toolNamed } from "./tool-named.js";
import { helpOf } from "./tool-text.js";

/** The hidden command that the shells' completions ask: the words so far, the last one unfinished; a candidate a line. */
export async function runComplete(args: string[], io: CommandIo): Promise<number> {
  const words = args[0] === "--" ? args.slice(1) : args;
  for (const candidate of candidates(words)) printLine(io.stdout, candidate);
  return EXIT.ok;
}

/** Everything that may stand in the place of the last word. */
export function candidates(words: readonly string[]): string[] {
  const [name = "", ...rest] = words;
  const all =
    words.length <= 1 ? [...SHOWN_COMMANDS, "--help", "--version"] : isCommand(name) ? after(name, rest) : [];
  const typed = words.at(-1) ?? "";
  return all.filter((candidate) => candidate.startsWith(typed));
}

function after(name: CommandName, words: readonly string[]): string[] {
  const typed = words.at(-1) ?? "";
  const previous = OPTIONS_BY_WORD.get(words.at(-2) ?? "");
  if (previous?.value !== undefined) return [...(previous.choices ?? [])];
  if (typed.startsWith("-")) return [...commandNamed(name).options.map((option) => `--${option}`), "--help"];
  return wordsOf(name, words);
}

const OPTIONS_BY_WORD: ReadonlyMap<string, Option> = new Map(
  Object.entries(OPTIONS).map(([name, option]) => [`--${name}`, option]),
);

const SHELLS = ["bash", "zsh", "fish", "powershell"];

function wordsOf(name: CommandName, words: readonly string[]): string[] {
  if (name === "call") return words.length <= 1 ? toolNames() : inputsOf(words);
  if (words.length > 1) return [];
  if (name === "tools") return toolNames();
  if (name === "help") return [...SHOWN_COMMANDS];
  return name === "completion" ? SHELLS : [];
}

function toolNames(): string[] {
  return registry.map((entry) => entry.name);
}

/** `key=` for each input not given yet, or the values of the one being typed where they can be listed. */
function inputsOf([tool = "", ...given]: readonly string[]): string[] {
  const name = toolNamed(tool)?.name;
  const { inputs } = helpOf(name ?? "");
  const key = /^(\w+)=/.exec(given.at(-1) ?? "")?.[1];
  if (key !== undefined)
    return inputs.flatMap((input) =>
      input.name === key ? (input.choices ?? []).map((word) => `${key}=${word}`) : [],
    );
  const used = new Set(given.slice(0, -1).map((word) => word.split("=")[0]));
  return inputs.flatMap((input) => (used.has(input.name) ? [] : [`${input.name}=`]));
}
