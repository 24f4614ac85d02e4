import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type AccountName, accountsWith } from "./accounts.js";
import { SandboxClock } from "./clock.js";
import { Contract } from "./contract.js";
import type { State } from "./desk.js";
import { type FaultInput, Faults } from "./faults.js";
import { Journal, type LoggedRequest } from "./journal.js";
import { listenerFor } from "./listener.js";
import { type ContractDocument, operationsOf } from "./openapi.js";
import { routerFor } from "./router.js";
import { coachedAthletes } from "./seasons/coached.js";
import { seasonOf } from "./seasons/index.js";
import { roster } from "./seasons/people.js";
import { type Season, Store } from "./store.js";
import { Tokens } from "./tokens.js";

export interface SandboxOptions {
  /** The contract: what is routed, and what bodies are checked against. */
  openapi: ContractDocument;
  /** The moment the sandbox stands still at; its seasons lie around this day. */
  now: Date | string;
  /** 0, the default, takes a free port. */
  port?: number;
  /** Wait before every answer. */
  latencyMs?: number;
  /** Who the cookie `sandbox` signs in; `sandbox-coach` is always the coach. */
  account?: AccountName;
  /** Further cookie values that are good. */
  cookies?: Record<string, AccountName>;
  /** How many athletes the coach has: the three with stories, and invented ones up to this many (103 at most). */
  rosterSize?: number;
  faults?: readonly FaultInput[];
}

/** A running sandbox. */
export interface Sandbox {
  /** Origin without a path: the value of `TP_MCP_SANDBOX_URL`. */
  readonly url: string;
  readonly store: Store;
  readonly faults: Faults;
  readonly tokens: Tokens;
  /** Every request since the start or the last reset, control requests left out. */
  readonly requests: readonly LoggedRequest[];
  /** Requests and bodies the contract does not know, in words. */
  readonly violations: readonly string[];
  /** Stops listening and cuts open connections. */
  close(): Promise<void>;
}

/** Starts a TrainingPeaks stand-in on a loopback port. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const now = new Date(options.now);
  const journal = new Journal();
  const faults = new Faults();
  for (const fault of options.faults ?? []) faults.add(fault);
  let state = newState(now, options);
  const listener = listenerFor({
    contract: new Contract(options.openapi),
    find: routerFor(operationsOf(options.openapi)),
    journal,
    faults,
    latencyMs: options.latencyMs ?? 0,
    state: () => state,
    reset: () => {
      state = newState(now, options);
      journal.clear();
      faults.clear();
    },
  });
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    faults,
    get store() {
      return state.store;
    },
    get tokens() {
      return state.tokens;
    },
    requests: journal.requests,
    violations: journal.violations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function newState(now: Date, options: SandboxOptions): State {
  const clock = new SandboxClock(now);
  const coached = coachedAthletes(options.rosterSize ?? 0);
  const people = new Map([roster.self, roster.coach, ...coached].map((person) => [person.personId, person]));
  const seed = (id: number) => {
    const person = people.get(id);
    return person
      ? { ...seasonOf(person, clock.today(person.timeZone), coached), ...seeds(options.openapi) }
      : {};
  };
  return {
    store: new Store(clock, [...people.keys()], seed),
    tokens: new Tokens(now, accountsWith(coached), {
      sandbox: options.account ?? "athlete",
      "sandbox-coach": "coach",
      ...options.cookies,
    }),
  };
}

/** What everybody starts with by the specs, for collections that no season knows. */
function seeds(openapi: SandboxOptions["openapi"]): Season {
  return Object.fromEntries(
    operationsOf(openapi).flatMap(({ rule }) =>
      rule && "seed" in rule && rule.seed ? [[rule.collection, () => structuredClone(rule.seed ?? [])]] : [],
    ),
  );
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === "string") throw new Error("the sandbox has no port");
  return address.port;
}
