import openapi from "../../../generated/openapi.json" with { type: "json" };
import { type Sandbox, startSandbox } from "../../../sandbox/index.js";
import { freeze } from "../../../sandbox/seasons/made-once.js";
import { roster } from "../../../sandbox/seasons/people.js";
import type { JsonObject } from "../../../src/values/json.js";
import { type State, stateOf } from "../../journal/state.js";
import { FRIDAY } from "../../kit/server.js";

const FIRST_DAY = "2026-04-06";
const DAY_AFTER = "2026-04-20";
const OWNER = roster.self.personId;

/** Everything an account holds: collection -> records. What a record holds is frozen, so that copies may share it. */
export type Holdings = Record<string, JsonObject[]>;

/** A sandbox whose whole content can be kept and put back. */
export class Account {
  private constructor(readonly sandbox: Sandbox) {}

  /** Only the weeks around today are kept: comparing years thousands of times says no more. */
  static async start(): Promise<Account> {
    const account = new Account(await startSandbox({ openapi, now: FRIDAY }));
    const { workouts = [], metrics = [], ...rest } = account.holdings();
    const isNear = (day: unknown) => FIRST_DAY <= String(day) && String(day) < DAY_AFTER;
    const near = workouts.filter(({ workoutDay }) => isNear(workoutDay));
    // One day has two sessions, to be put into another order.
    const second = { ...near[0], workoutId: 3_601_099_999, title: "Second of the day", orderOnDay: 5 };
    account.restore({
      ...rest,
      workouts: [...near, second],
      metrics: metrics.filter(({ timeStamp }) => isNear(timeStamp)),
      files: [],
      planWorkouts: [],
    });
    return account;
  }

  get store() {
    return this.sandbox.store;
  }

  records(collection: string): JsonObject[] {
    return this.store.records(collection, OWNER);
  }

  state(): State {
    return stateOf(this.sandbox, [OWNER]);
  }

  holdings(): Holdings {
    return Object.fromEntries(this.#collections().map((name) => [name, this.records(name).map(held)]));
  }

  restore(holdings: Holdings): void {
    for (const name of new Set([...this.#collections(), ...Object.keys(holdings)])) {
      const [records, wanted] = [this.records(name), holdings[name] ?? []];
      // Nearly all collections are as they were.
      if (!isAsHeld(records, wanted)) records.splice(0, records.length, ...wanted.map(held));
    }
  }

  #collections(): string[] {
    return Object.keys(this.store.summary([OWNER])[OWNER] ?? {});
  }
}

function held(record: JsonObject): JsonObject {
  Object.values(record).forEach(freeze);
  return { ...record };
}

function isAsHeld(records: readonly JsonObject[], wanted: readonly JsonObject[]): boolean {
  return records.length === wanted.length && records.every((record, index) => isSame(record, wanted[index]));
}

function isSame(record: JsonObject, other: JsonObject = {}): boolean {
  const keys = Object.keys(record);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => record[key] === other[key] && Object.isFrozen(record[key]))
  );
}
