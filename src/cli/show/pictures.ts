import type { JsonObject } from "../../values/json.js";
import { fitnessChart } from "./fitness-chart.js";
import type { Look } from "./look.js";
import type { Draw, Picture } from "./picture.js";
import { sessionProfile } from "./session-profile.js";
import { weekBars } from "./week-bars.js";

const PICTURES: readonly Draw[] = [fitnessChart, weekBars, sessionProfile];

export function pictureOf(answer: JsonObject, look: Look): Picture | undefined {
  for (const draw of PICTURES) {
    const picture = draw(answer, look);
    if (picture) return picture;
  }
  return undefined;
}
