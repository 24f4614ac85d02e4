import { fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

export interface RemoteSandbox {
  url: string;
  stop(): void;
}

/**
 * A sandbox in another process, as TrainingPeaks is elsewhere: its work and the way to it are then in the baseline as well
 * as in what is measured.
 */
export async function startRemoteSandbox(): Promise<RemoteSandbox> {
  const child = fork(resolve(import.meta.dirname, "sandbox-process.ts"));
  const [url] = await once(child, "message");
  return { url: String(url), stop: () => child.disconnect() };
}
