import { childEnvironment } from "../../child-environment.js";
import type { OpenProblem } from "../found-cookie.js";
import type { Machine } from "../machine.js";
import { CHROMIUM_FAMILY, type ChromiumName } from "./family.js";

export type Password = { password: string } | { problem: OpenProblem };

const SCHEMA = "chrome_libsecret_os_crypt_password_v2";

/**
 * The password Chromium keeps in the desktop's keychain: GNOME's through `secret-tool`, KDE's through `kwallet-query`.
 * The keychain package cannot read either, because these items carry neither service nor user name.
 */
export async function linuxPassword(browser: ChromiumName, machine: Machine): Promise<Password> {
  const { application, kwallet } = CHROMIUM_FAMILY[browser];
  const lookup = ["lookup", "xdg:schema", SCHEMA, "application", application];
  const gnome = await ask(machine, "secret-tool", lookup);
  if ("password" in gnome || gnome.problem === "keychain-timeout") return gnome;
  const query = ["-r", `${kwallet} Safe Storage`, "-f", `${kwallet} Keys`, "kdewallet"];
  const kde = await ask(machine, "kwallet-query", query);
  return "problem" in kde && kde.problem === "no-keychain-tool" ? gnome : kde;
}

async function ask(machine: Machine, file: string, args: string[]): Promise<Password> {
  const result = await machine.run({
    file,
    args,
    env: childEnvironment(machine.env, machine.platform),
    timeoutMs: machine.dialogTimeoutMs,
  });
  if (result.kind === "missing") return { problem: "no-keychain-tool" };
  if (result.kind === "timeout") return { problem: "keychain-timeout" };
  const password = result.kind === "exited" && result.code === 0 ? result.output.toString("utf8").trim() : "";
  return password === "" ? { problem: "keychain-refused" } : { password };
}
