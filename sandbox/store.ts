import type { JsonObject } from "../src/values/json.js";
import type { SandboxClock } from "./clock.js";
import { numberIn } from "./json.js";

/** What a person starts with: records by collection. */
export type Season = Record<string, JsonObject[]>;

/** Numbers of records made after the start, far above the seeded ones. Workout numbers exceed 2^31, as live ones do. */
const FIRST_NEW_ID: Record<string, number> = { workouts: 3_700_000_001, files: 60_001 };
const FIRST_ID_ELSEWHERE = 900_001;

/** The whole state, in memory: records by owner and collection. A person's season is made when first asked for. */
export class Store {
  readonly #owners = new Map<number, Season>();
  readonly #lastIds = new Map<string, number>();

  constructor(
    readonly clock: SandboxClock,
    private readonly people: readonly number[],
    private readonly seasonOf: (personId: number) => Season,
  ) {}

  /** The records themselves, to read and to change. Empty for a collection nothing was put in yet. */
  records(collection: string, owner: number): JsonObject[] {
    const season = this.#season(owner);
    const records = season[collection] ?? [];
    season[collection] = records;
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
    return Object.fromEntries(people.map((id) => [id, sizesOf(this.#season(id))]));
  }

  /** The people whose season was asked for; everybody else's is as it starts. */
  get seen(): number[] {
    return [...this.#owners.keys()];
  }

  #season(owner: number): Season {
    const season = this.#owners.get(owner) ?? this.seasonOf(owner);
    this.#owners.set(owner, season);
    return season;
  }
}

function sizesOf(season: Season): Record<string, number> {
  return Object.fromEntries(Object.entries(season).map(([name, records]) => [name, records.length]));
}

/** Records in calendar order, then in the order shown on the day. */
export function byDay(day: string): (a: JsonObject, b: JsonObject) => number {
  return (a, b) =>
    String(a[day]).localeCompare(String(b[day])) ||
    (numberIn(a, "orderOnDay") ?? 0) - (numberIn(b, "orderOnDay") ?? 0);
}
