/** What a crash may say. Messages, causes and properties of an unknown error can hold anything, so none is shown. */
export interface CrashReport {
  /** Writes one line to stderr. */
  report(line: string): void;
  exit(code: number): void;
}

const CRASH_EXIT_CODE = 70;

const KNOWN_NAMES: ReadonlySet<string> = new Set([
  "Error",
  "TypeError",
  "RangeError",
  "SyntaxError",
  "ReferenceError",
  "ToolError",
]);

/** Ends the process with a fixed text after an error nobody caught. Node itself would print the whole error. */
export function installCrashHandlers({ report, exit }: CrashReport): void {
  const crash = (error: unknown) => {
    report(crashText(error));
    exit(CRASH_EXIT_CODE);
  };
  process.on("uncaughtException", crash);
  process.on("unhandledRejection", crash);
}

/** The line for stderr: the kind of error and the place in our own program, nothing that came from outside. */
export function crashText(error: unknown): string {
  return `tp-mcp: internal error (${kindOf(error)}${placeOf(error)}); the program stops.\n`;
}

function kindOf(error: unknown): string {
  const name = error instanceof Error ? error.constructor.name : "";
  return KNOWN_NAMES.has(name) ? name : "unknown error";
}

/** File, line and column of the first stack frame. The message stands before the frames and is cut off by its length. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error) || typeof error.stack !== "string") return "";
  const header = `${error.name}: ${error.message}\n`;
  if (!error.stack.startsWith(header)) return "";
  const frame = error.stack.slice(header.length).split("\n", 1)[0] ?? "";
  const place = /[\\/]([\w.-]{1,40}:\d+:\d+)\)?$/.exec(frame);
  return place ? ` at ${place[1]}` : "";
}
