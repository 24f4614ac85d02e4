import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "../../values/user-path.js";
import { childEnvironment } from "../child-environment.js";
import type { RunProgram } from "../program.js";

const LINUX_FILES = ["/etc/machine-id", "/var/lib/dbus/machine-id"];
const TIMEOUT_MS = 5_000;

/**
 * A text that stays the same on this machine, differs on others, and cannot be guessed. Undefined where the system has none: a host name
 * changes, and everybody knows it.
 */
export async function machineId(
  run: RunProgram,
  env: Environment,
  platform = process.platform,
): Promise<string | undefined> {
  if (platform === "darwin") return macId(run, env);
  if (platform === "win32") return windowsId(run, env);
  return linuxId();
}

async function linuxId(): Promise<string | undefined> {
  for (const path of LINUX_FILES) {
    const text = await readFile(path, "utf8").catch(() => "");
    if (/^[0-9a-f]{32}$/.test(text.trim())) return text.trim();
  }
  return undefined;
}

export async function macId(run: RunProgram, env: Environment): Promise<string | undefined> {
  const output = await outputOf(run, env, "/usr/sbin/ioreg", ["-rd1", "-c", "IOPlatformExpertDevice"]);
  return /"IOPlatformUUID" = "([0-9A-F-]{36})"/.exec(output)?.[1];
}

async function windowsId(run: RunProgram, env: Environment): Promise<string | undefined> {
  const reg = join(env.SystemRoot ?? env.SYSTEMROOT ?? "C:\\Windows", "System32", "reg.exe");
  const key = "HKLM\\SOFTWARE\\Microsoft\\Cryptography";
  const output = await outputOf(run, env, reg, ["query", key, "/v", "MachineGuid"]);
  return /MachineGuid\s+REG_SZ\s+([0-9a-fA-F-]{36})/.exec(output)?.[1];
}

async function outputOf(run: RunProgram, env: Environment, file: string, args: string[]): Promise<string> {
  const result = await run({ file, args, env: childEnvironment(env), timeoutMs: TIMEOUT_MS });
  return result.kind === "exited" ? result.output.toString("utf8") : "";
}
