import { browsersOnDemand, storesOnDemand } from "../auth/on-demand.js";
import { killChildProcesses } from "../auth/running-children.js";
import { createSignIn } from "../auth/sign-in.js";
import { limitedTransport } from "../auth/token/limited-transport.js";
import { undiciTransport } from "../auth/token/transport.js";
import { dispatcherBehind } from "../http/dispatcher.js";
import type { Http } from "../http/endpoint.js";
import { createHttp } from "../http/http.js";
import { createLimiter } from "../http/limiter.js";
import { originsFor } from "../http/origins.js";
import { RecentResponses } from "../http/recent-responses.js";
import { ServerClock } from "../http/server-clock.js";
import type { SignIn } from "../http/sign-in.js";
import { systemTimer, type Timer } from "../http/timer.js";
import type { Journal } from "../journal/journal.js";
import { journalFor } from "../journal/open.js";
import { IdentityCache } from "../tool/identity.js";
import { WriteOrder } from "../tool/write-order.js";
import type { Clock } from "../values/clock.js";
import type { ServicesOptions, Settings } from "./settings.js";

/** What every call shares: one connection pool, one queue, one token, one identity for the process. */
export interface Services {
  http: Http;
  signIn: SignIn;
  identity: IdentityCache;
  /** Responses that reads may use again for a short while. */
  recent: RecentResponses;
  /** Turns of the calls that change something. */
  order: WriteOrder;
  /** What was changed from this machine. */
  journal: Journal;
  clock: Clock;
  /** What pauses go by. */
  timer: Timer;
  /** The other side's clock, as far as it was heard. */
  serverClock: ServerClock;
  /** Ends child processes, closes connections and the embedded sandbox, so that nothing holds the process. */
  close(): Promise<void>;
}

/** How long a token exchange may take. */
const SIGN_IN_TIMEOUT_MS = 10_000;

/** Everything that a call needs and a start does not. */
export async function createServices(options: ServicesOptions, settings: Settings): Promise<Services> {
  const { env, scrubber, timer = systemTimer } = options;
  const { clock, timeouts, fromEnvironment } = settings;
  const embedded =
    options.sandbox && !settings.origins.sandbox ? await startEmbedded(clock.now()) : undefined;
  const origins = embedded ? originsFor(embedded.url) : settings.origins;
  const dispatcher = await dispatcherBehind(settings.proxy);
  const limiter = createLimiter(timer);
  const signIn = createSignIn({
    fromEnvironment,
    env,
    origins,
    stores: storesOnDemand(env),
    findCookie: browsersOnDemand(env),
    transport: limitedTransport(undiciTransport(dispatcher, timer), limiter, timer),
    timeoutMs: SIGN_IN_TIMEOUT_MS,
    remember: scrubber.remember,
    onAccountChange: () => {
      identity.forget();
      recent.forget();
    },
  });
  const tokens = signIn.tokens;
  const serverClock = new ServerClock();
  const heard = serverClock.hear.bind(serverClock);
  const http = createHttp({ origins, tokens, limiter, dispatcher, timeouts, clock, timer, heard });
  const identity = new IdentityCache(http, () => tokens.bearer());
  const recent = new RecentResponses(http);
  return {
    http,
    signIn,
    identity,
    recent,
    order: new WriteOrder(),
    journal: journalFor({ env, embedded: embedded !== undefined, origins, clock, clean: scrubber.scrubText }),
    clock,
    serverClock,
    timer,
    close: async () => {
      killChildProcesses();
      await dispatcher.destroy();
      await embedded?.close();
    },
  };
}

/** The sandbox and its contract are loaded only when they are wanted. */
async function startEmbedded(now: Date): Promise<{ url: string; close(): Promise<void> }> {
  const [{ startSandbox }, { default: openapi }] = await Promise.all([
    import("../../sandbox/index.js"),
    import("../../generated/openapi.json", { with: { type: "json" } }),
  ]);
  return startSandbox({ openapi, now });
}
