import { type Fields, fieldsOf } from "../values/json.js";
import type { NotApplied } from "./compare-stored.js";
import { holdsIntervals, intervalsIn, nameOf, valueIn, type Words } from "./record-words.js";

/**
 * What is stored otherwise, in the words of answers: minutes, sports by their names, intervals as a whole. Within an object or a list the
 * place is named, and its values are as TrainingPeaks has them.
 */
export async function toldNotApplied(
  all: readonly NotApplied[],
  sent: Fields,
  stored: unknown,
  words: Words,
): Promise<NotApplied[]> {
  const told = new Map<string, NotApplied>();
  for (const one of all) {
    const name = /^[^.[]+/.exec(one.field)?.[0] ?? one.field;
    const whole = await intervalsNotApplied(name, sent[name], fieldsOf(stored)[name], words);
    const entry = whole ?? inWords(one, name, words);
    told.set(entry.field, entry);
  }
  return [...told.values()];
}

/** The intervals of a field as a whole; undefined where both read the same, as then only the place tells the difference. */
async function intervalsNotApplied(
  name: string,
  sent: unknown,
  stored: unknown,
  words: Words,
): Promise<NotApplied | undefined> {
  if (!holdsIntervals(name, words)) return undefined;
  const texts = await intervalsIn([{ [name]: sent }, { [name]: stored }], words);
  if (texts.get(sent) === texts.get(stored)) return undefined;
  const said = (value: unknown) => texts.get(value) ?? valueIn(name, value, words);
  return { field: nameOf(name, words), asked: said(sent), stored: said(stored) };
}

/** A field by its name; a place within one with its values as they are. */
function inWords({ field, asked, stored }: NotApplied, name: string, words: Words): NotApplied {
  const said = (value: unknown) => (field === name ? valueIn(name, value, words) : value);
  return { field: nameOf(name, words) + field.slice(name.length), asked: said(asked), stored: said(stored) };
}
