import type { ServerOptions, TestServer } from "./server.js";
import { startServerHere } from "./server-here.js";

export interface ServersInTurn {
  /** The server that has rested longest, started when it is first its turn. */
  next(): Promise<TestServer>;
  /** Every server there is, for what must hold of all. */
  all(): readonly TestServer[];
  close(): Promise<void>;
}

/** A server lets 90 requests through at once and five a second after that: many calls take turns, so that none waits. */
export function serversInTurn(
  count: number,
  options: ServerOptions = {},
  prepare: (server: TestServer) => void = () => {},
): ServersInTurn {
  const servers: TestServer[] = [];
  let turn = 0;
  return {
    next: async () => {
      const index = turn++ % count;
      const running = servers[index];
      if (running !== undefined) return running;
      const started = await startServerHere(options);
      prepare(started);
      servers[index] = started;
      return started;
    },
    all: () => servers,
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
