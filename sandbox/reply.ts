import type { Json } from "../src/values/json.js";

/** What the sandbox answers: JSON, raw bytes, or nothing at all. */
export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: Json;
  bytes?: Uint8Array;
}

export function ok(body: Json): Reply {
  return { status: 200, body };
}

export function noContent(): Reply {
  return { status: 204 };
}

/** 200 with an empty body, as several saves of the service answer. */
export function emptyOk(): Reply {
  return { status: 200 };
}

/** An answer other than success; thrown from anywhere below the pipeline. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }

  get reply(): Reply {
    return { status: this.status, body: { message: this.message } };
  }
}
