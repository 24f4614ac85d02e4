import type { Endpoint, Parameters } from "../http/endpoint.js";
import { requestPath } from "../http/url.js";
import { changedFields } from "./compare-stored.js";
import type { Write } from "./context.js";

/** One request that a dry run would have sent. */
export interface PlannedRequest {
  method: string;
  path: string;
  body?: unknown;
  /** Field -> what it is and what it would become, for a changed copy of a stored object. */
  changes?: Record<string, { before: unknown; after: unknown }>;
}

/** Collects writes instead of sending them. Reads go on as usual, so what is shown is exact. */
export class DryRun {
  readonly requests: PlannedRequest[] = [];

  /** Notes the request and gives the object as it would be stored, so that later steps can go on. */
  plan(endpoint: Endpoint, write: Write<unknown, unknown, unknown, unknown>): unknown {
    const { body, expected: record = body } = write;
    this.requests.push({
      method: endpoint.method,
      path: requestPath(endpoint, write.params as Parameters),
      ...(body === undefined ? {} : { body }),
      ...(write.before ? { changes: changesOf(record, write.before) } : {}),
    });
    return typeof record === "object" ? { ...write.before, ...record } : {};
  }
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
