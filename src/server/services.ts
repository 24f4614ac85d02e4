import { thisMachine } from "../auth/browser/machine.js";
import { ownStores, SERVER_KEYCHAIN_TIMEOUT_MS, systemKeychain } from "../auth/own-stores.js";
import { createSignIn } from "../auth/sign-in.js";
import { undiciTransport } from "../auth/token/transport.js";
import { type Clock, clockFrom } from "../runtime/clock.js";
import { createDispatcher } from "../runtime/dispatcher.js";
import { createHttp } from "../runtime/http.js";
import { createLimiter } from "../runtime/limiter.js";
import type { Http } from "../runtime/operation.js";
import { originsFor } from "../runtime/origins.js";
import type { SignIn } from "../runtime/sign-in.js";
import { timeoutsFrom } from "../runtime/timeouts.js";
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

/** Builds the services at the first call and never before: clients start servers just to look at them. */
export function lazyServices(options: ServicesOptions): { get(): Promise<Services>; close(): Promise<void> } {
  let started: Promise<Services> | undefined;
  return {
    get: () => {
      started ??= createServices(options);
      return started;
    },
    close: async () => (await started?.catch(() => undefined))?.close(),
  };
}

async function createServices({ env, sandbox, remember }: ServicesOptions): Promise<Services> {
  const embedded = sandbox && !env.TP_MCP_SANDBOX_URL ? await startEmbedded(env) : undefined;
  const origins = originsFor(embedded?.url ?? env.TP_MCP_SANDBOX_URL);
  const clock = clockFrom(env.TP_MCP_NOW, origins.sandbox);
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
  const timeouts = timeoutsFrom(env.TP_MCP_TIMEOUT_MS);
  const http = createHttp({
    origins,
    tokens: signIn.tokens,
    limiter: createLimiter(),
    dispatcher,
    timeouts,
    clock,
  });
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
async function startEmbedded(env: ServicesOptions["env"]): Promise<{ url: string; close(): Promise<void> }> {
  const [{ startSandbox }, { default: openapi }] = await Promise.all([
    import("../sandbox/index.js"),
    import("../../generated/openapi.json", { with: { type: "json" } }),
  ]);
  const now = clockFrom(env.TP_MCP_NOW, true).now();
  return startSandbox({ openapi, now });
}
