import { readPrivateFile, removePrivateFile, replacePrivateFile } from "../../disk/private-file.js";
import { Secret } from "../../security/secret.js";
import { type Credential, readCredential, writeCredential } from "../credential.js";
import type { ReadOutcome, Store, StoreProblem } from "../store.js";
import { open, seal } from "./cipher.js";
import { readEnvelope, writeEnvelope } from "./envelope.js";

export const CREDENTIAL_FILE = "credential.json";

/** The credential file: for machines without a keychain, and for `--store file`. */
export class FileStore implements Store {
  readonly name = "file";

  /**
   * @param place of the file
   * @param machine see machine-id.ts; both are asked for only when the file is really opened or written
   */
  constructor(
    private readonly place: () => string,
    private readonly machine: () => Promise<string | undefined>,
  ) {}

  get path(): string {
    return this.place();
  }

  async read(): Promise<ReadOutcome> {
    const file = await readPrivateFile(this.path);
    if (file.state !== "read") return file;
    const envelope = readEnvelope(file.text);
    if (!envelope) return { state: "corrupt" };
    const machine = await this.machine();
    if (machine === undefined) return { state: "no-machine-id" };
    const opened = await open(envelope, machine);
    if (opened.state !== "open") return opened;
    const credential = readCredential(opened.text.reveal());
    return credential ? { state: "found", credential } : { state: "corrupt" };
  }

  async write(credential: Credential): Promise<"saved" | StoreProblem> {
    const machine = await this.machine();
    if (machine === undefined) return "no-machine-id";
    const envelope = await seal(new Secret(writeCredential(credential)), machine);
    return replacePrivateFile(this.path, writeEnvelope(envelope));
  }

  clear(): Promise<"cleared" | StoreProblem> {
    return removePrivateFile(this.path);
  }
}
