import { minutesAndSeconds } from "../values/clock-text.js";
import type { ParameterName } from "./parameters.js";

/** Something read out of a text: what it prescribes, and the text without it. */
export interface Taken {
  parameter: ParameterName | undefined;
  /** One for all sets, or one for each. */
  values: string[];
  left: string;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const LOAD = new RegExp(
  String.raw`@?\s*(?<values>${NUMBER}(?:\s*\/\s*${NUMBER})*)\s*(?<unit>kgs?|kilos?|lbs?|pounds?|%(?:\s*(?:of\s+)?1\s?rm)?|w(?:atts)?)(?![a-z])(?<side>\s*(?:\/\s*|\b(?:per|each|every)\s+)(?:side|hand|arm|dumbbell))?`,
  "i",
);
const UNNAMED = new RegExp(String.raw`@\s*${NUMBER}(?!\s*[a-z%])`, "i");

/** `@ 80 kg`, `80/85/90 kg`, `2x24 kg per side`, `@ 75 %`, `@ 120 W`; a number behind @ without a unit is asked about. */
export function readLoad(text: string): Taken & { mistake?: string } {
  const found = LOAD.exec(text);
  if (!found?.groups) {
    const bare = UNNAMED.exec(text)?.[0];
    return {
      parameter: undefined,
      values: [],
      left: text,
      ...(bare ? { mistake: `"${bare.trim()}" of what? Write kg, lb, % or RPE` } : {}),
    };
  }
  const { values = "", unit = "", side } = found.groups;
  const left = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  const parameter = loadParameter(unit.toLowerCase(), side !== undefined);
  return { parameter, values: values.split("/").map((value) => value.trim().replace(",", ".")), left };
}

function loadParameter(unit: string, perSide: boolean): ParameterName {
  if (unit.startsWith("%")) return "WeightPercentage";
  if (unit.startsWith("w")) return "Watts";
  if (unit.startsWith("k")) return perSide ? "WeightPerSideKg" : "WeightKg";
  return perSide ? "WeightPerSideLb" : "WeightLb";
}

/** `@ RPE 8`, `RPE 7.5/10`. */
export function readRpe(text: string): Taken {
  const found = /@?\s*\brpe\s*(\d+(?:[.,]\d+)?)(?:\s*\/\s*10)?/i.exec(text);
  if (!found) return { parameter: undefined, values: [], left: text };
  const left = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { parameter: "RPE", values: [(found[1] ?? "").replace(",", ".")], left };
}

const TIME = String.raw`(?<time>\d+(?:[.,:]\d+)?)\s*(?<unit>s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|["'’])?`;
const REST = [
  new RegExp(
    String.raw`,?\s*(?:with|w\/|\+|\()?\s*${TIME}\s*(?:of\s+)?(?:rest|recovery|pause)(?:\s+between(?:\s+sets)?)?\)?`,
    "i",
  ),
  new RegExp(
    String.raw`,?\s*(?:with|w\/|\+|\()?\s*\b(?:rest|recovery|pause)(?:\s+of)?:?\s*${TIME}(?:\s+between(?:\s+sets)?)?\)?`,
    "i",
  ),
];

/** The rest between sets. The builder has no field for it, so it becomes a note: `Rest 2:00 between sets`. */
export function readRest(text: string): { note: string | undefined; left: string } {
  for (const pattern of REST) {
    const found = pattern.exec(text);
    if (!found?.groups) continue;
    const left = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return { note: `Rest ${clock(found.groups.time ?? "", found.groups.unit ?? "")} between sets`, left };
  }
  return { note: undefined, left: text };
}

/** A bare number up to ten counts minutes, above it seconds, as people mean rests. */
function clock(time: string, unit: string): string {
  if (time.includes(":")) return time;
  const number = Number(time.replace(",", "."));
  const isMinutes = unit === "" ? number <= 10 : /^[m'’]/i.test(unit);
  return minutesAndSeconds(isMinutes ? number * 60 : number);
}
