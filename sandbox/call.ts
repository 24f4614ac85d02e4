import { isObject, type Json, type JsonObject } from "../src/values/json.js";
import type { SandboxAccount } from "./accounts.js";
import type { ContractOperation } from "./openapi.js";
import { Refusal, type Reply } from "./reply.js";
import type { Person } from "./seasons/people.js";
import type { Store } from "./store.js";

/** One authorised request, as behaviours see it. */
export interface Call {
  operation: ContractOperation;
  /** Field names the contract gives the body. */
  fields: readonly string[];
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  body: Json | undefined;
  /** A field an injected fault makes the server lose. */
  lost: string | undefined;
  account: SandboxAccount;
  store: Store;
}

/** Behaviour of an operation. May throw `Refusal`. */
export type Handler = (call: Call) => Reply;
export type Handlers = Record<string, Handler>;

/** Path parameters that name a person, not a record. */
const PERSON_PARAMETERS = new Set(["athleteId", "calendarId", "coachId", "userId"]);

/** Whose records the call is about: the athlete in the path, else the signed-in person. */
export function ownerOf(call: Call): number {
  return Number(call.params.athleteId ?? call.params.calendarId ?? call.account.person.personId);
}

/** The same as a person: one of those whose calendars the account may open. */
export function personOf(call: Call): Person {
  const owner = ownerOf(call);
  return call.account.athletes.find(({ personId }) => personId === owner) ?? call.account.person;
}

/** The person's day on the sandbox's clock. */
export function todayOf(call: Call): string {
  return call.store.clock.today(personOf(call).timeZone);
}

/** The id of the record meant: the last parameter of the path that does not name a person. */
export function idIn(call: Call): string | undefined {
  const ids = Object.entries(call.params).filter(([name]) => !PERSON_PARAMETERS.has(name));
  return ids.at(-1)?.[1];
}

export function range(call: Call): { start: string; end: string } {
  const start = Object.entries(call.params).find(([name]) => name.startsWith("start"))?.[1];
  const end = Object.entries(call.params).find(([name]) => name.startsWith("end"))?.[1];
  if (start === undefined || end === undefined)
    throw new Refusal(405, "The requested resource does not support this method.");
  if (end < start) throw new Refusal(400, "The end date must not be before the start date.");
  return { start, end };
}

/** @throws Refusal 400 when the body is not an object */
export function bodyObject(call: Call): JsonObject {
  if (!isObject(call.body)) throw new Refusal(400, "The request body must be an object.");
  return Object.fromEntries(Object.entries(call.body).filter(([key]) => key !== call.lost));
}

/** @throws Refusal 500: the zone and equipment saves fall over anything but a list */
export function bodyList(call: Call): JsonObject[] {
  if (!Array.isArray(call.body) || !call.body.every(isObject))
    throw new Refusal(500, "An error has occurred.");
  return call.body.filter(isObject);
}
