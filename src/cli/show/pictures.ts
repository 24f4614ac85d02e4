import { fitnessChart } from "./fitness-chart.js";
import type { Look } from "./look.js";
import type { JsonRecord } from "./plain-values.js";
import { sessionProfile } from "./session-profile.js";
import { weekBars } from "./week-bars.js";

/** What an answer looks like, ahead of its fields. */
export interface Picture {
  lines: string[];
  /** Fields that need not be listed again. */
  shows: readonly string[];
}

/** Draws an answer whose fields it knows, whichever tool it came from; undefined for any other. */
export type Draw = (answer: JsonRecord, look: Look) => Picture | undefined;

const PICTURES: readonly Draw[] = [fitnessChart, weekBars, sessionProfile];

export function pictureOf(answer: JsonRecord, look: Look): Picture | undefined {
  for (const draw of PICTURES) {
    const picture = draw(answer, look);
    if (picture) return picture;
  }
  return undefined;
}
