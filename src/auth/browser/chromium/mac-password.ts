import { childEnvironment } from "../../child-environment.js";
import type { Machine } from "../machine.js";
import { CHROMIUM_FAMILY, type ChromiumName } from "./family.js";
import type { Password } from "./linux-password.js";

const SECURITY = "/usr/bin/security";

/** The browser's password in the login keychain. macOS asks the person at the screen. */
export async function macPassword(browser: ChromiumName, machine: Machine): Promise<Password> {
  const { macName } = CHROMIUM_FAMILY[browser];
  const result = await machine.run({
    file: SECURITY,
    args: ["find-generic-password", "-w", "-s", `${macName} Safe Storage`, "-a", macName],
    env: childEnvironment(machine.env, machine.platform),
    timeoutMs: machine.dialogTimeoutMs,
  });
  if (result.kind === "timeout") return { problem: "keychain-timeout" };
  const password = result.kind === "exited" && result.code === 0 ? result.output.toString("utf8").trim() : "";
  return password === "" ? { problem: "keychain-refused" } : { password };
}
