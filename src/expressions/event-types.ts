import { eventTypes } from "../../generated/tables.js";
import { closest } from "../values/closest.js";
import { plainForm } from "../values/plain-form.js";

/**
 * What is wrong with a type of event, as a sentence; undefined when it may be sent. Old labels and misspellings are refused, as they
 * would be stored as `Undefined`; a word unlike any known one may be new at TrainingPeaks and is left to reading back.
 */
export function eventTypeMistake(type: unknown): string | undefined {
  if (type === undefined) return undefined;
  if (typeof type !== "string" || !/^[A-Za-z]+$/.test(type))
    return `event_type: ${JSON.stringify(type)} is not right, expected one word such as RunningRoad`;
  if (eventTypes.nameOf(type) !== null) return undefined;
  const label = plainForm(type);
  const right = Object.hasOwn(eventTypes.aliases, label)
    ? eventTypes.aliases[label]
    : closest(type, eventTypes.names);
  return right && `event_type: "${type}" would be stored as Undefined; did you mean "${right}"?`;
}
