import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { type Json, parseJson } from "../src/values/json.js";
import { control } from "./control.js";
import type { Desk } from "./desk.js";
import { type Fault, spoil } from "./faults.js";
import { operationIdOf, type Request, respond } from "./pipeline.js";
import { Refusal, type Reply } from "./reply.js";

const CONTROL = "/__sandbox/";
const LOOPBACK_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/** The node:http listener of a sandbox. A failure of the sandbox itself counts as a violation, so that no test passes over it. */
export function listenerFor(desk: Desk): (message: IncomingMessage, response: ServerResponse) => void {
  return (message, response) => {
    receive(desk, message, response).catch((error: unknown) => {
      const text = error instanceof Error ? error.message : String(error);
      desk.journal.violations.push(`the sandbox failed at ${message.method} ${message.url}: ${text}`);
      send(response, new Refusal(500, text).reply);
    });
  };
}

async function receive(desk: Desk, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(message.url ?? "/", "http://127.0.0.1");
  const method = message.method ?? "GET";
  const body = await bodyOf(message);
  if (!LOOPBACK_HOST.test(message.headers.host ?? ""))
    return send(response, new Refusal(403, "The sandbox answers on loopback only.").reply);
  if (url.pathname.startsWith(CONTROL)) {
    const fromPage = message.headers.origin !== undefined;
    return send(
      response,
      fromPage ? new Refusal(403, "Not for web pages.").reply : control(desk, method, url, body),
    );
  }
  const { cookie, authorization } = message.headers;
  const query = Object.fromEntries(url.searchParams);
  const request: Request = { method, path: url.pathname, query, headers: { cookie, authorization }, body };
  await serve(desk, request, response, message.headers["x-sandbox-fault"]);
}

async function serve(
  desk: Desk,
  request: Request,
  response: ServerResponse,
  header: string | string[] | undefined,
): Promise<void> {
  const { method, path, query, body } = request;
  const operationId = operationIdOf(desk, request);
  const entry = desk.journal.log({ method, path, query, body, operationId });
  const fault = desk.faults.next(operationId, [header].flat()[0]);
  if (fault?.kind === "expired-token") desk.state().tokens.expireAll();
  const before = fault?.when === "before";
  if (before) await pause(fault);
  if (response.destroyed) return;
  const early = before ? spoil(fault) : undefined;
  const reply = early ?? respond(desk, request, entry, fault);
  if (!before) await pause(fault);
  await wait(desk.latencyMs, undefined, { ref: false });
  const late = fault && !early ? spoil(fault, reply) : undefined;
  finish(response, entry, late ?? reply, fault);
}

/** Waits as long as a `slow` fault says; a closing sandbox does not wait for it. */
async function pause(fault: Fault | undefined): Promise<void> {
  if (fault?.kind === "slow") await wait(fault.milliseconds, undefined, { ref: false });
}

function finish(
  response: ServerResponse,
  entry: { status: number },
  reply: Reply,
  fault: Fault | undefined,
): void {
  if (fault?.kind === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  entry.status = reply.status;
  send(response, reply, fault?.kind === "truncated");
}

function send(response: ServerResponse, reply: Reply, truncated = false): void {
  const bytes =
    reply.bytes ?? (reply.body === undefined ? undefined : Buffer.from(JSON.stringify(reply.body)));
  const type = bytes && !reply.bytes ? { "content-type": "application/json; charset=utf-8" } : {};
  const length = reply.status === 204 ? {} : { "content-length": bytes?.length ?? 0 };
  response.writeHead(reply.status, { ...type, ...length, ...reply.headers });
  if (!truncated || !bytes) {
    response.end(bytes);
    return;
  }
  response.write(bytes.subarray(0, bytes.length / 2), () => response.socket?.destroy());
}

/** The JSON body; undefined without one. Text that is not JSON counts as a text. */
async function bodyOf(message: IncomingMessage): Promise<Json | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : (parseJson(text) ?? text);
}
