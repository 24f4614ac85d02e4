import type { Origins } from "../runtime/origins.js";
import type { TokenSource } from "../runtime/token-source.js";
import { ToolError } from "../runtime/tool-error.js";
import type { Secret } from "../security/secret.js";
import type { BrowserChoice, BrowserName } from "./browser/browsers.js";
import type { Machine } from "./browser/machine.js";
import { findUsableCookie } from "./browser/usable-cookie.js";
import type { Credential, CredentialSource } from "./credential.js";
import type { StoreName } from "./credential-store.js";
import { Credentials } from "./credentials.js";
import { takeEnvironmentCookie } from "./environment-cookie.js";
import { requireCertificateChecks } from "./secure-connection.js";
import { storeProblem } from "./store-problems.js";
import { type Stores, save } from "./stores.js";
import { createExchange } from "./token/exchange.js";
import { type Clock, systemClock } from "./token/expiry.js";
import { CookieTokenSource } from "./token/token-source.js";
import type { Transport } from "./token/transport.js";

export interface SignInOptions {
  /** `process.env`: TP_AUTH_COOKIE is taken out of it. */
  env: Record<string, string | undefined>;
  origins: Origins;
  stores: Stores;
  machine: Machine;
  transport: Transport;
  timeout_ms: number;
  clock?: Clock;
  /** Told of every cookie and token: the scrubber's `remember`. */
  remember(secret: Secret): void;
  /** The account may have changed: caches about it are void. */
  onAccountChange?(): void;
}

/** For tp_auth_status. Holds no secret. */
export type SignInState =
  | { signedIn: true; source: CredentialSource; savedAt?: Date; expiresAt?: Date }
  | { signedIn: false; message: string; nextStep: string };

/** For tp_refresh_auth. Holds no secret. */
export type RefreshResult =
  | { status: "signed-in"; browser: BrowserName; profile: string; store: StoreName; expiresAt?: Date }
  | { status: "pointless"; message: string; nextStep: string }
  | { status: "failed"; message: string; nextStep: string };

/** Everything the server needs to be signed in. Made once per process; does nothing until it is used. */
export interface SignIn {
  readonly tokens: TokenSource;
  /** Whether a credential is there and where, without asking TrainingPeaks. */
  state(): Promise<SignInState>;
  /** Takes the sign-in from a browser, tries it, stores it and uses it from now on. */
  refreshFromBrowser(choice: BrowserChoice): Promise<RefreshResult>;
}

export function createSignIn(options: SignInOptions): SignIn {
  const { env, origins, stores, clock = systemClock } = options;
  const credentials = new Credentials({
    fromEnvironment: takeEnvironmentCookie(env),
    sandbox: origins.sandbox,
    stores,
    onChange: () => options.onAccountChange?.(),
  });
  const exchangeOnWire = createExchange({ ...options, now: () => clock.wall() });
  const exchange = async (cookie: Secret) => {
    requireCertificateChecks(env, origins);
    return exchangeOnWire(cookie);
  };
  const tokens = new CookieTokenSource({ credentials, exchange, clock });

  async function refreshFromBrowser(choice: BrowserChoice): Promise<RefreshResult> {
    const pointless = whyPointless(credentials);
    if (pointless) return { status: "pointless", ...pointless };
    const accepts = async (cookie: Secret) => (await exchange(cookie)).state === "token";
    const usable = await findUsableCookie(choice, options.machine, accepts);
    if (usable.status === "failed") return usable;
    const { cookie, place, expiresAt } = usable;
    const credential = { cookie, savedAt: new Date(clock.wall()), ...(expiresAt && { expiresAt }) };
    const { saved, problems } = await save(stores, credential);
    if (!saved) return notStored(problems.file);
    credentials.adopt({ ...credential, source: saved });
    tokens.reset();
    return { status: "signed-in", ...place, store: saved, ...(expiresAt && { expiresAt }) };
  }

  return {
    tokens,
    state: () => stateOf(credentials),
    refreshFromBrowser: (choice) => asResult(refreshFromBrowser(choice)),
  };
}

async function stateOf(credentials: Credentials): Promise<SignInState> {
  try {
    const { source, savedAt, expiresAt }: Credential = await credentials.current();
    return { signedIn: true, source, ...(savedAt && { savedAt }), ...(expiresAt && { expiresAt }) };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return { signedIn: false, message: error.message, nextStep: error.nextStep ?? "" };
  }
}

/** The environment's cookie wins over every store, so a refreshed one would never be used. */
function whyPointless(credentials: Credentials) {
  const source = credentials.fixedSource();
  if (source === "environment")
    return {
      message: "TP_AUTH_COOKIE is set in the server's environment and wins over any other sign-in.",
      nextStep: "Put the cookie's current value into TP_AUTH_COOKIE and restart the server.",
    };
  if (source === "sandbox")
    return {
      message: "The sandbox is in use; it needs no sign-in.",
      nextStep: "Remove TP_MCP_SANDBOX_URL, or start without --sandbox, to use a real account.",
    };
  return undefined;
}

function notStored(problem: Parameters<typeof storeProblem>[1] = "unavailable"): RefreshResult {
  const { what, next } = storeProblem("file", problem);
  return { status: "failed", message: `The sign-in works but could not be stored. ${what}`, nextStep: next };
}

/** Trying the cookie can fail as any request can: without network, or with a server that is down. */
async function asResult(refresh: Promise<RefreshResult>): Promise<RefreshResult> {
  try {
    return await refresh;
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return { status: "failed", message: error.message, nextStep: error.nextStep ?? "" };
  }
}
