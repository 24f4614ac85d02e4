import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join, sep } from "node:path";
import { howStarted } from "../../values/started-as.js";

/** What this process knows of its own start. */
export interface Surroundings {
  execPath: string;
  program: string;
  version: string;
  platform: NodeJS.Platform;
  path: string | undefined;
}

/**
 * How a client can start this program for a long time: paths that an upgrade of Node leaves alone, and absolute ones, because
 * desktop programs start without a shell's PATH. From npx's cache, which is emptied now and then, it is npx itself that starts it.
 */
export function lastingLaunch(here: Surroundings): { command: string; args: string[] } {
  const node = lastingNode(here);
  if (howStarted(here.program) !== "npx") return { command: node, args: [realPath(here.program), "serve"] };
  const words = ["-y", `tp-mcp@${here.version}`, "serve"];
  if (here.platform === "win32") return { command: "cmd", args: ["/c", "npx", ...words] };
  const beside = join(dirname(node), "npx");
  return { command: existsSync(beside) ? beside : "npx", args: words };
}

/** Folders whose names hold a version or the number of a terminal, and go with the next upgrade or logout. */
const PASSING = /[\\/](Cellar|fnm_multishells|_npx|node_modules|\.cache)[\\/]/;

/** A `node` that is the running one under a name that stays. */
export function lastingNode({ execPath, path = "", platform }: Surroundings): string {
  const name = platform === "win32" ? "node.exe" : "node";
  const running = realPath(execPath);
  const brew = execPath.split(`${sep}Cellar${sep}`);
  const names = [
    ...(brew.length === 2 && brew[0] ? [join(brew[0], "bin", name)] : []),
    ...path
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, name)),
  ];
  return names.find((one) => !PASSING.test(one) && existsSync(one) && realPath(one) === running) ?? execPath;
}

/** Whether a command will not be there for long. */
export function isPassing(command: string): boolean {
  return PASSING.test(command);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
