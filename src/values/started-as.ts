import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** How this process came to run, as far as it changes what a person types next. */
export type Started = "command" | "npx" | "bundle" | "file";

/** @param program path of the script that Node was given */
export function howStarted(program: string): Started {
  const folders = program.split(/[\\/]/);
  if (folders.includes("_npx")) return "npx";
  if (folders.at(-1) !== "cli.js" || folders.includes("node_modules")) return "command";
  return existsSync(join(dirname(dirname(program)), "manifest.json")) ? "bundle" : "file";
}

/**
 * What a person types to run this program again: `tp-mcp`, `npx -y tp-mcp` or `node dist/cli.js`.
 * @param folder where it will be typed; empty where that is not known
 */
export function startedAs(program = process.argv[1] ?? "", folder = process.cwd()): string {
  switch (howStarted(program)) {
    case "npx":
      return "npx -y tp-mcp";
    case "file":
      return `node ${quoted(folder === "" ? program : shorter(relative(folder, program), program))}`;
    default:
      return "tp-mcp";
  }
}

/** There is no command to run in a terminal when an app has unpacked this program for itself. */
const IN_A_TERMINAL = /(R|r)un `tp-mcp auth[^`]*`(?: (?:again )?in a terminal)?/g;

/** A text in which commands are as they can be typed here. Texts are written with `tp-mcp` in backticks. */
export function asTypedHere(text: string, program = process.argv[1] ?? "", folder = process.cwd()): string {
  if (!text.includes("`tp-mcp ")) return text;
  if (howStarted(program) === "bundle")
    return text.replace(
      IN_A_TERMINAL,
      (_, first) => `${first === "R" ? "P" : "p"}ut the cookie into this extension's settings`,
    );
  return text.replaceAll("`tp-mcp ", `\`${startedAs(program, folder)} `);
}

/** The same for whoever reads it anywhere: what a server says is typed in a terminal that it knows nothing of. */
export function asTypedAnywhere(text: string): string {
  return asTypedHere(text, undefined, "");
}

function shorter(a: string, b: string): string {
  return a !== "" && a.length < b.length ? a : b;
}

function quoted(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}
