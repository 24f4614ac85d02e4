import { getUser } from "../../generated/endpoints/reference.js";
import type { RosterEntry, UserProfile, UserResponse } from "../../generated/types.js";
import { asAthlete, fullName, isSelf, profileOf } from "../expressions/people.js";
import type { AccountPin, CheckedResponse, Endpoint, Http } from "../http/endpoint.js";
import { monotonicNow } from "../http/timer.js";
import { cleanLine } from "../values/clean-text.js";
import type { Id } from "../values/quantity.js";
import { quoted } from "../values/quoted.js";
import { ToolError } from "../values/tool-error.js";

/** Who is signed in, and whom they may name. */
export interface Identity {
  personId: Id<"personId">;
  userId: Id<"userId">;
  name: string;
  /** IANA name, for the athlete's day. */
  timeZone: string | undefined;
  roster: readonly RosterEntry[];
}

/** An identity and the account it was asked for with. */
export type KnownIdentity = Identity & AccountPin;

interface Known {
  identity: KnownIdentity;
  /** The answer that it was taken from. */
  answer: CheckedResponse<unknown>;
}

/** An athlete as a call means it. */
export interface Athlete {
  id: Id<"athleteId">;
  name: string;
}

/** Asks once per process; `forget` after the credential changed (KB-06). */
export class IdentityCache {
  private known: Promise<Known> | undefined;
  /** Milliseconds on the monotonic clock. */
  private askedAt = 0;

  /** @param settle finds out whether somebody else signed in, and calls `forget` then */
  constructor(
    private readonly http: Http,
    private readonly settle: () => Promise<unknown> = async () => undefined,
  ) {}

  async get(): Promise<KnownIdentity> {
    if (this.known) await this.settle();
    this.known ??= this.asked();
    return (await this.known).identity;
  }

  /** The same where the roster must be fresh: asks again when the answer is from before `since`, on the monotonic clock. */
  async renewed(since: number): Promise<KnownIdentity> {
    if (this.askedAt < since) this.known = undefined;
    return this.get();
  }

  /** Whether identities are taken from the answers of this endpoint. */
  isFrom(endpoint: Pick<Endpoint, "id">): boolean {
    return endpoint.id === getUser.id;
  }

  /** Takes an answer that a tool has read, so that what was listed can be named. */
  learn(answer: CheckedResponse<unknown>, pin: AccountPin): void {
    this.known = Promise.resolve(knownFrom(answer, pin));
    this.askedAt = monotonicNow();
  }

  /** The answer behind the identity, so that what was named can be listed; undefined where it is older, or another account's. */
  async answer<R>(maxAgeMs: number, { account }: AccountPin): Promise<CheckedResponse<R> | undefined> {
    if (monotonicNow() - this.askedAt > maxAgeMs) return undefined;
    const known = await this.known;
    return known?.identity.account === account ? (known?.answer as CheckedResponse<R>) : undefined;
  }

  forget(): void {
    this.known = undefined;
  }

  private asked(): Promise<Known> {
    this.askedAt = monotonicNow();
    return this.ask().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
  }

  /** Not tied to the signal of one call: others wait for the same response. */
  private async ask(): Promise<Known> {
    const pin: AccountPin = {};
    const answer = await this.http.send(getUser, { params: {}, pin });
    return knownFrom(answer, pin);
  }
}

function knownFrom(answer: CheckedResponse<unknown>, pin: AccountPin): Known {
  return { identity: { ...identityFrom(answer.value as UserResponse), ...pin }, answer };
}

/** For a coach `athletes` is the roster, so the person's own id is `personId` and never `athletes[0]` (KB-03). */
export function identityFrom(response: UserResponse): Identity {
  const user: UserProfile = profileOf(response);
  const roster = user.athletes ?? [];
  const personId = user.personId ?? response.personId ?? roster[0]?.athleteId;
  if (personId === undefined)
    throw new ToolError(
      "API_CHANGED",
      "TrainingPeaks did not say who is signed in (getUser: personId is missing).",
      {
        nextStep: "Run `tp-mcp doctor` and report what it prints.",
      },
    );
  return {
    personId,
    // On an athlete's own account the two are the same number.
    userId: user.userId ?? Number(personId),
    name: fullName(user) || `athlete ${personId}`,
    timeZone: user.timeZone ?? undefined,
    roster,
  };
}

/**
 * The athlete that `wanted` means: nobody named is the signed-in person; digits are an id, also one outside the roster, which the
 * server then decides on (KB-14); a name must fit exactly one (KB-13).
 */
export function resolveAthlete(identity: Identity, wanted: string | undefined): Athlete {
  const self = { id: asAthlete(identity.personId), name: identity.name };
  if (wanted === undefined) return self;
  const text = wanted.trim();
  const pool = [
    self,
    ...identity.roster.filter(({ athleteId }) => athleteId !== identity.personId).map(athleteOf),
  ];
  if (/^\d+$/.test(text))
    return pool.find(({ id }) => id === Number(text)) ?? { id: Number(text), name: `athlete ${text}` };
  const matches = pool.filter(({ id, name }) => namesOf(identity, id, name).includes(text.toLowerCase()));
  const [only, ...more] = matches;
  if (only && more.length === 0) return only;
  if (only) throw ambiguous(text, matches);
  throw new ToolError("NOT_FOUND", `No athlete is called ${quoted(text)}.`, {
    nextStep: "Use a name or id from tp_list_athletes.",
    facts: { athletes: pool.slice(0, 20).map(({ id, name }) => ({ name, id: String(id) })) },
  });
}

function ambiguous(text: string, matches: readonly Athlete[]): ToolError {
  return new ToolError("AMBIGUOUS_ATHLETE", `${matches.length} athletes are called ${quoted(text)}.`, {
    nextStep: "Ask which one is meant, then give the id.",
    facts: { candidates: matches.map(({ id, name }) => ({ name, id: String(id) })) },
  });
}

/** Whether the result should say whose data it is: several are within reach. */
export function isCoach(identity: Identity): boolean {
  return identity.roster.some(({ athleteId }) => athleteId !== identity.personId);
}

function athleteOf(entry: RosterEntry): Athlete {
  return { id: asAthlete(entry.athleteId), name: fullName(entry) || `athlete ${entry.athleteId}` };
}

/** First, last and whole name in lower case. */
function namesOf(identity: Identity, id: Id<"athleteId">, name: string): string[] {
  const entry = identity.roster.find(({ athleteId }) => isSelf(id, athleteId));
  const parts = entry ? [entry.firstName, entry.lastName] : name.split(" ");
  return [name, ...parts].map((part) => cleanLine(part ?? "").toLowerCase()).filter((part) => part !== "");
}
