import type { JsonObject } from "../../src/values/json.js";
import type { Call } from "../call.js";
import { Refusal } from "../reply.js";

/** The ways of one collection: its keys, the fields the service knows, and what it refuses. */
export interface CollectionRules {
  /** Field that identifies a record. */
  key: string;
  /** Field that names the record's owner. */
  owner: string;
  /** Field with the calendar day, for lists by range. */
  day?: string;
  /** Last day of a record that spans several. */
  lastDay?: string;
  /** Parent of the records, where the path names one: its field and its path parameter. */
  within?: { field: string; parameter: string };
  /** Fields of a fresh record. A field neither here nor in the contract is dropped without a word. */
  template: JsonObject;
  /** Fields that clients are known to send and that never stick. */
  ignored?: readonly string[];
  /** Longest range a list may span, in days. */
  longestRange?: number;
  /** Checks a record about to be stored and derives what the service derives. Throws `Refusal`. */
  accept?: (draft: JsonObject, call: Call, stored: JsonObject | undefined) => JsonObject;
  /** How a record is shown, where that differs from how it is kept. */
  show?: (record: JsonObject, call: Call) => JsonObject;
  /** The answer for an id nobody has. */
  missing?: (id: string) => Refusal;
}

/** What an unknown id is answered with unless the collection has its own words. */
export function notFound(id: string): Refusal {
  return new Refusal(404, `Not found: ${id}`);
}
