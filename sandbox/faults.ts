import * as z from "zod";
import { isObject, type Json } from "../src/values/json.js";
import type { Reply } from "./reply.js";

/**
 * What can be made to go wrong. `before` faults leave the state alone; `after` ones strike when the effect has been applied.
 * A fault without `operationId` meets any operation; `skip` lets that many calls through first; it strikes `times` calls.
 */
export const faultSchema = z.strictObject({
  kind: z.enum([
    "rate-limit",
    "status",
    "slow",
    "reset",
    "truncated",
    "sign-in-page",
    "empty",
    "expired-token",
    "bad-record",
    "drop-field",
  ]),
  operationId: z.string().optional(),
  when: z.enum(["before", "after"]).default("before"),
  skip: z.int().min(0).default(0),
  times: z.int().min(1).default(1),
  /** `rate-limit`: the Retry-After value. */
  seconds: z.int().min(0).default(1),
  /** `slow`: how long the answer waits. A caller that gives up meanwhile undoes a `before`: the effect then never happens. */
  milliseconds: z.int().min(0).default(1000),
  /** `status`: the status to answer, 500 unless told. */
  status: z.int().min(400).max(599).default(500),
  /** `drop-field`: the field of the body that is lost on the way in. */
  field: z.string().optional(),
});

export type Fault = z.infer<typeof faultSchema>;
export type FaultInput = z.input<typeof faultSchema>;

/** The faults waiting to strike. */
export class Faults {
  #waiting: Fault[] = [];

  add(fault: FaultInput): void {
    this.#waiting.push(faultSchema.parse(fault));
  }

  clear(): void {
    this.#waiting = [];
  }

  get waiting(): readonly Fault[] {
    return this.#waiting;
  }

  /** The fault that strikes this call, if any: the request's own, else the first one waiting for the operation. */
  next(operationId: string | undefined, header: string | undefined): Fault | undefined {
    if (header !== undefined) return parseHeader(header);
    const fault = this.#waiting.find((one) => (one.operationId ?? operationId) === operationId);
    if (!fault) return undefined;
    if (fault.skip > 0) {
      fault.skip -= 1;
      return undefined;
    }
    fault.times -= 1;
    if (fault.times === 0) this.#waiting = this.#waiting.filter((one) => one !== fault);
    return fault;
  }
}

/** `x-sandbox-fault: rate-limit; seconds=2` */
function parseHeader(text: string): Fault {
  const [kind, ...settings] = text.split(";").map((part) => part.trim());
  const entries = settings.map((setting) => {
    const [name = "", value = ""] = setting.split("=");
    return [name, /^\d+$/.test(value) ? Number(value) : value];
  });
  return faultSchema.parse({ kind, ...Object.fromEntries(entries) });
}

const SIGN_IN_PAGE =
  "<!DOCTYPE html><html><head><title>TrainingPeaks | Log In</title></head><body></body></html>";

/** The answer a fault puts in place of the right one; undefined when it leaves the answer alone. */
export function spoil(fault: Fault, reply?: Reply): Reply | undefined {
  switch (fault.kind) {
    case "rate-limit":
      return {
        status: 429,
        headers: { "retry-after": String(fault.seconds) },
        body: { message: "Too many requests." },
      };
    case "status":
      return { status: fault.status, body: { message: "An error has occurred." } };
    case "reset":
      return { status: 0 };
    case "sign-in-page":
      return { status: 200, headers: { "content-type": "text/html" }, bytes: Buffer.from(SIGN_IN_PAGE) };
    case "empty":
      return { status: 200, bytes: Buffer.alloc(0) };
    case "bad-record":
      return reply && Array.isArray(reply.body) ? { ...reply, body: withBadRecords(reply.body) } : undefined;
    default:
      return undefined;
  }
}

/** A list whose first record lost its form, followed by something that is not a record at all. */
function withBadRecords(list: Json[]): Json[] {
  const [first, ...rest] = list;
  const broken = isObject(first)
    ? Object.fromEntries(
        Object.entries(first).map(([key, value]) => [key, value === null ? null : { broken: true }]),
      )
    : null;
  return [broken, "not a record", ...rest];
}
