import { covers, writtenOut } from "../http/covers.js";
import type { Endpoint, LaterRequest } from "../http/endpoint.js";
import { monotonicNow } from "../http/timer.js";

/** How long an answer is as good as one of this moment, where nothing else was asked since. */
const FRESH_MS = 1_000;

interface SeenRead {
  endpoint: string;
  params: object;
  value: unknown;
  /** Counts the requests of the call. */
  order: number;
  atMs: number;
}

/** What one call has read so far: what its writes are based on, and what they are proved by. */
export class SeenReads {
  private readonly seen = new Map<string, SeenRead>();
  private last: SeenRead | undefined;
  /** Requests of the call so far. */
  count = 0;
  /** The place of its last change among them. */
  private changed = 0;

  note(endpoint: Pick<Endpoint, "id">, params: object, value: unknown): void {
    this.count += 1;
    this.last = { endpoint: endpoint.id, params, value, order: this.count, atMs: monotonicNow() };
    this.seen.set(keyOf(endpoint, params), this.last);
  }

  /** A change was sent: what was read before it is not fresh any more. */
  noteWrite(): void {
    this.count += 1;
    this.changed = this.count;
  }

  /** The latest answer to a request, with its place among the call's requests. */
  latest({ endpoint, params }: LaterRequest): SeenRead | undefined {
    return this.seen.get(keyOf(endpoint, params));
  }

  /** The latest answer that shows all a request asks for: its own, or that to a wider range of days. */
  covering(request: LaterRequest): SeenRead | undefined {
    const wanted = { endpoint: request.endpoint.id, params: request.params };
    const reads = [...this.seen.values()].filter((read) => covers(read, wanted));
    return reads.sort((one, other) => other.order - one.order)[0];
  }

  /** The same, where it came after the last change of the call. */
  sinceChange(request: LaterRequest): SeenRead | undefined {
    const read = this.covering(request);
    return read && read.order > this.changed ? read : undefined;
  }

  /** The answer to a request that was the last of the call, a moment ago: asking again would say the same. */
  fresh(request: LaterRequest): SeenRead | undefined {
    const read = this.latest(request);
    return this.isFresh(read) ? read : undefined;
  }

  /** Whether a record came with the call's last request, a moment ago, alone or in a list. */
  holdsFresh(record: unknown): boolean {
    if (!this.isFresh(this.last) || record === undefined) return false;
    const { value } = this.last;
    return value === record || (Array.isArray(value) && value.includes(record));
  }

  private isFresh(read: SeenRead | undefined): read is SeenRead {
    return read !== undefined && read.order === this.count && monotonicNow() - read.atMs < FRESH_MS;
  }
}

function keyOf({ id }: Pick<Endpoint, "id">, params: object): string {
  return `${id} ${writtenOut(params)}`;
}
