import { type Dispatcher, request } from "undici";

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  /** Text, cut after `LARGEST_BODY` bytes. */
  body: string;
}

/** Sends one GET to the sign-in endpoints. Passed in, so that a limiter can be put around it and tests can answer. */
export type Transport = (url: URL, headers: Record<string, string>, timeout_ms: number) => Promise<Answer>;

/** Bytes. A token answer has about 1,500, a coach's roster some hundred kilobytes. */
const LARGEST_BODY = 4 * 1024 * 1024;

/** undici's `request` follows no redirect and unpacks no compressed body, both of which suit a credential well. */
export function undiciTransport(dispatcher?: Dispatcher): Transport {
  return async (url, headers, timeout_ms) => {
    const response = await request(url, {
      headers,
      signal: AbortSignal.timeout(timeout_ms),
      // One call an hour needs no open connection, which would keep a finished command from ending.
      reset: true,
      ...(dispatcher && { dispatcher }),
    });
    return { status: response.statusCode, headers: response.headers, body: await readBody(response.body) };
  };
}

async function readBody(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_BODY) break;
  }
  return Buffer.concat(chunks).toString("utf8");
}
