import type { Json } from "../src/values/json.js";

/** One request as it arrived, with the status it was answered with (0 when the connection was cut). */
export interface LoggedRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  body: Json | undefined;
  status: number;
  /** Position in the sandbox's life, from 1; the clock stands still. */
  at: number;
  operationId: string | undefined;
}

/** Everything that was asked of the sandbox, and what of it the contract does not know. */
export class Journal {
  readonly requests: LoggedRequest[] = [];
  readonly violations: string[] = [];
  #count = 0;

  log(request: Omit<LoggedRequest, "at" | "status">): LoggedRequest {
    this.#count += 1;
    const entry = { ...request, status: 0, at: this.#count };
    this.requests.push(entry);
    return entry;
  }

  clear(): void {
    this.requests.length = 0;
    this.violations.length = 0;
  }
}
