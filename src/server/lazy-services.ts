import type { CookieInput } from "../auth/cookie-input.js";
import { takeEnvironmentCookie } from "../auth/environment-cookie.js";
import { type Origins, originsFor } from "../http/origins.js";
import { type HttpProxy, proxyFor } from "../http/proxy.js";
import { type Timeouts, timeoutsFrom } from "../http/timeouts.js";
import type { Secret } from "../security/secret.js";
import { type Clock, clockFrom } from "../values/clock.js";
import type { Services } from "./services.js";

export interface ServicesOptions {
  /** `process.env`; TP_AUTH_COOKIE is taken out of it. */
  env: Record<string, string | undefined>;
  /** Start the embedded sandbox and talk to it. */
  sandbox: boolean;
  /** Told of every secret, so that no output shows it. */
  remember(secret: Secret): void;
}

/** What the environment says, checked at start-up: a server that cannot work should not seem to start. */
export interface Settings {
  origins: Origins;
  proxy: HttpProxy | undefined;
  clock: Clock;
  timeouts: Timeouts;
  fromEnvironment: CookieInput | undefined;
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
      started ??= start(options, settings);
      return started;
    },
    close: async () => (await started?.catch(() => undefined))?.close(),
  };
}

function readSettings({ env, sandbox, remember }: ServicesOptions): Settings {
  const origins = originsFor(env.TP_MCP_SANDBOX_URL);
  return {
    origins,
    proxy: sandbox ? undefined : proxyFor(origins, env, remember),
    clock: clockFrom(env.TP_MCP_NOW, sandbox || origins.sandbox),
    timeouts: timeoutsFrom(env.TP_MCP_TIMEOUT_MS),
    fromEnvironment: takeEnvironmentCookie(env, sandbox || origins.sandbox),
  };
}

/** HTTP client and sign-in are loaded here, after the tool list has long been answered. */
async function start(options: ServicesOptions, settings: Settings): Promise<Services> {
  const { createServices } = await import("./services.js");
  return createServices(options, settings);
}
