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
  const found = fieldsOf(stored);
  const told = new Map<string, NotApplied>();
  for (const { field, asked, stored: is } of all) {
    const [name = field] = /^[^.[]+/.exec(field) ?? [];
    const place = nameOf(name, words) + field.slice(name.length);
    if (holdsIntervals(name, words)) {
      const texts = await intervalsIn([{ [name]: sent[name] }, { [name]: found[name] }], words);
      const [wanted, there] = [texts.get(sent[name]), texts.get(found[name])];
      // Where both read the same, only the place tells the difference.
      if (wanted !== there) {
        const value = (text: string | undefined, raw: unknown) => text ?? valueIn(name, raw, words);
        const whole = nameOf(name, words);
        told.set(whole, {
          field: whole,
          asked: value(wanted, sent[name]),
          stored: value(there, found[name]),
        });
        continue;
      }
    }
    const isWhole = field === name;
    told.set(place, {
      field: place,
      asked: isWhole ? valueIn(name, asked, words) : asked,
      stored: isWhole ? valueIn(name, is, words) : is,
    });
  }
  return [...told.values()];
}
