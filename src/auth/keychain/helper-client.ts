import { createInterface } from "node:readline";
import type { Environment } from "../../values/user-path.js";
import { startChild } from "../child-processes.js";
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
    const { process: child, kill } = startChild(options.program, options.env);
    const finish = (reply: HelperReply) => {
      clearTimeout(timer);
      kill();
      resolve(reply);
    };
    const timer = setTimeout(() => finish({ state: "timeout" }), options.timeoutMs);
    child.on("error", () => finish({ state: "unavailable" }));
    child.on("close", () => finish({ state: "unavailable" }));
    createInterface({ input: child.stdout }).once("line", (line) =>
      finish(readReply(line) ?? { state: "unavailable" }),
    );
    // Stdin stays open until the reply is here: its end tells the helper that nobody is waiting any more.
    child.stdin.write(`${JSON.stringify(request)}\n`);
  });
}
