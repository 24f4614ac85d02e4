import { setImmediate as nextTurn } from "node:timers/promises";
import type { Dispatcher } from "undici";
import { type BodySink, WholeBody } from "./body-sink.js";
import { TooMuch, type Unpacker, unpackerInto } from "./decompress.js";
import { type HttpResponse, header, type ResponseHead } from "./response.js";
import { systemTimer, type Timer } from "./timer.js";

/** One request, ready for the wire. */
export interface WireRequest {
  method: Dispatcher.HttpMethod;
  url: URL;
  headers: Record<string, string>;
  body?: string | undefined;
}

export interface ExchangeLimits {
  /** From the first byte sent, or the wait for a connection, to the last byte received. */
  timeoutMs: number;
  signal?: AbortSignal | undefined;
  timer?: Timer | undefined;
}

export type FailureKind = "network" | "timeout" | "too-large" | "cancelled";

/** A request without a complete response. Its text is for developers; what the user reads is written elsewhere. */
export class ExchangeFailure extends Error {
  override readonly name = "ExchangeFailure";
  constructor(
    readonly kind: FailureKind,
    /** Whether anything may have left this machine: only then can a write have had an effect. */
    readonly sent: boolean,
    cause: unknown,
  ) {
    super(kind, { cause });
  }
}

/** Where a body goes, by what is told ahead of it. */
type SinkFor = (head: ResponseHead) => BodySink;

/**
 * Sends one request once and collects the response. Redirects are responses like any other.
 * @throws ExchangeFailure
 */
export async function exchange(
  dispatcher: Dispatcher,
  request: WireRequest,
  { timeoutMs, signal, timer = systemTimer }: ExchangeLimits,
  sinkFor: SinkFor = () => new WholeBody(),
): Promise<HttpResponse> {
  const collector = new ResponseCollector(sinkFor);
  const cancel = () => collector.fail("cancelled", signal?.reason);
  const endLimit = timer.limit(timeoutMs, () => collector.fail("timeout", undefined));
  signal?.addEventListener("abort", cancel, { once: true });
  try {
    if (signal?.aborted) cancel();
    else dispatcher.dispatch(dispatchOptions(request), collector);
    const response = await collector.response;
    // undici frees a connection in the turn after the response; a request sent before that would open another one.
    await nextTurn();
    return response;
  } finally {
    endLimit();
    signal?.removeEventListener("abort", cancel);
  }
}

function dispatchOptions({ method, url, headers, body }: WireRequest): Dispatcher.DispatchOptions {
  return { origin: url.origin, path: url.pathname + url.search, method, headers, body: body ?? null };
}

/**
 * Receives undici's events. Handling them directly, instead of through `request`, tells exactly whether a request
 * reached the socket, and lets a cancelled one be withdrawn while it still waits for a connection.
 */
class ResponseCollector implements Dispatcher.DispatchHandler {
  readonly response: Promise<HttpResponse>;
  #resolve: (response: Promise<HttpResponse>) => void = () => {};
  #reject: (failure: ExchangeFailure) => void = () => {};
  #controller: Dispatcher.DispatchController | undefined;
  #failure: ExchangeFailure | undefined;
  #sent = false;
  #head: ResponseHead = { status: 0, headers: {} };
  #sink: BodySink = new WholeBody();
  #unpacker: Unpacker | undefined;

  constructor(private readonly sinkFor: SinkFor) {
    this.response = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  fail(kind: FailureKind, cause: unknown): void {
    this.#failure ??= new ExchangeFailure(kind, this.#sent, cause);
    this.#reject(this.#failure);
    this.#controller?.abort(this.#failure);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#failure) {
      controller.abort(this.#failure);
      return;
    }
    this.#controller = controller;
    this.#sent = true;
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: HttpResponse["headers"],
  ): void {
    this.#head = { status, headers };
    this.#sink = this.sinkFor(this.#head);
    this.#unpacker = unpackerInto(this.#sink, header(this.#head, "content-encoding"));
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#unpacker?.add(chunk);
  }

  onResponseEnd(): void {
    this.#resolve(this.#complete());
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    const tooLarge = "code" in error && error.code === "UND_ERR_RES_EXCEEDED_MAX_SIZE";
    this.fail(tooLarge ? "too-large" : "network", error);
  }

  async #complete(): Promise<HttpResponse> {
    try {
      await this.#unpacker?.end();
    } catch (error) {
      throw new ExchangeFailure(error instanceof TooMuch ? "too-large" : "network", true, error);
    }
    return { ...this.#head, ...this.#sink.received() };
  }
}
