import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SpecTexts } from "../../codegen/read/load-specs.js";

/** One file of `problems/`: a sentence, the change that makes good specs wrong, a blank line, and what must be printed. */
export interface ProblemFile {
  path: string;
  /** Everything above the output. */
  change: string;
  output: string;
}

interface Hunk {
  file: string;
  removed: string[];
  added: string[];
}

export function readProblems(folder: string): ProblemFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readProblem(join(folder, name)));
}

function readProblem(path: string): ProblemFile {
  const text = readFileSync(path, "utf8");
  const end = text.indexOf("\n\n");
  return {
    path,
    change: end < 0 ? text.trimEnd() : text.slice(0, end),
    output: end < 0 ? "" : text.slice(end + 2).trimEnd(),
  };
}

/** The specs with the change made: `-` lines, which must be there once, give way to `+` lines; without `-` lines these are added at the end. */
export function changed(texts: SpecTexts, { path, change }: ProblemFile): SpecTexts {
  const result = new Map(texts);
  for (const { file, removed, added } of hunks(change)) {
    const text = result.get(file) ?? "";
    const before = block(removed);
    if (removed.length > 0 && text.split(before).length !== 2)
      throw new Error(`${path}: the lines to remove must stand once in ${file}`);
    result.set(
      file,
      removed.length > 0 ? text.replace(before, () => block(added)) : `${text}${block(added)}`,
    );
  }
  return result;
}

/** The paths of the specs that are changed. */
export function filesOf({ change }: ProblemFile): string[] {
  return [...new Set(hunks(change).map(({ file }) => file))];
}

/** `# a sentence`, then for each change the path of a spec and its `-` and `+` lines. */
function hunks(change: string): Hunk[] {
  const found: Hunk[] = [];
  for (const line of change.split("\n").filter((one) => !one.startsWith("#"))) {
    const hunk = found.at(-1);
    if (line.startsWith("-")) hunk?.removed.push(line.slice(1));
    else if (line.startsWith("+")) hunk?.added.push(line.slice(1));
    else found.push({ file: line, removed: [], added: [] });
  }
  return found;
}

function block(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
