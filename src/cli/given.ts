import { parseArgs } from "node:util";
import { isPlainWord } from "../security/plain-word.js";
import { closest } from "../values/closest.js";
import { ToolError } from "../values/tool-error.js";
import { type CommandName, commandNamed, OPTIONS, type Option, type OptionName } from "./command-line.js";

/** What followed the name of a command. */
export interface Given {
  /** Whether a switch was set. */
  has(option: OptionName): boolean;
  /** The value of an option; undefined when it was left out. */
  value(option: OptionName): string | undefined;
  words: readonly string[];
}

export const NOTHING_GIVEN: Given = { has: () => false, value: () => undefined, words: [] };

/** Reads arguments as the table of commands says. @throws ToolError naming what is not understood, and never quoting what could be a secret */
export function readGiven(name: CommandName, args: readonly string[]): Given {
  const command = commandNamed(name);
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(command.options.map((option) => [option, parserOption(option)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens)
    if (token.kind === "option") checkOption(name, token.name, token.rawName, token.value);
  if (positionals.length > (command.mostWords ?? 0)) throw tooMany(name, command.words);
  return {
    has: (option) => values[option] === true,
    value: (option) => {
      const value = values[option];
      return typeof value === "string" ? value : undefined;
    },
    words: positionals,
  };
}

function parserOption(name: OptionName): { type: "string" | "boolean" } {
  return { type: "value" in OPTIONS[name] ? "string" : "boolean" };
}

function checkOption(command: CommandName, name: string, typed: string, value: string | undefined): void {
  const known = commandNamed(command).options.find((option) => option === name);
  if (known === undefined) throw unknownOption(command, name, typed);
  const option: Option = OPTIONS[known];
  if (option.value === undefined && value !== undefined) throw misused(command, `--${name} takes no value.`);
  if (option.value !== undefined && (value === undefined || value === ""))
    throw misused(command, `--${name} needs a value: --${name} ${option.value}.`);
  if (option.choices && !option.choices.some((choice) => choice === value?.toLowerCase()))
    throw misused(command, `--${name} takes one of ${option.choices.join(", ")}.`);
}

function unknownOption(command: CommandName, name: string, typed: string): ToolError {
  const near = closest(name, commandNamed(command).options);
  const what = isPlainWord(typed) ? `${command} has no option "${typed}".` : "There is no such option.";
  return misused(command, what, near ? `Did you mean "--${near}"?` : undefined);
}

function tooMany(command: CommandName, words: string | undefined): ToolError {
  return misused(command, words ? "There is one argument too many." : `${command} takes no arguments.`);
}

function misused(command: CommandName, message: string, nextStep?: string): ToolError {
  return new ToolError("VALIDATION_ERROR", message, {
    nextStep: nextStep ?? `\`tp-mcp ${command} --help\` shows what it takes.`,
  });
}
