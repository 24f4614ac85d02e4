import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Environment } from "../../values/user-path.js";
import { killOnExit } from "../child-processes.js";
import type { Program } from "../own-program.js";
import { type HelperReply, type HelperRequest, readReply } from "./helper-protocol.js";

export interface HelperOptions {
  program: Program;
  env: Environment;
  /** After this time the helper is killed and the answer is `timeout`. */
  timeoutMs: number;
}

/** Sends one request to a fresh helper process. Secrets go over the pipes only; the process is gone afterwards. */
export function askHelper(request: HelperRequest, options: HelperOptions): Promise<HelperReply> {
  return new Promise((resolve) => {
    const child = spawn(options.program.file, options.program.args, {
      env: { ...options.env },
      stdio: ["pipe", "pipe", "ignore"],
      windowsHide: true,
    });
    const finish = (reply: HelperReply) => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      resolve(reply);
    };
    const timer = setTimeout(() => finish({ state: "timeout" }), options.timeoutMs);
    killOnExit(child);
    child.on("error", () => finish({ state: "unavailable" }));
    child.on("close", () => finish({ state: "unavailable" }));
    child.stdin.on("error", () => undefined);
    createInterface({ input: child.stdout }).once("line", (line) =>
      finish(readReply(line) ?? { state: "unavailable" }),
    );
    // Stdin stays open until the reply is here: its end tells the helper that nobody is waiting any more.
    child.stdin.write(`${JSON.stringify(request)}\n`);
  });
}
