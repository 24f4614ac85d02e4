import type { JsonObject } from "../src/values/json.js";
import type { SandboxClock } from "./clock.js";
import { numberIn } from "./json.js";

/** What a person starts with: how the records of each collection are made, anew each time. */
export type Season = Record<string, () => JsonObject[]>;

/** Numbers of records made after the start, far above the seeded ones. Workout numbers exceed 2^31, as live ones do. */
const FIRST_NEW_ID: Record<string, number> = { workouts: 3_700_000_001, files: 60_001 };
const FIRST_ID_ELSEWHERE = 900_001;

/** A person's season, and those of its collections that were asked for. */
interface Account {
  season: Season;
  collections: Map<string, JsonObject[]>;
}

/** The whole state, in memory: records by owner and collection. A collection is made when first asked for. */
export class Store {
  readonly #accounts = new Map<number, Account>();
  readonly #lastIds = new Map<string, number>();

  constructor(
    readonly clock: SandboxClock,
    private readonly people: readonly number[],
    private readonly seasonOf: (personId: number) => Season,
  ) {}

  /** The records themselves, to read and to change. Empty for a collection nothing was put in yet. */
  records(collection: string, owner: number): JsonObject[] {
    const { season, collections } = this.#account(owner);
    const records = collections.get(collection) ?? season[collection]?.() ?? [];
    collections.set(collection, records);
    return records;
  }

  /** The one record of a collection that holds one per person, such as `settings`. */
  single(collection: string, owner: number): JsonObject {
    const records = this.records(collection, owner);
    const first = records[0] ?? {};
    if (records.length === 0) records.push(first);
    return first;
  }

  find(collection: string, owner: number, key: string, id: number | string): JsonObject | undefined {
    return this.records(collection, owner).find((record) => String(record[key]) === String(id));
  }

  remove(collection: string, owner: number, record: JsonObject): void {
    const records = this.records(collection, owner);
    const index = records.indexOf(record);
    if (index >= 0) records.splice(index, 1);
  }

  nextId(collection: string): number {
    const last = this.#lastIds.get(collection) ?? (FIRST_NEW_ID[collection] ?? FIRST_ID_ELSEWHERE) - 1;
    this.#lastIds.set(collection, last + 1);
    return last + 1;
  }

  /** Records of a collection over all people, or of one. */
  inspect(collection: string, owner?: number): JsonObject[] {
    const owners = owner === undefined ? this.people : [owner];
    return owners.flatMap((id) => this.records(collection, id));
  }

  /** How many records each collection holds, by owner. */
  summary(people = this.people): Record<string, Record<string, number>> {
    return Object.fromEntries(people.map((id) => [id, this.#sizes(id)]));
  }

  /** The people whose season was asked for; everybody else's is as it starts. */
  get seen(): number[] {
    return [...this.#accounts.keys()];
  }

  /** The collections that were asked for; all others are as they start. */
  get asked(): { owner: number; collection: string }[] {
    return [...this.#accounts].flatMap(([owner, { collections }]) =>
      [...collections.keys()].map((collection) => ({ owner, collection })),
    );
  }

  #sizes(owner: number): Record<string, number> {
    const { season, collections } = this.#account(owner);
    const names = [...new Set([...Object.keys(season), ...collections.keys()])];
    return Object.fromEntries(names.map((name) => [name, this.records(name, owner).length]));
  }

  #account(owner: number): Account {
    const account = this.#accounts.get(owner) ?? { season: this.seasonOf(owner), collections: new Map() };
    this.#accounts.set(owner, account);
    return account;
  }
}

/** Records in calendar order, then in the order shown on the day. */
export function byDay(day: string): (a: JsonObject, b: JsonObject) => number {
  return (a, b) =>
    String(a[day]).localeCompare(String(b[day])) ||
    (numberIn(a, "orderOnDay") ?? 0) - (numberIn(b, "orderOnDay") ?? 0);
}
