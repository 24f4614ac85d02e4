import { type Person, roster } from "./people.js";
import { randomFor } from "./random.js";

const FIRST_NAMES = ["Clara", "Emil", "Greta", "Ivo", "Mila", "Nils", "Paula", "Silas", "Thea", "Veit"];
const LAST_NAMES = [
  "Brandt",
  "Ekholm",
  "Falk",
  "Grimm",
  "Kranz",
  "Lorenz",
  "Nyberg",
  "Sommer",
  "Thoma",
  "Vogt",
];
const NAMES = LAST_NAMES.flatMap((lastName) => FIRST_NAMES.map((firstName) => ({ firstName, lastName })));

/** New to the coach: twelve weeks of each, as the years of fifty athletes take long to make and nobody asks for them. */
const FIRST_DAY = -84;

/** Record numbers are made from the last three digits, which nobody else has. */
const FIRST_ID = 4_300_200;

/**
 * The coach's athletes: those with stories, then others until there are `size`. The same size always gives the same people.
 * @throws RangeError when there are not enough names
 */
export function coachedAthletes(size: number): readonly Person[] {
  const most = roster.coached.length + NAMES.length;
  if (size > most) throw new RangeError(`The sandbox's coach has at most ${most} athletes.`);
  const others = NAMES.slice(0, Math.max(0, size - roster.coached.length));
  return [...roster.coached, ...others.map(invented)];
}

function invented(name: { firstName: string; lastName: string }, index: number): Person {
  const personId = FIRST_ID + index;
  const random = randomFor(`athlete ${personId}`);
  return {
    ...roster.coach,
    ...name,
    personId,
    userId: personId,
    email: `${name.firstName}.${name.lastName}@example.org`.toLowerCase(),
    gender: index % 2 === 0 ? "f" : "m",
    birthYear: Math.round(random.between(1965, 2004)),
    ftp: Math.round(random.between(190, 330)),
    weight: Math.round(random.between(52, 88)),
    startingFitness: Math.round(random.between(25, 75)),
    firstDay: FIRST_DAY,
  };
}
