import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { SERVER_NAME } from "../config/block.js";
import { CLIENT_NAMES, type ClientName, clientNamed } from "../config/clients.js";
import { homeHere } from "../config/home.js";
import { type Home, placeOf } from "../config/place.js";
import { readServers } from "../config/read.js";
import type { StoredServer } from "../config/stored-server.js";
import type { Finding } from "./finding.js";

/** Which clients of this computer have this server, and whether what they would start is there. */
export function clientFindings(env: Record<string, string | undefined>): Finding[] {
  const home = homeHere(env);
  const found = CLIENT_NAMES.map((name) => lookAt(name, home));
  const findings = found.flatMap((one) => ("findings" in one ? one.findings : []));
  return [...findings, othersFinding(found, findings.length > 0)];
}

function othersFinding(found: readonly Look[], connected: boolean): Finding {
  const without = found.flatMap(({ name, state }) => (state === "without" ? [name] : []));
  if (without.length > 0)
    return { state: "ok", about: "other clients", text: `without this server: ${without.join(", ")}` };
  const text = connected ? "none was found here" : "none that `tp-mcp config` knows was found here";
  return { state: "ok", about: "other clients", text };
}

type Look =
  | { name: ClientName; state: "absent" | "without" }
  | { name: ClientName; state: "has"; findings: Finding[] };

function lookAt(name: ClientName, home: Home): Look {
  const client = clientNamed(name);
  const path = placeOf(client, home);
  if (!existsSync(path)) return { name, state: "absent" };
  const about = `client ${name}`;
  const shown = path.startsWith(home.folder) ? `~${path.slice(home.folder.length)}` : path;
  const servers = readServers(client, textOf(path));
  if (!servers)
    return {
      name,
      state: "has",
      findings: [{ state: "note", about, text: "its file is not in order", here: shown }],
    };
  const ours = servers.filter(isOurs);
  if (ours.length === 0) return { name, state: "without" };
  return { name, state: "has", findings: ours.map((one) => serverFinding(name, one, shown, home)) };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function isOurs({ name, command = "", args = [] }: StoredServer): boolean {
  return name === SERVER_NAME || [command, ...args].some((word) => /(^|[\\/])tp-mcp(@|[\\/]|$)/.test(word));
}

function serverFinding(client: ClientName, server: StoredServer, here: string, home: Home): Finding {
  const about = `client ${client}`;
  const { command, args = [] } = server;
  if (command === undefined)
    return { state: "note", about, text: "has this server; how it starts it cannot be read", here };
  const again = `\`tp-mcp config ${client} --write\` writes it anew.`;
  if (!isThere(command, home))
    return { state: "failed", about, text: "has this server, but its command is gone", here, hint: again };
  const program = args.find((word) => isAbsolute(word));
  if (program !== undefined && !existsSync(program))
    return { state: "failed", about, text: "has this server, but its program is gone", here, hint: again };
  if (server.disabled) return { state: "note", about, text: "has this server, switched off", here };
  return { state: "ok", about, text: "has this server, and what it starts is there", here };
}

function isThere(command: string, { env }: Home): boolean {
  if (isAbsolute(command)) return isExecutable(command);
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.some((folder) =>
    ["", ".exe", ".cmd"].some((end) => isExecutable(join(folder, command + end))),
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
