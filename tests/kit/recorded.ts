import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One recorded exchange of an example: a request, and what TrainingPeaks answered. */
export interface Exchange {
  call: string;
  body?: unknown;
  status?: number;
  reply?: unknown;
}

/** As examples write it: in full, or the request and what is answered as key and value. */
export type WrittenExchange = Exchange | Readonly<Record<string, unknown>>;

export interface Recorded {
  url: string;
  /** Requests that no exchange expects, and expectations that no request met. */
  surprises(): string[];
  close(): Promise<void>;
}

/**
 * A server that plays recorded exchanges. Each is used once; requests in flight together may come in any order. A read that was played
 * is answered the same again until the next write: that is the look right before it.
 * @param spare exchanges that may come or not
 */
export async function play(
  exchanges: readonly WrittenExchange[],
  spare: readonly WrittenExchange[] = [],
): Promise<Recorded> {
  const open = [...exchanges, ...spare].map(inFull);
  const needed = new Set(open.slice(0, exchanges.length));
  const played: Exchange[] = [];
  const unexpected: string[] = [];
  const server = createServer(async (request, response) => {
    const call = `${request.method} ${request.url}`;
    const body = await bodyOf(request);
    const matches = (exchange: Exchange) => exchange.call === call && sameBody(exchange.body, body);
    const index = open.findIndex(matches);
    const again = index >= 0 && isAfterWrite(open, index) ? played.find(matches) : undefined;
    const repeated = again ?? (request.method === "GET" && index < 0 ? played.findLast(matches) : undefined);
    if (repeated) return answer(response, repeated);
    if (index < 0) unexpected.push(`${call}${body === undefined ? "" : ` with ${JSON.stringify(body)}`}`);
    const [exchange] = index < 0 ? [] : open.splice(index, 1);
    if (exchange) played.push(exchange);
    answer(response, exchange);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    surprises: () => [
      ...unexpected.map((call) => `unexpected: ${call}`),
      ...open.flatMap((exchange) => (needed.has(exchange) ? `missing: ${exchange.call}` : [])),
    ],
    close: () => closed(server),
  };
}

/** Whether a write that has not come yet stands ahead of it: then the world still is as it was. */
function isAfterWrite(open: readonly Exchange[], index: number): boolean {
  return open.slice(0, index).some(({ call }) => /^(PUT|DELETE) /.test(call));
}

function answer(response: ServerResponse, exchange: Exchange | undefined): void {
  const { status = exchange ? 200 : 404, reply } = exchange ?? {};
  const text =
    reply === undefined ? "" : status >= 400 && typeof reply === "string" ? reply : JSON.stringify(reply);
  response
    .writeHead(text === "" && status === 200 ? 204 : status, { "content-type": "application/json" })
    .end(text);
}

export function inFull(written: WrittenExchange): Exchange {
  if (isInFull(written)) return written;
  const [[call, reply] = [""]] = Object.entries(written);
  return { call, reply };
}

function isInFull(written: WrittenExchange): written is Exchange {
  return typeof written.call === "string";
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === "" ? undefined : JSON.parse(text);
}

/** An exchange without a body says nothing of it; with one, it must be the same. */
function sameBody(expected: unknown, sent: unknown): boolean {
  return expected === undefined || sorted(expected) === sorted(sent);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
