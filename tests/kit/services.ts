import { createDispatcher } from "../../src/http/dispatcher.js";
import { createHttp } from "../../src/http/http.js";
import { createLimiter } from "../../src/http/limiter.js";
import { originsFor } from "../../src/http/origins.js";
import { RecentResponses } from "../../src/http/recent-responses.js";
import { ServerClock } from "../../src/http/server-clock.js";
import { timeoutsFrom } from "../../src/http/timeouts.js";
import { systemTimer } from "../../src/http/timer.js";
import { Journal } from "../../src/journal/journal.js";
import { MemoryStore } from "../../src/journal/memory-store.js";
import { Secret } from "../../src/security/secret.js";
import type { Services } from "../../src/server/services.js";
import { IdentityCache, identityFrom } from "../../src/tool/identity.js";
import { WriteOrder } from "../../src/tool/write-order.js";
import { clockFrom } from "../../src/values/clock.js";

/** Services that talk to `url` as athlete 7, without a sign-in of their own. @param today `2026-04-10` */
export function servicesFor(url: string, today: string): Services {
  const dispatcher = createDispatcher();
  const http = createHttp({
    origins: originsFor(url),
    tokens: {
      bearer: async () => ({ value: new Secret("recorded-token"), generation: 1, account: 0 }),
      refused: () => undefined,
    },
    limiter: createLimiter(),
    dispatcher,
    timeouts: timeoutsFrom(undefined),
  });
  const identity = new IdentityCache(http);
  identity.get = async () =>
    identityFrom({
      user: { personId: 7, userId: 70, fullName: "Rhea Kestrel", timeZone: "Europe/Berlin", athletes: [] },
    });
  return {
    http,
    identity,
    recent: new RecentResponses(http),
    order: new WriteOrder(),
    journal: new Journal(new MemoryStore(), url, () => new Date(`${today}T10:00:00Z`)),
    clock: clockFrom(`${today}T10:00:00Z`, true),
    serverClock: new ServerClock(),
    timer: { ...systemTimer, sleep: async () => undefined },
    signIn: {
      status: async () => ({
        valid: true,
        storage: "file",
        message: "Signed in to TrainingPeaks.",
      }),
      refreshFromBrowser: async () => ({ browser: "Firefox (default)" }),
    },
    close: () => dispatcher.destroy(),
  };
}
