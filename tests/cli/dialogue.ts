import { execFile, spawnSync } from "node:child_process";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { CLI } from "../kit/server.js";

/** Its whole path, so that the environment of a dialogue may hide every other program. */
const PYTHON = spawnSync("python3", ["-c", "import pty, sys; print(sys.executable)"], { encoding: "utf8" });

/** Without Python there is no terminal to be had here. */
export const TERMINAL_HERE = PYTHON.status === 0;

/** What is awaited on the screen, and what is typed then. */
export type Turn = readonly [awaited: string, typed: string];

/** Runs the built command line on a real terminal and gives what its screen showed. */
export function dialogue(
  args: readonly string[],
  turns: readonly Turn[],
  { env, columns = 80 }: { env: Record<string, string>; columns?: number },
): Promise<{ code: number; screen: string }> {
  const { PATH = "" } = process.env;
  return new Promise((resolve, reject) => {
    const child = execFile(
      PYTHON.stdout.trim(),
      [join(import.meta.dirname, "dialogue.py"), process.execPath, CLI, ...args],
      { env: { PATH, TERM: "xterm-256color", ...env } },
      (error, stdout) => {
        if (error) return reject(error);
        const { code, screen } = JSON.parse(stdout);
        resolve({ code, screen: stripVTControlCharacters(screen).replaceAll("\r\n", "\n") });
      },
    );
    child.stdin?.end(JSON.stringify([columns, turns]));
  });
}
