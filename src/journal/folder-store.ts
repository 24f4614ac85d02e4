import { readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  isOwnOrAbsent,
  readPrivateFile,
  removePrivateFile,
  replacePrivateFile,
} from "../disk/private-file.js";
import type { Change, ChangeStore } from "../tool/change.js";
import { parseExact, stringifyExact } from "../values/exact-json.js";
import { byAge } from "./change-id.js";
import { claimUndo, type Release } from "./undo-claim.js";

/** Most that is kept: the oldest goes first. */
export const MOST_CHANGES = 1_000;
const MOST_BYTES = 32 * 1024 * 1024;
/** A change larger than this is kept without its records, so that it is listed but not taken back. */
const LARGEST_CHANGE = 1024 * 1024;
/** How many changes are saved between two looks at the whole. */
const SAVES_BETWEEN = 50;

/**
 * A folder with one file for each change, which only its owner can read. A file is replaced as a whole, so a reader never sees half of
 * one, also when the process is killed; and servers beside each other never write the same file.
 */
export class FolderStore implements ChangeStore {
  private saves = 0;

  /** @param clean takes credentials out of a text; whatever a record says, none is kept */
  constructor(
    private readonly folder: string,
    private readonly clean: (text: string) => string,
  ) {}

  async save(change: Change): Promise<boolean> {
    if (!(await isOwnOrAbsent(dirname(this.folder)))) return false;
    const text = this.written(change);
    const { before: _before, after: _after, answer: _answer, ...bare } = change;
    const kept = text.length > LARGEST_CHANGE ? this.written(bare) : text;
    const state = await replacePrivateFile(this.pathOf(change.id), kept);
    if (this.saves++ % SAVES_BETWEEN === 0) await this.shrink();
    return state === "saved";
  }

  async claim(): Promise<Release | undefined> {
    return claimUndo(this.folder);
  }

  private written(change: object): string {
    let cleaned = false;
    const text = stringifyExact(change, (_, value) => {
      const kept = typeof value === "string" ? this.clean(value) : value;
      cleaned ||= kept !== value;
      return kept;
    });
    return cleaned ? `${text.slice(0, -1)},"cleaned":true}` : text;
  }

  async all(): Promise<Change[]> {
    if (!(await isOwnOrAbsent(dirname(this.folder)))) return [];
    const names = (await this.names()).toReversed();
    const read = await Promise.all(names.map((name) => this.read(name)));
    return read.flatMap((change) => change ?? []);
  }

  private async read(name: string): Promise<Change | undefined> {
    const file = await readPrivateFile(join(this.folder, name), 2 * LARGEST_CHANGE);
    return file.state === "read" ? changeIn(file.text) : undefined;
  }

  /** Names begin with the time, so the oldest stand first. */
  private async names(): Promise<string[]> {
    const all = await readdir(this.folder).catch(() => []);
    return all.filter((name) => name.endsWith(".json")).sort(byAge);
  }

  private async shrink(): Promise<void> {
    const names = (await this.names()).toReversed();
    let bytes = 0;
    for (const [index, name] of names.entries()) {
      const path = join(this.folder, name);
      bytes += (await stat(path).catch(() => undefined))?.size ?? 0;
      if (index >= MOST_CHANGES || bytes > MOST_BYTES) await removePrivateFile(path);
    }
  }

  private pathOf(id: string): string {
    return join(this.folder, `${id}.json`);
  }
}

function changeIn(text: string): Change | undefined {
  try {
    const value = parseExact(text);
    return isChange(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isChange(value: unknown): value is Change {
  return (
    typeof value === "object" && value !== null && "id" in value && "endpoint" in value && "params" in value
  );
}
