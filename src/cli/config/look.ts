import { existsSync, readFileSync } from "node:fs";
import { SERVER_NAME } from "./block.js";
import { CLIENT_NAMES, type ClientName, clientNamed } from "./clients.js";
import { isInstalled } from "./installed.js";
import { type Home, placeOf } from "./place.js";
import { readServers } from "./read.js";
import type { StoredServer } from "./stored-server.js";

/** What a client of this computer knows of this server. */
export interface Look {
  name: ClientName;
  /** Its file, which need not exist. */
  path: string;
  /** Our entries; undefined where the file is not in order. */
  ours: readonly StoredServer[] | undefined;
}

/** The clients that seem to be installed here. */
export function lookAtClients(home: Home): Look[] {
  return CLIENT_NAMES.filter((name) => isInstalled(clientNamed(name), home)).map((name) => {
    const path = placeOf(clientNamed(name), home);
    const ours = existsSync(path) ? readServers(clientNamed(name), textOf(path))?.filter(isOurs) : [];
    return { name, path, ours };
  });
}

/** By the name we give it, or by what it starts. */
function isOurs({ name, command = "", args = [] }: StoredServer): boolean {
  return name === SERVER_NAME || [command, ...args].some((word) => /(^|[\\/])tp-mcp(@|[\\/]|$)/.test(word));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
