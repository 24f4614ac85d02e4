import { join } from "node:path";
import { readBytes } from "../../../disk/read-bytes.js";
import { fieldsOf, parseFields } from "../../../values/json.js";
import { childEnvironment } from "../../child-environment.js";
import type { OpenProblem } from "../found-cookie.js";
import type { Machine } from "../machine.js";

/** Bytes. */
const LARGEST_LOCAL_STATE = 16 * 1024 * 1024;
const KEY_BYTES = 32;
const PREFIX = "DPAPI";
const TIMEOUT_MS = 15_000;

/** Reads base64 from stdin and writes base64, so that the key never stands in an argument. */
const UNPROTECT = [
  "Add-Type -AssemblyName System.Security;",
  "$bytes = [Convert]::FromBase64String([Console]::In.ReadToEnd());",
  "$key = [Security.Cryptography.ProtectedData]::Unprotect($bytes, $null, 'CurrentUser');",
  "[Console]::Out.Write([Convert]::ToBase64String($key))",
].join(" ");

/** The key of older cookies, which Windows unlocks for every program of the same user. Newer ones are app-bound. */
export async function windowsKey(
  dataFolder: string,
  machine: Machine,
): Promise<{ key: Buffer } | { problem: OpenProblem }> {
  const state = await readBytes(join(dataFolder, "Local State"), LARGEST_LOCAL_STATE).catch(() =>
    Buffer.alloc(0),
  );
  const stored = fieldsOf(parseFields(state.toString("utf8")).os_crypt).encrypted_key;
  const wrapped = Buffer.from(typeof stored === "string" ? stored : "", "base64");
  if (wrapped.toString("latin1", 0, PREFIX.length) !== PREFIX) return { problem: "not-decryptable" };
  const windows = machine.env.SystemRoot ?? machine.env.SYSTEMROOT ?? "C:\\Windows";
  const result = await machine.run({
    file: join(windows, "System32", "WindowsPowerShell", "v1.0", "powershell.exe"),
    args: ["-NoProfile", "-NonInteractive", "-Command", UNPROTECT],
    env: childEnvironment(machine.env, machine.platform),
    input: wrapped.subarray(PREFIX.length).toString("base64"),
    timeoutMs: TIMEOUT_MS,
  });
  const output = result.kind === "exited" && result.code === 0 ? result.output.toString("latin1") : "";
  const key = Buffer.from(output, "base64");
  return key.length === KEY_BYTES ? { key } : { problem: "not-decryptable" };
}
