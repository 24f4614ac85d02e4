import { thisMachine } from "../auth/browser/machine.js";
import { ownStores, SERVER_KEYCHAIN_TIMEOUT_MS, systemKeychain } from "../auth/own-stores.js";
import { createSignIn } from "../auth/sign-in.js";
import { undiciTransport } from "../auth/token/transport.js";
import { type Clock, clockFrom } from "../runtime/clock.js";
import { createDispatcher } from "../runtime/dispatcher.js";
import { createHttp } from "../runtime/http.js";
import { createLimiter } from "../runtime/limiter.js";
import type { Http } from "../runtime/operation.js";
import { type Origins, originsFor } from "../runtime/origins.js";
import type { SignIn } from "../runtime/sign-in.js";
import { type Timeouts, timeoutsFrom } from "../runtime/timeouts.js";
import type { Secret } from "../security/secret.js";
import { IdentityCache } from "./identity.js";

/** What every call shares: one connection pool, one queue, one token, one identity for the process. */
export interface Services {
  http: Http;
  signIn: SignIn;
  identity: IdentityCache;
  clock: Clock;
  /** Closes connections and the embedded sandbox, so that nothing holds the process. */
  close(): Promise<void>;
}

export interface ServicesOptions {
  /** `process.env`; TP_AUTH_COOKIE is taken out of it. */
  env: Record<string, string | undefined>;
  /** Start the embedded sandbox and talk to it. */
  sandbox: boolean;
  /** Told of every secret, so that no output shows it. */
  remember(secret: Secret): void;
}

/** How long a token exchange may take. */
const SIGN_IN_TIMEOUT_MS = 10_000;

/** What the environment says, checked at start-up: a server that cannot work should not seem to start. */
interface Settings {
  origins: Origins;
  clock: Clock;
  timeouts: Timeouts;
}

/**
 * Builds the services at the first call and never before: clients start servers just to look at them.
 * @throws ToolError VALIDATION_ERROR, at once, for an environment variable that cannot be used
 */
export function lazyServices(options: ServicesOptions): { get(): Promise<Services>; close(): Promise<void> } {
  const settings = readSettings(options);
  let started: Promise<Services> | undefined;
  return {
    get: () => {
      started ??= createServices(options, settings);
      return started;
    },
    close: async () => (await started?.catch(() => undefined))?.close(),
  };
}

function readSettings({ env, sandbox }: ServicesOptions): Settings {
  const origins = originsFor(env.TP_MCP_SANDBOX_URL);
  return {
    origins,
    clock: clockFrom(env.TP_MCP_NOW, sandbox || origins.sandbox),
    timeouts: timeoutsFrom(env.TP_MCP_TIMEOUT_MS),
  };
}

async function createServices(options: ServicesOptions, settings: Settings): Promise<Services> {
  const { env, remember } = options;
  const { clock, timeouts } = settings;
  const embedded =
    options.sandbox && !settings.origins.sandbox ? await startEmbedded(clock.now()) : undefined;
  const origins = embedded ? originsFor(embedded.url) : settings.origins;
  const dispatcher = createDispatcher();
  const signIn = createSignIn({
    env,
    origins,
    stores: ownStores(env, systemKeychain(env, SERVER_KEYCHAIN_TIMEOUT_MS)),
    machine: thisMachine(env, SERVER_KEYCHAIN_TIMEOUT_MS),
    transport: undiciTransport(dispatcher),
    timeout_ms: SIGN_IN_TIMEOUT_MS,
    remember,
    onAccountChange: () => identity.forget(),
  });
  const tokens = signIn.tokens;
  const http = createHttp({ origins, tokens, limiter: createLimiter(), dispatcher, timeouts, clock });
  const identity = new IdentityCache(http);
  return {
    http,
    signIn,
    identity,
    clock,
    close: async () => {
      await dispatcher.destroy();
      await embedded?.close();
    },
  };
}

/** The sandbox and its contract are loaded only when they are wanted. */
async function startEmbedded(now: Date): Promise<{ url: string; close(): Promise<void> }> {
  const [{ startSandbox }, { default: openapi }] = await Promise.all([
    import("../sandbox/index.js"),
    import("../../generated/openapi.json", { with: { type: "json" } }),
  ]);
  return startSandbox({ openapi, now });
}
