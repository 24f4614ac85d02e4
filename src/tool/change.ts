import type { Fields } from "../values/json.js";
import type { Here } from "../values/moment.js";

/** One change as it is kept on this machine: what it was, and what it needs to be taken back. */
export interface Change {
  /** The call's id, a dot, and its place in the call. */
  id: string;
  call: string;
  /** ISO 8601, UTC. */
  at: string;
  tool: string;
  /** The signed-in person. */
  person: number;
  /** The host that was written to: nothing of a sandbox is taken back anywhere else. */
  host: string;
  athlete?: { id: number; name: string };
  endpoint: string;
  params: Record<string, unknown>;
  /** `sent` where the process ended before the answer was known. */
  outcome: "sent" | "made" | "unsure" | "failed";
  /** The record as it stood right before; a list where that is saved whole. */
  before?: unknown;
  after?: unknown;
  /** The name and the day that were sent for something new. */
  asked?: Fields;
  /** The server's answer, where no record can be read. */
  answer?: unknown;
  /** The fields that were set. */
  fields?: string[];
  /** Something that looks like a credential was taken out of its texts: putting those back would change them. */
  cleaned?: boolean;
  /** The change that this one took back. */
  undoes?: string;
  /** The change that took this one back. */
  undone_by?: string;
}

/** Where changes are kept. None of the calls fails: a change that can't be kept is told as such. */
export interface ChangeStore {
  /** @returns whether it is kept */
  save(change: Change): Promise<boolean>;
  /** Newest first. */
  all(): Promise<Change[]>;
  /** Lets nobody else take changes back. @returns what ends that; undefined where another process does so right now */
  claim(): Promise<(() => Promise<void>) | undefined>;
}

/** The changes of whoever is signed in, as a tool that takes one back sees them. */
export interface ChangeHistory {
  /** What local times of changes are told against. */
  here: Here;
  /** Those that a person made, newest first. */
  of(person: number): Promise<Change[]>;
  save(change: Change): Promise<boolean>;
  /** Runs while no other process takes changes back. @throws ToolError CONFLICT where one does */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** What is sent from now on takes this change back; undefined ends that. @returns the id of this call */
  takeBack(change: string | undefined): string;
}
