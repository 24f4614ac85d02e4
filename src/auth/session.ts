import { Secret } from "../security/secret.js";
import type { CookieInput } from "./cookie-input.js";
import type { CredentialInUse } from "./credential-in-use.js";
import { missingError, unusableEnvironmentError } from "./sign-in-errors.js";
import { lookUp, type Stores } from "./stores.js";
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

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** @throws ToolError AUTH_MISSING */
  async current(): Promise<CredentialInUse> {
    if (this.#current) return this.#current;
    const found = this.#fixed() ?? (await this.#lookUp());
    // Another credential may have been adopted during the look-up; it is the newer one.
    this.#current ??= found;
    return this.#current;
  }

  /**
   * Looks again, because the command line may have stored a new sign-in meanwhile. A store that cannot be read now
   * changes nothing; one that is empty now means that somebody signed out.
   * @throws ToolError AUTH_MISSING
   */
  async reread(): Promise<CredentialInUse> {
    const before = await this.current();
    if (this.#fixed()) return before;
    const lookup = await lookUp(this.#options.stores);
    if (this.#current !== before) return this.current();
    if (lookup.found) {
      this.adopt({ ...lookup.credential, source: lookup.store });
      return this.current();
    }
    if (lookup.keychain !== "absent" || lookup.file !== "absent") return before;
    this.#current = undefined;
    this.#options.onChange();
    throw missingError(lookup);
  }

  /** Uses a credential that was just stored. */
  adopt(credential: CredentialInUse): void {
    const changed = this.#current?.cookie.reveal() !== credential.cookie.reveal();
    this.#current = credential;
    if (changed) this.#options.onChange();
  }

  /**
   * Uses a cookie the server renewed. It goes back only into the store that held the one it replaces, and only if that
   * store still holds it: the person may have signed in anew meanwhile.
   */
  async keepRenewed(sent: CredentialInUse, renewed: RenewedCookie): Promise<void> {
    if (this.#current !== sent) return;
    this.#current = { ...renewed, source: sent.source };
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

  /** A credential no store has a say in: `TP_AUTH_COOKIE`, or the sandbox's constant. */
  #fixed(): CredentialInUse | undefined {
    const { fromEnvironment, sandbox } = this.#options;
    if (fromEnvironment && "refused" in fromEnvironment)
      throw unusableEnvironmentError(fromEnvironment.refused);
    if (fromEnvironment) return { cookie: fromEnvironment.cookie, source: "environment" };
    return sandbox ? { cookie: SANDBOX_COOKIE, source: "sandbox" } : undefined;
  }

  async #lookUp(): Promise<CredentialInUse> {
    const lookup = await lookUp(this.#options.stores);
    if (!lookup.found) throw missingError(lookup);
    return { ...lookup.credential, source: lookup.store };
  }
}
