import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, vi } from "vitest";
import type { Result, ServerOptions, TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";
import { startOver } from "../tools/fresh-account.js";

/** Where the athlete is. */
const HOME = "Europe/Berlin";
/** With the two ends of the world: a calendar day must not depend on where the server runs. */
const ZONES = [HOME, "Pacific/Auckland", "America/Los_Angeles"];

/** Most tokens of one answer, at four characters each. */
const MOST_TOKENS = 8000;

/** One conversation: a real client, a sandbox with the scenario's clock and data, in each time zone. */
export interface Conversation {
  server: TestServer;
  /** Calls a tool that must succeed and gives its data. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  say(tool: string, args?: Record<string, unknown>): Promise<any>;
  /** Calls a tool that must fail and gives the error. */
  // biome-ignore lint/suspicious/noExplicitAny: see above
  refused(tool: string, args?: Record<string, unknown>): Promise<any>;
  /** What left the process: "METHOD /path" of every request that changes something. */
  writes(): string[];
}

/** @param startAtHome how the server starts that runs where the athlete is: one conversation is held with a process of its own */
export function conversation(
  title: string,
  options: ServerOptions,
  talk: (get: () => Conversation) => void,
  startAtHome: Start = startServerHere,
): void {
  describe.each(ZONES)(`${title} (TZ %s)`, (zone) => {
    let server: TestServer;
    let current: Conversation;
    beforeAll(async () => {
      vi.stubEnv("TZ", zone);
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      server = await serverFor(zone, options, zone === HOME ? startAtHome : startServerHere);
    });
    afterAll(() => {
      vi.unstubAllEnvs();
    });
    beforeEach(async () => {
      await startOver(server);
      current = {
        server,
        say: (...call) => said(server, false, ...call),
        refused: (...call) => said(server, true, ...call),
        writes: () => writesOf(server),
      };
    });
    afterEach(() => {
      expect(server.sandbox.violations).toEqual([]);
    });
    talk(() => current);
  });
  afterAll(closeServers);
}

/** Servers of the conversations of a file, one for each way to start it: every test begins with a fresh account. */
const servers = new Map<string, Promise<TestServer>>();

type Start = (options: ServerOptions) => Promise<TestServer>;

function serverFor(zone: string, options: ServerOptions, start: Start): Promise<TestServer> {
  const key = JSON.stringify([zone, options, start.name]);
  const server = servers.get(key) ?? start(options);
  servers.set(key, server);
  return server;
}

/** Runs after the last test of a file. */
async function closeServers(): Promise<void> {
  const open = [...servers.values()];
  servers.clear();
  for (const server of open) await (await server).close();
}

async function said(
  server: TestServer,
  fails: boolean,
  tool: string,
  args?: Record<string, unknown>,
): Promise<unknown> {
  const answer: Result = await server.call(tool, args);
  expect(answer.isError ? answer.data : undefined)[fails ? "toBeDefined" : "toBeUndefined"]();
  expect(answer.text.length / 4).toBeLessThan(MOST_TOKENS);
  expect(JSON.parse(answer.text)).toEqual(answer.data);
  return fails ? answer.data.error : answer.data;
}

function writesOf({ sandbox }: TestServer): string[] {
  return sandbox.requests
    .filter(
      ({ method, operationId }) =>
        method !== "GET" && !/^(getPerformance|analyze|calculateZones)/.test(operationId ?? ""),
    )
    .map(({ method, path }) => `${method} ${path}`);
}
