import type { CookieInput } from "../auth/cookie-input.js";
import { takeEnvironmentCookie } from "../auth/environment-cookie.js";
import { type Origins, originsFor } from "../http/origins.js";
import { type HttpProxy, proxyFor } from "../http/proxy.js";
import { type Timeouts, timeoutsFrom } from "../http/timeouts.js";
import type { Timer } from "../http/timer.js";
import type { Scrubber } from "../security/scrubber.js";
import { type Clock, clockFrom } from "../values/clock.js";

export interface ServicesOptions {
  /** `process.env`; TP_AUTH_COOKIE is taken out of it. */
  env: Record<string, string | undefined>;
  /** Start the embedded sandbox and talk to it. */
  sandbox: boolean;
  /** Told of every secret, so that no output shows it and no file keeps it. */
  scrubber: Pick<Scrubber, "remember" | "scrubText">;
  /** What pauses, the pace of requests and their time limits go by; left out, the time that passes. */
  timer?: Timer;
}

/** What the environment says, checked at start-up: a server that cannot work should not seem to start. */
export interface Settings {
  origins: Origins;
  proxy: HttpProxy | undefined;
  clock: Clock;
  timeouts: Timeouts;
  fromEnvironment: CookieInput | undefined;
}

/** @throws ToolError VALIDATION_ERROR for an environment variable that cannot be used */
export function readSettings({ env, sandbox, scrubber }: ServicesOptions): Settings {
  const origins = originsFor(env.TP_MCP_SANDBOX_URL);
  return {
    origins,
    proxy: sandbox ? undefined : proxyFor(origins, env, scrubber.remember),
    clock: clockFrom(env.TP_MCP_NOW, sandbox || origins.sandbox),
    timeouts: timeoutsFrom(env.TP_MCP_TIMEOUT_MS),
    fromEnvironment: takeEnvironmentCookie(env, sandbox || origins.sandbox),
  };
}
