import { styleText } from "node:util";
import { widthOf } from "../columns.js";
import { type CommandIo, isTerminal } from "../io.js";

export type Format = "bold" | "dim" | "red" | "green" | "yellow" | "blue" | "cyan" | "magenta";

/** How an answer may look where it is printed. */
export interface Look {
  /** Columns. */
  width: number;
  pictures: boolean;
  style(format: Format, text: string): string;
}

/** @param plain the person wants neither colours nor pictures */
export function lookOf({ stdout, env }: Pick<CommandIo, "stdout" | "env">, plain: boolean): Look {
  const terminal = isTerminal(stdout) && env.TERM !== "dumb";
  const coloured = terminal && !plain && !env.NO_COLOR;
  return {
    width: widthOf(stdout),
    pictures: !plain && terminal,
    // The stream was looked at above; Node would look at its own.
    style: (format, text) =>
      coloured && text.trim() !== "" ? styleText(format, text, { validateStream: false }) : text,
  };
}
