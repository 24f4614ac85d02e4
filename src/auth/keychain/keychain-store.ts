import { monotonicNow } from "../../http/timer.js";
import { type Credential, readCredential, writeCredential } from "../credential.js";
import type { ReadOutcome, Store, StoreProblem } from "../store.js";
import type { HelperReply, HelperRequest } from "./helper-protocol.js";
import { type KeychainItem, MOST_BYTES_ON_WINDOWS, OUR_ITEM } from "./item.js";

export interface KeychainOptions {
  ask(request: HelperRequest): Promise<HelperReply>;
  item?: KeychainItem;
  platform?: NodeJS.Platform;
  /** Monotonic milliseconds. */
  now?: () => number;
}

/** A failed attempt may have cost a dialog or a long wait, so the next tool calls do not repeat it at once. */
const COOL_DOWN_MS = 60_000;

/** The operating system's keychain, reached through the helper process. */
export class KeychainStore implements Store {
  readonly name = "keychain";
  readonly #ask: KeychainOptions["ask"];
  readonly #item: KeychainItem;
  readonly #platform: NodeJS.Platform;
  readonly #now: () => number;
  #failure: { problem: StoreProblem; until: number } | undefined;

  constructor(options: KeychainOptions) {
    this.#ask = options.ask;
    this.#item = options.item ?? OUR_ITEM;
    this.#platform = options.platform ?? process.platform;
    this.#now = options.now ?? monotonicNow;
  }

  async read(): Promise<ReadOutcome> {
    if (this.#failure && this.#now() < this.#failure.until) return { state: this.#failure.problem };
    const reply = await this.#ask({ operation: "read", item: this.#item, encoding: "bytes" });
    if (reply.state === "done") return { state: "unavailable" };
    if (reply.state !== "found") return { state: this.#noted(reply.state) };
    const credential = readCredential(reply.value);
    return credential ? { state: "found", credential } : { state: "corrupt" };
  }

  async write(credential: Credential): Promise<"saved" | StoreProblem> {
    const value = writeCredential(credential);
    if (this.#platform === "win32" && Buffer.byteLength(value) > MOST_BYTES_ON_WINDOWS) return "too-large";
    const reply = await this.#ask({ operation: "write", item: this.#item, value });
    this.#failure = undefined;
    if (reply.state === "done") return "saved";
    return reply.state === "found" ? "unavailable" : reply.state;
  }

  async clear(): Promise<"cleared" | StoreProblem> {
    const reply = await this.#ask({ operation: "delete", item: this.#item });
    if (reply.state === "done") return "cleared";
    return reply.state === "found" ? "unavailable" : reply.state;
  }

  #noted(problem: StoreProblem): StoreProblem {
    this.#failure = problem === "absent" ? undefined : { problem, until: this.#now() + COOL_DOWN_MS };
    return problem;
  }
}
