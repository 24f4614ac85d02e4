import { type Person, roster } from "./seasons/people.js";

export type AccountName = "athlete" | "coach";

/** Somebody who can sign in, and the athletes whose calendars they may open (their own included). */
export interface SandboxAccount {
  name: AccountName;
  person: Person;
  athletes: readonly Person[];
}

export type Accounts = Record<AccountName, SandboxAccount>;

/** @param coached the coach's athletes, the coach left out */
export function accountsWith(coached: readonly Person[]): Accounts {
  return {
    athlete: { name: "athlete", person: roster.self, athletes: [roster.self] },
    coach: { name: "coach", person: roster.coach, athletes: [...coached, roster.coach] },
  };
}
