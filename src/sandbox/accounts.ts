import { type Person, roster } from "./seasons/people.js";

export type AccountName = "athlete" | "coach";

/** Somebody who can sign in, and the athletes whose calendars they may open (their own included). */
export interface Account {
  name: AccountName;
  person: Person;
  athletes: readonly Person[];
}

export const ACCOUNTS: Record<AccountName, Account> = {
  athlete: { name: "athlete", person: roster.self, athletes: [roster.self] },
  coach: { name: "coach", person: roster.coach, athletes: [...roster.coached, roster.coach] },
};

/** Everybody with a calendar. */
export const PEOPLE: readonly Person[] = [roster.self, roster.coach, ...roster.coached];

export function personOf(id: number): Person | undefined {
  return PEOPLE.find(({ personId }) => personId === id);
}
