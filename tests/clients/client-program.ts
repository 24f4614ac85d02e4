import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { onTestFinished } from "vitest";

/** A client's first start may take this long; nothing is judged by it. */
export const AMPLE_MS = 600_000;

/** Whether a program is installed here. */
export function isHere(program: string): boolean {
  return spawnSync("which", [program]).status === 0;
}

/** An empty home for one test, which Gemini and Qwen trust as a folder to work in. */
export function homeOfItsOwn(): string {
  const home = realpathSync(mkdtempSync(join(tmpdir(), "tp-mcp-client-")));
  for (const client of [".gemini", ".qwen"])
    write(join(home, client, "trustedFolders.json"), JSON.stringify({ [home]: "TRUST_FOLDER" }));
  onTestFinished(() => rmSync(home, { recursive: true, force: true, maxRetries: 20 }));
  return home;
}

export function environmentIn(home: string): Record<string, string> {
  return { PATH: process.env.PATH ?? "", HOME: home, TERM: "xterm" };
}

/** Runs a client to its end, then ends whatever it left running, and gives what it said. */
export function ended(
  program: string,
  args: readonly string[],
  env: Record<string, string>,
  cwd: string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, cwd, stdio: ["ignore", "pipe", "pipe"], detached: true });
    onTestFinished(() => endGroup(child.pid));
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        said += chunk.toString();
      });
    child.once("error", reject);
    // What it leaves behind may hold its output open, so its own end counts.
    child.once("exit", () => endGroup(child.pid));
    child.once("close", () => resolve(stripVTControlCharacters(said)));
  });
}

export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function endGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, "SIGKILL");
  } catch {
    // Nobody is left.
  }
}
