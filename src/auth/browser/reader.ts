import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Environment } from "../../values/user-path.js";
import { thisMachine } from "./machine.js";
import { type ReaderMessage, readRequest, readVerdict, type Verdict } from "./reader-protocol.js";
import { findUsableCookie } from "./usable-cookie.js";

/**
 * The short-lived process that reads browsers: their databases hold the cookies of every other site too, and a damaged one may cost
 * all the memory there is. What leaves it is our cookie. When the parent goes away, stdin ends and the reader with it.
 */
export async function runBrowserReader(io: {
  stdin: Readable;
  stdout: Writable;
  env: Environment;
}): Promise<number> {
  const lines = createInterface({ input: io.stdin, terminal: false });
  const next = (): Promise<string> => new Promise((resolve) => lines.once("line", resolve));
  // `exit` and not a signal: it takes the keychain's programs along.
  lines.once("close", () => process.exit());
  const request = readRequest(await next());
  if (!request) return 2;
  const tell = (message: ReaderMessage) => io.stdout.write(`${JSON.stringify(message)}\n`);
  const accepts = async (cookie: { reveal(): string }): Promise<boolean> => {
    const verdict: Promise<Verdict> = next().then(readVerdict);
    tell({ state: "try", cookie: cookie.reveal() });
    return (await verdict).accepted;
  };
  const usable = await findUsableCookie(
    request.choice,
    thisMachine(io.env, request.dialogTimeoutMs),
    accepts,
  );
  if (usable.status === "failed") {
    const { message, nextStep } = usable;
    tell({ state: "failed", message, nextStep });
  } else {
    const { place, expiresAt } = usable;
    tell({ state: "found", place, ...(expiresAt && { expiresMs: expiresAt.getTime() }) });
  }
  // The parent closes stdin when it has read this.
  await new Promise(() => undefined);
  return 0;
}
