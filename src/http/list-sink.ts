import { type BodySink, WholeBody } from "./body-sink.js";
import type { CheckedResponse, Endpoint, ListCheck } from "./endpoint.js";
import { ListSplitter, startsList } from "./list-splitter.js";
import { type HttpResponse, header, isSuccess, type ResponseHead } from "./response.js";

/**
 * Reads a list while it comes, and holds on to what the endpoint keeps of each item: the rest of a year of workouts, most of it
 * drawings, is never in memory together. A body that is something else is collected like any other.
 */
export class ListSink implements BodySink {
  readonly #whole = new WholeBody();
  readonly #check: ListCheck<unknown>;
  readonly #splitter: ListSplitter;
  #isList: boolean | undefined;
  #failure: unknown;

  private constructor(check: ListCheck<unknown>) {
    this.#check = check;
    this.#splitter = new ListSplitter((item) => check.add(item));
  }

  /** None where nothing is left out of an item, or where the response tells of something else. */
  static of({ kept, check }: Endpoint, head: ResponseHead): ListSink | undefined {
    const isJson = header(head, "content-type")?.includes("json") ?? false;
    return kept && check?.each && isSuccess(head) && isJson ? new ListSink(check.each(kept)) : undefined;
  }

  add(piece: Uint8Array): void {
    this.#isList ??= startsList(piece);
    if (!this.#isList) this.#whole.add(piece);
    else if (this.#failure === undefined) this.#read(piece);
  }

  received(): Pick<HttpResponse, "body" | "list"> {
    return { ...this.#whole.received(), ...(this.#isList ? { list: this } : {}) };
  }

  /** @throws ResponseMismatch for what is not JSON, or another list */
  result(): CheckedResponse<unknown> {
    if (this.#failure !== undefined) throw this.#failure;
    this.#splitter.end();
    return this.#check.result();
  }

  /** A mistake is told with the result: the connection has nothing to do with it. */
  #read(piece: Uint8Array): void {
    try {
      this.#splitter.add(piece);
    } catch (error) {
      this.#failure = error;
    }
  }
}
