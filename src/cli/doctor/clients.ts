import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { ToolError } from "../../values/tool-error.js";
import type { ClientName } from "../config/clients.js";
import { homeHere } from "../config/home.js";
import { type Look, lookAtClients } from "../config/look.js";
import type { Home } from "../config/place.js";
import type { StoredServer } from "../config/stored-server.js";
import type { Finding } from "./finding.js";

/** Which clients of this computer have this server, and whether what they would start is there. */
export function clientFindings(env: Record<string, string | undefined>): Finding[] {
  try {
    return findingsIn(homeHere(env));
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return [{ state: "note", about: "clients", text: "this user has no home folder to look for them" }];
  }
}

function findingsIn(home: Home): Finding[] {
  const looks = lookAtClients(home);
  const findings = looks.flatMap((look) => findingsOf(look, home));
  return [...findings, othersFinding(looks, findings.length > 0)];
}

function othersFinding(looks: readonly Look[], connected: boolean): Finding {
  const without = looks.flatMap(({ name, ours }) => (ours?.length === 0 ? [name] : []));
  if (without.length > 0)
    return { state: "ok", about: "other clients", text: `without this server: ${without.join(", ")}` };
  const text = connected ? "none was found here" : "none that `tp-mcp config` knows was found here";
  return { state: "ok", about: "other clients", text };
}

function findingsOf({ name, path, ours }: Look, home: Home): Finding[] {
  const here = path.startsWith(home.folder) ? `~${path.slice(home.folder.length)}` : path;
  if (!ours) return [{ state: "note", about: `client ${name}`, text: "its file is not in order", here }];
  return ours.map((server) => serverFinding(name, server, here, home));
}

function serverFinding(client: ClientName, server: StoredServer, here: string, home: Home): Finding {
  const about = `client ${client}`;
  const { command, args = [] } = server;
  if (command === undefined)
    return { state: "note", about, text: "has this server; how it starts it cannot be read", here };
  const hint = `\`tp-mcp config ${client} --write\` writes it anew.`;
  if (!isThere(command, home))
    return { state: "failed", about, text: "has this server, but its command is gone", here, hint };
  const program = args.find((word) => isAbsolute(word));
  if (program !== undefined && !existsSync(program))
    return { state: "failed", about, text: "has this server, but its program is gone", here, hint };
  if (server.disabled) return { state: "note", about, text: "has this server, switched off", here };
  return { state: "ok", about, text: "has this server, and what it starts is there", here };
}

function isThere(command: string, { env }: Home): boolean {
  if (isAbsolute(command)) return isExecutable(command);
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.some((folder) =>
    ["", ".exe", ".cmd"].some((ending) => isExecutable(join(folder, command + ending))),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
