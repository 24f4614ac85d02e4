import { readFile } from "node:fs/promises";
import { hostname, machine, type } from "node:os";
import type { Environment } from "../../values/user-path.js";
import { macId } from "../file/machine-id.js";
import type { RunProgram } from "../program.js";

/** What the Python server's file is bound to: host name, processor, system and the machine's id, as Python names them. */
export async function pythonMachineString(run: RunProgram, env: Environment): Promise<string> {
  const parts = [hostname(), processorName(env), type() === "Windows_NT" ? "Windows" : type()];
  if (process.platform === "darwin") parts.push((await macId(run, env)) ?? "");
  const machineId = await readFile("/etc/machine-id", "utf8").catch(() => "");
  return [...parts, machineId.trim()].filter((part) => part !== "").join("|");
}

/** Python says AMD64 on Windows where Node says x86_64. */
function processorName(env: Environment): string {
  return process.platform === "win32" ? (env.PROCESSOR_ARCHITECTURE ?? machine()) : machine();
}
