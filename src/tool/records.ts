import { keyOf } from "../http/change-rules.js";
import type { Endpoint, LaterRequest, PartsRule, RecordRule } from "../http/endpoint.js";
import { type Fields, isObject } from "../values/json.js";
import type { SeenReads } from "./seen-reads.js";

/** Reads the records that writes change, as their endpoints say. */
export class Records {
  constructor(
    private readonly seen: SeenReads,
    private readonly ask: (request: LaterRequest) => Promise<unknown>,
  ) {}

  /** The record as it stands now; not asked for again where that was the call's last request. */
  async now(rule: RecordRule, params: object, record: unknown): Promise<unknown> {
    if (this.seen.holdsFresh(record)) return record;
    const request = requestOf(rule, params, record);
    const fresh = this.seen.fresh(request);
    const found = fresh ? fresh.value : await this.ask(request);
    return picked(rule, found, params, record);
  }

  /** What a deletion takes with it, as the call has read it. */
  async parts({ read, field = "" }: PartsRule, params: object, record: Fields): Promise<unknown[]> {
    const request = read?.(params as never, record as never);
    const seen = request && this.seen.latest(request);
    const list = request ? (seen ? seen.value : await this.ask(request)) : record[field];
    return Array.isArray(list) ? list : [];
  }

  /** The record as the call has read it, at its request of this number or later. */
  known(rule: RecordRule, params: object, record: unknown, from = 0): unknown {
    const read = this.seen.latest(requestOf(rule, params, record));
    return read && read.order >= from ? picked(rule, read.value, params, record) : undefined;
  }
}

function requestOf(rule: RecordRule, params: object, record: unknown): LaterRequest {
  return rule.read(params as never, record as never);
}

/** The record in what was read of it: the answer itself, or the part of it that the rule picks. */
export function picked(rule: RecordRule, found: unknown, params: object, record: unknown): unknown {
  return (rule.pick ? rule.pick(found as never, record as never, params as never) : found) ?? undefined;
}

/** What was made, as far as it is known from what was sent and answered: enough to read it. Undefined without its id. */
export function madeRecord({ record }: Endpoint, body: unknown, answer: unknown): Fields | undefined {
  const id = record?.answered && isObject(answer) ? keyOf(answer, record.answered) : undefined;
  const [key] = record?.keys ?? [];
  if (id === undefined || key === undefined) return undefined;
  return { ...(isObject(body) ? body : {}), [key]: /^-?\d+$/.test(id) ? Number(id) : id };
}
