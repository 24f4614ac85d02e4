import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { AsyncEntry } from "@napi-rs/keyring";
import type { StoreProblem } from "../store.js";
import { type HelperReply, type HelperRequest, readRequest } from "./helper-protocol.js";
import type { KeychainItem } from "./item.js";

/**
 * The short-lived process that talks to the operating system's keychain. A keychain call that waits for a dialog can
 * neither be cancelled nor survived by `process.exit`, so it runs where the parent can kill it.
 * One request line in, one reply line out. When the parent goes away, stdin ends and the helper kills itself.
 */
export async function runKeychainHelper(io: { stdin: Readable; stdout: Writable }): Promise<number> {
  const lines = createInterface({ input: io.stdin, terminal: false });
  const line = await new Promise<string>((resolve) =>
    lines.once("line", resolve).once("close", () => resolve("")),
  );
  const request = readRequest(line);
  if (!request) return 2;
  lines.once("close", () => process.kill(process.pid, "SIGKILL"));
  const reply = await answer(request);
  await new Promise<void>((resolve) => io.stdout.write(`${JSON.stringify(reply)}\n`, () => resolve()));
  return 0;
}

async function answer(request: HelperRequest): Promise<HelperReply> {
  try {
    return await perform(request, await openEntry(request.item));
  } catch (error) {
    return { state: problemOf(error instanceof Error ? error.message : "") };
  }
}

/** Loaded here and only here: the native package is not needed, and may be missing, everywhere else. */
async function openEntry({ service, user, target }: KeychainItem): Promise<AsyncEntry> {
  const { AsyncEntry } = await import("@napi-rs/keyring");
  // Unpinned, the package falls back to the kernel's keyring, which forgets everything at the next start.
  const options = { linux: { store: "secret-service" as const } };
  return target !== undefined && process.platform === "win32"
    ? AsyncEntry.withTarget(target, service, user, options)
    : new AsyncEntry(service, user, options);
}

async function perform(request: HelperRequest, entry: AsyncEntry): Promise<HelperReply> {
  switch (request.operation) {
    case "read": {
      const value = request.encoding === "text" ? await entry.getPassword() : await readBytes(entry);
      return value === null ? { state: "absent" } : { state: "found", value };
    }
    case "write":
      await entry.setSecret(Buffer.from(request.value, "utf8"));
      return { state: "done" };
    case "delete":
      return { state: (await entry.deleteCredential()) ? "done" : "absent" };
  }
}

async function readBytes(entry: AsyncEntry): Promise<string | null> {
  const bytes = await entry.getSecret();
  return bytes === null ? null : Buffer.from(bytes).toString("utf8");
}

/** The package reports text only. These are its sentences, and those of the systems below it. */
const PROBLEM_TEXTS: readonly [RegExp, StoreProblem][] = [
  [/matched by \d+ credentials/i, "duplicate"],
  [/too long|too large|longer than|limit of \d+/i, "too-large"],
  [/unlock prompt was dismissed|is locked|IsLocked/i, "locked"],
  [/interaction is not allowed|access ?denied|passphrase you entered|user canceled/i, "denied"],
];

export function problemOf(message: string): StoreProblem {
  return PROBLEM_TEXTS.find(([text]) => text.test(message))?.[1] ?? "unavailable";
}
