import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import type { Client } from "./clients.js";
import { type Home, placeOf } from "./place.js";

/** Whether a client seems to be on this computer: its file, the folder of its file, or its command is there. */
export function isInstalled(client: Client, home: Home): boolean {
  const place = placeOf(client, home);
  const folder = dirname(place);
  if (existsSync(place) || (folder !== home.folder && existsSync(folder))) return true;
  return client.command !== undefined && findProgram(client.command.program, home) !== undefined;
}

/** Windows' commands are scripts that only a shell can start; there the file is edited. */
export function findProgram(name: string, { platform, env }: Home): string | undefined {
  if (platform === "win32") return undefined;
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
