import type { AccountName, Accounts, SandboxAccount } from "./accounts.js";
import { Refusal, type Reply } from "./reply.js";

const TOKEN_SECONDS = 3600;
const COOKIE = /(?:^|;\s*)Production_tpAuth=([^;]*)/;

/** The token exchange: which cookies are good, and which bearer tokens are out. */
export class Tokens {
  readonly #cookies: Map<string, AccountName>;
  readonly #issued = new Map<string, AccountName>();
  #count = 0;

  constructor(
    private readonly now: Date,
    private readonly accounts: Accounts,
    cookies: Record<string, AccountName>,
  ) {
    this.#cookies = new Map(Object.entries(cookies));
  }

  /** Makes a cookie value good for an account; without an account the value is refused from now on. */
  register(cookie: string, account: AccountName | undefined): void {
    if (account) this.#cookies.set(cookie, account);
    else this.#cookies.delete(cookie);
  }

  /** @throws Refusal 401 for an unknown cookie, and for a call that carries a bearer as well */
  exchange(cookieHeader: string | undefined, authorization: string | undefined): Reply {
    const account = this.#cookies.get(COOKIE.exec(cookieHeader ?? "")?.[1] ?? "");
    if (!account || authorization !== undefined) throw unauthorized();
    this.#count += 1;
    const token = `gAAAAsandbox-${account}-${this.#count}`;
    this.#issued.set(token, account);
    return { status: 200, body: { success: true, token: this.#tokenBody(token) } };
  }

  /** @throws Refusal 401 when the header is not a bearer that is out */
  accountFor(authorization: string | undefined): SandboxAccount {
    const account = this.#issued.get(/^Bearer (.+)$/.exec(authorization ?? "")?.[1] ?? "");
    if (!account) throw unauthorized();
    return this.accounts[account];
  }

  /** Ends every token that is out; the cookies stay good. */
  expireAll(): void {
    this.#issued.clear();
  }

  #tokenBody(token: string) {
    return {
      access_token: token,
      token_type: "bearer",
      expires_in: TOKEN_SECONDS,
      expires: new Date(this.now.getTime() + TOKEN_SECONDS * 1000).toISOString(),
      refresh_token: "unused",
      scope: "all",
    };
  }
}

function unauthorized(): Refusal {
  return new Refusal(401, "Authorization has been denied for this request.");
}
