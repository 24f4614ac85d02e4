import type { Sandbox } from "../../sandbox/index.js";
import { addDays } from "../../src/expressions/dates.js";
import type { JsonObject } from "../../src/values/json.js";

/** Two seasons and what is planned, as ranges take them. */
export const SEASONS = { start_date: "2024-10-01", end_date: "2026-07-03" };

const WORDS =
  "Tempo, Rückenwind; crosswind (gusty) 4x8 @ 102% – beats: 158, Kälte, été, over/under, ok? ".split(" ");

/** Text of about so many characters, another one for each number. */
export function wordy(length: number, number: number): string {
  let text = `#${number}`;
  for (let at = number; text.length < length; at = (at * 31 + 7) % 10_007)
    text += ` ${WORDS[at % WORDS.length]}`;
  return text;
}

/** Makes much of everything that an athlete may have much of, with long texts in it. */
export function fatten({ store }: Sandbox, owner: number): void {
  const many = (collection: string, count: number, change: (n: number) => JsonObject) => {
    const records = store.records(collection, owner);
    const models = structuredClone(records);
    for (let n = records.length; n < count; n += 1)
      records.push({ ...structuredClone(models[n % models.length] ?? {}), ...change(n) });
  };
  const on = (n: number) => addDays(SEASONS.start_date, (n * 641) % 640);
  for (const [n, workout] of store.records("workouts", owner).entries())
    Object.assign(workout, {
      description: wordy(1_500, n),
      coachComments: wordy(600, n),
      title: wordy(90, n),
    });
  many("notes", 120, (n) => ({
    id: 700_000 + n,
    noteDate: `${on(n)}T00:00:00`,
    title: wordy(80, n),
    description: wordy(900, n),
  }));
  const [note] = store.records("notes", owner);
  many("noteComments", 60, (n) => ({
    calendarNoteId: note?.id ?? 0,
    calendarNoteCommentStreamId: n,
    comment: wordy(500, n),
  }));
  many("events", 150, (n) => ({
    id: 800_000 + n,
    eventDate: `${on(n)}T00:00:00`,
    name: wordy(80, n),
    description: wordy(700, n),
  }));
  many("availability", 120, (n) => ({
    id: 900_000 + n,
    startDate: `${on(n)}T00:00:00`,
    endDate: `${on(n)}T00:00:00`,
    description: wordy(300, n),
  }));
  many("equipment", 60, (n) => ({ equipmentId: 60_000 + n, name: wordy(70, n), notes: wordy(300, n) }));
  many("libraries", 200, (n) => ({ exerciseLibraryId: 30_000 + n, libraryName: wordy(70, n) }));
  const [library] = store.records("libraries", owner);
  many("libraryItems", 250, (n) => ({
    exerciseLibraryItemId: 60_000 + n,
    exerciseLibraryId: library?.exerciseLibraryId ?? 0,
    itemName: wordy(80, n),
    description: wordy(800, n),
  }));
  many("strength", 120, (n) => ({
    id: String(25_000_000 + n),
    prescribedDate: on(n),
    title: wordy(80, n),
    instructions: wordy(400, n),
  }));
  many("plans", 120, (n) => ({ planId: 90_000 + n, title: wordy(80, n), description: wordy(900, n) }));
  for (const [n, session] of store.records("planWorkouts", owner).entries())
    Object.assign(session, { title: wordy(90, n), description: wordy(2_500, n) });
  store.records("nutrition", owner).push(
    ...Array.from({ length: 600 }, (_, n) => ({
      id: n,
      athleteId: owner,
      timeStamp: `${addDays(SEASONS.start_date, n)}T00:00:00`,
    })),
  );
}
