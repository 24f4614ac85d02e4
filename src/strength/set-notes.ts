import { minutesAndSeconds } from "../values/clock-text.js";
/** What coaches write beside a set and the builder has no field for: it becomes the note of the exercise, in words. */
export interface Noted {
  notes: string[];
  left: string;
  mistake?: string;
}

const TEMPO = [
  /@?\s*\(?\btempo:?\s*(?<value>[\dx](?:\s*[-:/.]?\s*[\dx]){2,3})(?![\dx])\)?/i,
  /@?\s*\(?(?<![\dx])(?<value>[\dx](?:[-:/.]?[\dx]){2,3})\s+tempo\b\)?/i,
];
const RESERVE =
  /@?\s*\(?\b(?:rir\s*(?<before>\d(?:\s*[-–]\s*\d)?)|(?<after>\d(?:\s*[-–]\s*\d)?)\s*rir)\b\)?/i;

/** `tempo 3-1-1`, `30X1 tempo`. */
export function readTempo(text: string): Noted {
  for (const form of TEMPO) {
    const found = form.exec(text);
    if (found?.groups) return { notes: [`Tempo ${found.groups.value}`], left: without(text, found) };
  }
  return { notes: [], left: text };
}

/** `RIR 2`, `1-2 RIR`: repetitions in reserve. */
export function readReserve(text: string): Noted {
  const found = RESERVE.exec(text);
  if (!found?.groups) return { notes: [], left: text };
  const { before, after } = found.groups;
  return { notes: [`RIR ${before ?? after}`], left: without(text, found) };
}

const AMOUNT = String.raw`(?<time>\d+(?:[.,:]\d+)?)(?:\s*[-–]\s*(?<most>\d+(?:[.,:]\d+)?))?`;
const TIME = String.raw`${AMOUNT}\s*(?<unit>s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|["'’])?`;
const BETWEEN = String.raw`(?<between>\s+between(?:\s+sets)?)?\)?`;
const REST = [
  new RegExp(
    String.raw`,?\s*(?:with\s|w\/|\+|\()?\s*${TIME}\s*(?:of\s+)?(?<word>rest|recovery|pause|off)\b${BETWEEN}`,
    "i",
  ),
  new RegExp(
    String.raw`,?\s*(?:with\s|w\/|\+|\()?\s*\b(?<word>rest|recovery|pause)(?:\s+of)?:?\s*${TIME}${BETWEEN}`,
    "i",
  ),
];
/** A pause this short is one within a repetition. */
const SHORTEST_REST_S = 10;

/** The rest between sets: `Rest 2:00 between sets`. A pause of seconds is part of the exercise: `Pause 3 s`. */
export function readRest(text: string): Noted {
  const found = REST.map((form) => form.exec(text)).find((one) => one !== null);
  if (!found?.groups) return { notes: [], left: text };
  const { time = "", most, unit = "", word = "", between } = found.groups;
  if (unit === "" && isUnclear(time))
    return { notes: [], left: text, mistake: `a rest of ${time} what? Write ${time} s or ${time} min` };
  const ends = [time, ...(most ? [most] : [])].map((end) => seconds(end, unit));
  const isPause = /^pause$/i.test(word) && !between && Math.max(...ends) < SHORTEST_REST_S;
  const note = isPause
    ? `Pause ${ends.join("-")} s`
    : `Rest ${ends.map(minutesAndSeconds).join("-")} between sets`;
  const more = readRest(without(text, found));
  return { ...more, notes: [note, ...more.notes] };
}

/** A bare number up to five counts minutes, from twenty on seconds, as people mean rests; between them nobody knows. */
function isUnclear(time: string): boolean {
  const number = Number(time.replace(",", "."));
  return !time.includes(":") && number > 5 && number < 20;
}

function seconds(time: string, unit: string): number {
  const [minutes, rest] = time.split(":").map(Number);
  if (rest !== undefined) return (minutes ?? 0) * 60 + rest;
  const number = Number(time.replace(",", "."));
  const isMinutes = unit === "" ? number <= 5 : /^[m'’]/i.test(unit);
  return Math.round(isMinutes ? number * 60 : number);
}

function without(text: string, found: RegExpExecArray): string {
  return `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
}
