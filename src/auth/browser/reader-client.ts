import { createInterface } from "node:readline";
import { Secret } from "../../security/secret.js";
import type { Environment } from "../../values/user-path.js";
import { childEnvironment } from "../child-environment.js";
import { startChild } from "../child-processes.js";
import { ownProgram, type Program } from "../own-program.js";
import {
  READER_COMMAND,
  type ReaderMessage,
  type ReaderRequest,
  readMessage,
  type Verdict,
} from "./reader-protocol.js";
import type { FindCookie, UsableCookie } from "./usable-cookie.js";

export interface ReaderOptions {
  program?: Program;
  env: Environment;
  /** How long a keychain dialog may stay unanswered. */
  dialogTimeoutMs: number;
  /** How long reading itself may take without a word. */
  readingMs?: number;
}

const READING_MS = 30_000;

/** Reads the browsers of this machine in a process of its own (reader.ts). */
export function browserReader(options: ReaderOptions): FindCookie {
  return (choice, accepts) => {
    const { dialogTimeoutMs, readingMs = READING_MS } = options;
    const request: ReaderRequest = { choice, dialogTimeoutMs };
    return new Promise((resolve, reject) => {
      // A group of its own, so that the programs it asks for passwords end with it.
      const group = process.platform !== "win32";
      const program = options.program ?? ownProgram(READER_COMMAND);
      const { process: child, kill } = startChild(program, childEnvironment(options.env), { group });
      const end = (settle: () => void) => {
        clearTimeout(silence);
        kill();
        settle();
      };
      const giveUp = (message: string) => end(() => resolve(unreadable(message)));
      const silence = setTimeout(
        () => giveUp("The browsers did not let their cookies be read in time."),
        dialogTimeoutMs + readingMs,
      );
      let tried: Secret | undefined;
      const answer = async (message: ReaderMessage): Promise<void> => {
        if (message.state === "try") {
          tried = new Secret(message.cookie);
          const verdict: Verdict = { accepted: await accepts(tried) };
          child.stdin.write(`${JSON.stringify(verdict)}\n`);
        } else end(() => resolve(usableCookie(message, tried)));
      };
      child.on("error", () => giveUp(BROKE_OFF));
      child.on("close", () => giveUp(BROKE_OFF));
      createInterface({ input: child.stdout }).on("line", (line) => {
        silence.refresh();
        const message = readMessage(line);
        if (message) answer(message).catch((error: unknown) => end(() => reject(error)));
      });
      child.stdin.write(`${JSON.stringify(request)}\n`);
    });
  };
}

const BROKE_OFF = "Reading the browsers broke off; one of their files may be damaged.";

function unreadable(message: string): UsableCookie {
  return { status: "failed", message, nextStep: "Run `tp-mcp auth` in a terminal and paste the cookie." };
}

function usableCookie(
  message: Exclude<ReaderMessage, { state: "try" }>,
  tried: Secret | undefined,
): UsableCookie {
  if (message.state === "failed") return { ...message, status: "failed" };
  if (!tried) return unreadable(BROKE_OFF);
  const { place, expiresMs } = message;
  const expires = expiresMs === undefined ? {} : { expiresAt: new Date(expiresMs) };
  return { status: "found", place, cookie: tried, ...expires };
}
