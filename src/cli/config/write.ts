import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { type Block, entryFor, SERVER_NAME } from "./block.js";
import type { Client } from "./clients.js";
import { EDITS } from "./edit.js";

/** What became of a client's file. */
export type Written =
  | { state: "written"; path: string; backup?: string }
  | { state: "unchanged"; path: string }
  | { state: "refused"; path: string; why: string };

/** Puts the block into the client's file. What was there before stays beside it, and a failure leaves the file as it was. */
export function writeBlock(client: Client, place: string, block: Block): Written {
  const path = existsSync(place) ? realpathSync(place) : place;
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const edited = EDITS[client.format](before, client, SERVER_NAME, entryFor(client, block));
  if ("refused" in edited) return { state: "refused", path, why: edited.refused };
  if (edited.text === before) return { state: "unchanged", path };
  const backup = keepCopy(path);
  replace(path, edited.text);
  return { state: "written", path, ...(backup ? { backup } : {}) };
}

/** A copy of the file as it was; the one before is replaced. */
export function keepCopy(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const backup = `${path}.before-tp-mcp`;
  copyFileSync(path, backup);
  chmodSync(backup, statSync(path).mode);
  return backup;
}

/** In one step, with the rights the file had; others may keep secrets in it. */
function replace(path: string, text: string): void {
  const mode = existsSync(path) ? statSync(path).mode : 0o600;
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, text, { mode });
  renameSync(draft, path);
}
