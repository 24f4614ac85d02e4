import type { Origins } from "../http/origins.js";
import type { BrowserChoice, SignIn, SignInStatus } from "../http/sign-in.js";
import type { TokenSource } from "../http/token-source.js";
import type { Secret } from "../security/secret.js";
import { ToolError } from "../values/tool-error.js";
import type { Environment } from "../values/user-path.js";
import { BROWSER_CHOICES, BROWSER_TITLES, isBrowserChoice } from "./browser/browsers.js";
import type { FindCookie } from "./browser/usable-cookie.js";
import type { CookieInput } from "./cookie-input.js";
import type { CredentialInUse } from "./credential-in-use.js";
import { requireCertificateChecks } from "./secure-connection.js";
import { Session } from "./session.js";
import { storeProblem } from "./store-problems.js";
import { type StoreFailure, type Stores, save } from "./stores.js";
import { createExchange } from "./token/exchange.js";
import { type TokenClock, tokenClock } from "./token/expiry.js";
import { CookieTokenSource } from "./token/token-source.js";
import type { Transport } from "./token/transport.js";

export interface SignInOptions {
  /** What `takeEnvironmentCookie` gave. */
  fromEnvironment: CookieInput | undefined;
  env: Environment;
  origins: Origins;
  stores: Stores;
  findCookie: FindCookie;
  transport: Transport;
  timeoutMs: number;
  clock?: TokenClock;
  /** Told of every cookie and token: the scrubber's `remember`. */
  remember(secret: Secret): void;
  /** The account may have changed: caches about it are void. */
  onAccountChange?(): void;
}

/** Everything the server needs to be signed in. Made once per process; does nothing until it is used. */
export interface ServerSignIn extends SignIn {
  readonly tokens: TokenSource;
}

export function createSignIn(options: SignInOptions): ServerSignIn {
  const { env, origins, stores, clock = tokenClock } = options;
  const session = new Session({
    fromEnvironment: options.fromEnvironment,
    sandbox: origins.sandbox,
    stores,
    onChange: () => options.onAccountChange?.(),
  });
  const exchangeOnWire = createExchange({ ...options, now: () => clock.wall() });
  const exchange = async (cookie: Secret) => {
    requireCertificateChecks(env, origins);
    return exchangeOnWire(cookie);
  };
  const tokens = new CookieTokenSource({ session, exchange, clock });

  async function refreshFromBrowser(choice: BrowserChoice): Promise<{ browser: string }> {
    refuseUnknownBrowser(choice);
    refuseIfPointless(session);
    const accepts = async (cookie: Secret) => (await exchange(cookie)).state === "token";
    const usable = await options.findCookie(choice, accepts);
    if (usable.status === "failed")
      throw new ToolError("AUTH_MISSING", usable.message, { nextStep: usable.nextStep });
    const { cookie, place, expiresAt } = usable;
    const credential = { cookie, savedAt: new Date(clock.wall()), ...(expiresAt && { expiresAt }) };
    const { saved, refused } = await save(stores, credential);
    if (!saved) throw notStored(refused);
    session.adopt({ ...credential, source: saved });
    tokens.reset();
    return { browser: `${BROWSER_TITLES[place.browser]} (${place.profile})` };
  }

  return { tokens, status: () => statusOf(session, tokens), refreshFromBrowser };
}

/** Tries the credential. Every failure written to be shown becomes a status; only our own bugs are thrown. */
async function statusOf(session: Session, tokens: TokenSource): Promise<SignInStatus> {
  try {
    await session.reread();
    await tokens.bearer();
    const credential = await session.current();
    const { source, expiresAt } = credential;
    return {
      valid: true,
      storage: source,
      message: describe(credential),
      ...(expiresAt && { endsAt: expiresAt }),
    };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const { code, message } = error;
    return { valid: false, code, message, ...(error.nextStep && { actionNeeded: error.nextStep }) };
  }
}

function describe({ savedAt, expiresAt }: CredentialInUse): string {
  const stored = savedAt ? ` The sign-in was stored on ${day(savedAt)}.` : "";
  const ends = expiresAt ? ` The cookie says it ends on ${day(expiresAt)}.` : "";
  return `Signed in to TrainingPeaks.${stored}${ends}`;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The name of a browser is the only thing a caller decides; the type alone does not stop a model. */
function refuseUnknownBrowser(choice: string): void {
  if (isBrowserChoice(choice)) return;
  throw new ToolError("VALIDATION_ERROR", "There is no browser of that name.", {
    nextStep: `Use one of ${BROWSER_CHOICES.join(", ")}.`,
  });
}

/** The environment's cookie wins over every store, so a refreshed one would never be used. */
function refuseIfPointless(session: Session): void {
  const source = session.fixedSource();
  if (source === "environment")
    throw new ToolError(
      "VALIDATION_ERROR",
      `${session.variable} is set in the server's environment and wins over any other sign-in.`,
      { nextStep: `Put the cookie's current value into ${session.variable} and restart the server.` },
    );
  if (source === "sandbox")
    throw new ToolError("VALIDATION_ERROR", "The sandbox is in use; it needs no sign-in.", {
      nextStep: "Start without the sandbox to use a real account.",
    });
}

/** The file is the last resort, so its problem is the one to solve. */
function notStored(refused: StoreFailure[]): ToolError {
  const problem = refused.find(({ store }) => store === "file")?.problem ?? "unavailable";
  const { what, next } = storeProblem("file", problem);
  return new ToolError("AUTH_MISSING", `The sign-in works but could not be stored. ${what}`, {
    nextStep: next,
  });
}
