import { Secret } from "../security/secret.js";
import type { CookieInput } from "./cookie-input.js";
import type { CredentialInUse, CredentialSource } from "./credential-in-use.js";
import { cookieVariable } from "./environment-cookie.js";
import { missingError, unusableEnvironmentError } from "./sign-in-errors.js";
import { lookUp, type StoreLookup, type Stores } from "./stores.js";
import type { RenewedCookie } from "./token/renewed-cookie.js";

export interface SessionOptions {
  /** What `takeEnvironmentCookie` gave. */
  fromEnvironment: CookieInput | undefined;
  /** With the sandbox the stores are never opened. */
  sandbox: boolean;
  stores: Stores;
  /** The signed-in person may be another one now: whatever was remembered about the account is void (KB-06). */
  onChange(): void;
}

const SANDBOX_COOKIE = new Secret("sandbox");

/** The credential in use: from the environment, else from a store; looked up on first need and kept in memory. */
export class Session {
  readonly #options: SessionOptions;
  #current: CredentialInUse | undefined;
  #account = 0;
  /** The cookie that the server replaced; a store that could not be written may still hold it. */
  #replaced: Secret | undefined;
  /** The change mark when the stores were last read. */
  #seen: string | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Counts the credentials so far: with another one, the signed-in person may be another. */
  get account(): number {
    return this.#account;
  }

  /** What is held now and which account it is, without a look anywhere: the two belong together. */
  get held(): { credential: CredentialInUse | undefined; account: number } {
    return { credential: this.#current, account: this.#account };
  }

  /** Whether somebody signed in or out since the stores were last read. */
  hasMoved(): boolean {
    return this.#seen !== undefined && this.#mark() !== this.#seen;
  }

  /** @throws ToolError AUTH_MISSING */
  async current(): Promise<CredentialInUse> {
    if (this.#current) return this.#current;
    const found = this.#fixed() ?? (await this.#firstLookUp());
    // Another credential may have been adopted during the look-up; it is the newer one.
    this.#current ??= found;
    return this.#current;
  }

  /**
   * Looks again, because somebody may have signed in or out meanwhile, here or in another program. A store that cannot be
   * read now changes nothing; if the one that held the credential is empty now, somebody signed out.
   * @throws ToolError AUTH_MISSING
   */
  async reread(): Promise<CredentialInUse> {
    const before = this.#current;
    if (before === undefined || this.#fixed()) return this.current();
    const lookup = await this.#lookUp();
    if (this.#current !== before) return this.current();
    const isReplaced = lookup.found && lookup.credential.cookie.reveal() === this.#replaced?.reveal();
    if (lookup.found && !isReplaced) this.adopt({ ...lookup.credential, source: lookup.store });
    else if (!lookup.found && isGone(lookup, before.source)) {
      this.#current = undefined;
      this.#change();
      throw missingError(lookup);
    }
    return this.current();
  }

  /** Uses a credential that was just stored. */
  adopt(credential: CredentialInUse): void {
    const changed = this.#current?.cookie.reveal() !== credential.cookie.reveal();
    this.#current = credential;
    if (changed) this.#change();
  }

  /**
   * Uses a cookie the server renewed. It goes back only into the store that held the one it replaces, and only if that
   * store still holds it: the person may have signed in anew meanwhile.
   */
  async keepRenewed(sent: CredentialInUse, renewed: RenewedCookie): Promise<void> {
    if (this.#current !== sent) return;
    this.#current = { ...renewed, source: sent.source };
    this.#replaced = sent.cookie;
    if (sent.source === "environment" || sent.source === "sandbox") return;
    const store = this.#options.stores[sent.source];
    const stored = await store.read();
    if (stored.state !== "found" || stored.credential.cookie.reveal() !== sent.cookie.reveal()) return;
    await store.write({ ...renewed, savedAt: new Date() });
  }

  /** Which of the sources that no store can replace is in use, if any. */
  fixedSource(): "environment" | "sandbox" | undefined {
    if (this.#options.fromEnvironment) return "environment";
    return this.#options.sandbox ? "sandbox" : undefined;
  }

  /** The variable that goes before every store. */
  get variable(): string {
    return cookieVariable(this.#options.sandbox);
  }

  /** A credential no store has a say in: `TP_AUTH_COOKIE`, or the sandbox's constant. */
  #fixed(): CredentialInUse | undefined {
    const { fromEnvironment, sandbox } = this.#options;
    if (fromEnvironment && "refused" in fromEnvironment)
      throw unusableEnvironmentError(this.variable, fromEnvironment.refused);
    if (fromEnvironment) return { cookie: fromEnvironment.cookie, source: "environment" };
    return sandbox ? { cookie: SANDBOX_COOKIE, source: "sandbox" } : undefined;
  }

  async #firstLookUp(): Promise<CredentialInUse> {
    const lookup = await this.#lookUp();
    if (!lookup.found) throw missingError(lookup);
    return { ...lookup.credential, source: lookup.store };
  }

  /** The mark is read first: a change during the look-up is then seen as one. */
  async #lookUp(): Promise<StoreLookup> {
    this.#seen = this.#mark();
    return lookUp(this.#options.stores);
  }

  #mark(): string {
    return this.#options.stores.mark?.read() ?? "";
  }

  #change(): void {
    this.#account += 1;
    this.#options.onChange();
  }
}

function isGone(lookup: Extract<StoreLookup, { found: false }>, source: CredentialSource): boolean {
  return (source === "keychain" || source === "file") && lookup[source] === "absent";
}
