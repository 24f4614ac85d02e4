import { statSync } from "node:fs";
import { join } from "node:path";
import { newUuid } from "../values/random.js";

/**
 * A file that every sign-in and sign-out replaces, so that servers that are running notice: looking at it costs far less than
 * looking into a keychain. It holds nothing but a random number.
 */
export class ChangeMark {
  readonly #folder: () => string;

  /** @param folder of our own files; not asked for before the first look, as a cookie in the environment needs none */
  constructor(folder: () => string) {
    this.#folder = folder;
  }

  get #path(): string {
    return join(this.#folder(), "sign-in-changed");
  }

  /** Another text after each change; empty before the first. */
  read(): string {
    const stats = statSync(this.#path, { throwIfNoEntry: false, bigint: true });
    return stats ? `${stats.ino} ${stats.mtimeNs}` : "";
  }

  /** Where it cannot be written, servers notice when they renew their token. A server that only looks needs none of this code. */
  async touch(): Promise<void> {
    const { replacePrivateFile } = await import("../disk/private-file.js");
    await replacePrivateFile(this.#path, `${newUuid()}\n`);
  }
}
