import type { Endpoint, Parameters } from "../http/endpoint.js";
import { requestPath } from "../http/url.js";
import { changedFields } from "./compare-stored.js";
import type { Write } from "./context.js";
import { plannedLine } from "./planned-line.js";

/** One request that a dry run would have sent. */
export interface PlannedRequest {
  method: string;
  path: string;
  body?: unknown;
  /** Field -> what it is and what it would become, for a changed copy of a stored object. */
  changes?: Record<string, { before: unknown; after: unknown }>;
}

/** So many lines are whole; of a long plan one has to see all. */
const MOST_WHOLE = 5;

/** Collects writes instead of sending them. Reads go on as usual, so what is shown is exact. */
export class DryRun {
  readonly requests: PlannedRequest[] = [];
  /** The same in the words of answers, one line for each. */
  readonly lines: string[] = [];

  /** Notes the request and gives the object as it would be stored, so that later steps can go on. */
  async plan(endpoint: Endpoint, write: Write<unknown, unknown, unknown, unknown>): Promise<unknown> {
    const { body, expected: record = body } = write;
    this.lines.push(await plannedLine(endpoint, write, this.lines.length >= MOST_WHOLE));
    this.requests.push({
      method: endpoint.method,
      path: requestPath(endpoint, write.params as Parameters),
      ...shown(body, record, write.before),
    });
    return typeof record === "object" ? { ...write.before, ...record } : {};
  }
}

/** A changed copy of a stored object is told by its changes: the rest of it is not the caller's to see, keys of feeds among it. */
function shown(body: unknown, record: unknown, before: object | undefined): Partial<PlannedRequest> {
  if (body === undefined) return {};
  return before ? { changes: changesOf(record, before) } : { body: withoutData(body) };
}

/** Longest run of base64 that may be a word of somebody's. */
const MOST_DATA = 2000;
/** How anything gzipped begins in base64, as recordings do on their way. */
const GZIPPED = /^H4sI/;

/** What a recording holds is nobody's to read in a preview. */
function withoutData(body: unknown): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const isData =
        typeof value === "string" &&
        (GZIPPED.test(value) || value.length > MOST_DATA) &&
        /^[\w+/=]+$/.test(value);
      return [name, isData ? `(${value.length} characters of data)` : value];
    }),
  );
}

function changesOf(body: unknown, before: object): PlannedRequest["changes"] {
  const old: Record<string, unknown> = { ...before };
  return Object.fromEntries(
    Object.entries(changedFields(body, before)).map(([field, after]) => [
      field,
      { before: old[field] ?? null, after },
    ]),
  );
}
