import type { Writable } from "node:stream";
import { styleText } from "node:util";
import type { ZodType } from "zod";
import { wrap } from "../values/wrap.js";
import type { CallTool } from "./client.js";

/** How the conversation is told: what the person says, what the assistant calls, what came back. */
export interface Script {
  heading(text: string): void;
  person(sentence: string): void;
  /** Calls the tool and prints the call. @throws Error when the answer is not of the promised form */
  call<T>(tool: string, args: Record<string, unknown>, answer: ZodType<T>): Promise<T>;
  /** The essentials of the last answer, a line each. */
  answer(...lines: readonly string[]): void;
}

/** @param stdout colours are used only where it is a terminal */
export function createScript({ stdout, env, width }: Surroundings, callTool: CallTool): Script {
  const colour = "isTTY" in stdout && stdout.isTTY === true && !env.NO_COLOR;
  const style = (format: "bold" | "cyan" | "dim", text: string) =>
    colour ? styleText(format, text, { validateStream: false }) : text;
  const print = (text: string) => stdout.write(`${text}\n`);
  return {
    heading: (text) => print(style("dim", wrap(text, width, "").join("\n"))),
    person: (sentence) => print(`\n${style("bold", wrap(sentence, width, "You: ").join("\n"))}`),
    call: async (tool, args, answer) => {
      print(style("cyan", wrap(`${tool} ${compact(args)}`, width, "  -> ").join("\n")));
      const given = await callTool(tool, args);
      const parsed = answer.safeParse(given);
      if (!parsed.success)
        throw new Error(`${tool} answered ${JSON.stringify(given)}\n${parsed.error.message}`);
      return parsed.data;
    },
    answer: (...lines) => {
      for (const line of lines) print(wrap(line, width, "     ").join("\n"));
    },
  };
}

interface Surroundings {
  stdout: Writable;
  env: Record<string, string | undefined>;
  /** Columns. */
  width: number;
}

/** `{date: "2026-04-14", sport: "Bike"}`: JSON without the noise. */
function compact(args: Record<string, unknown>): string {
  const fields = Object.entries(args).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `{${fields.join(", ")}}`;
}
