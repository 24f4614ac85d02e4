import type { ParameterName } from "./parameters.js";

/** Something read out of a text: what it prescribes, and the text without it. */
export interface Taken {
  parameter: ParameterName | undefined;
  /** One for all sets, or one for each. */
  values: string[];
  left: string;
  /** What the builder has no field for, in words. */
  notes?: string[];
  /** What is unclear about it. */
  mistake?: string;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const UNIT = String.raw`kgs?|kilos?|lbs?|pounds?|%(?:\s*(?:of\s+)?1\s?rm)?|w(?:atts)?`;
const LOAD = new RegExp(
  String.raw`@?\s*(?<range>${NUMBER}\s*[-–]\s*)?(?<values>\d+(?:,\d+){2,}|${NUMBER}(?:\s*(?:kg|lbs?|%)?\s*\/\s*${NUMBER})*)\s*(?<unit>${UNIT})(?![a-z])(?<side>\s*(?:\/\s*|\b(?:per|each|every)\s+)(?:side|hand|arm|dumbbell))?`,
  "i",
);
const UNNAMED = new RegExp(String.raw`(?:@|\bat\b|\bwith\b)\s*${NUMBER}(?!\s*[a-z%:\d/x×*])`, "i");
const OF_BODY = /%\s*(?:of\s+)?(?:bw\b|body\s?weight)/i;
/** What stands behind the comma of a weight that plates make. */
const PLATES = /,(?:\d|25|50|75)$/;

/** `@ 80 kg`, `80/85/90 kg`, `2x24 kg per side`, `@ 75 %`, `@ 120 W`; a number behind @ without a unit is asked about. */
export function readLoad(text: string): Taken {
  if (OF_BODY.test(text))
    return unclear(text, "a percent is that of the best single repetition: write kg or lb");
  const found = LOAD.exec(text);
  if (!found?.groups) {
    const bare = UNNAMED.exec(text)?.[0];
    if (bare) return unclear(text, `"${bare.trim()}" of what? Write kg, lb, % or RPE`);
    return { parameter: undefined, values: [], left: text };
  }
  const { range, values = "", unit = "", side } = found.groups;
  if (range)
    return unclear(
      text,
      `a set has one weight: write one of ${range.trim()}${values} ${unit}, or one for each set as in 80/85/90 kg`,
    );
  if (/^\d+,\d+$/.test(values) && !PLATES.test(values))
    return unclear(
      text,
      `"${values} ${unit}" may be one weight or two: write ${values.replace(",", ".")} or ${values.replace(",", "/")}`,
    );
  const left = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  const isPercent = unit.startsWith("%");
  return {
    parameter: loadParameter(unit.toLowerCase(), side !== undefined),
    values: valuesOf(values),
    left: isPercent ? left.replace(/\b1\s?rm\b/i, " ") : left,
  };
}

function valuesOf(values: string): string[] {
  const isList = /^\d+(?:,\d+){2,}$/.test(values);
  return values.split(isList ? "," : "/").map((value) =>
    value
      .replace(/kg|lbs?|%/gi, "")
      .trim()
      .replace(",", "."),
  );
}

function unclear(left: string, mistake: string): Taken {
  return { parameter: undefined, values: [], left, mistake };
}

function loadParameter(unit: string, perSide: boolean): ParameterName {
  if (unit.startsWith("%")) return "WeightPercentage";
  if (unit.startsWith("w")) return "Watts";
  if (unit.startsWith("k")) return perSide ? "WeightPerSideKg" : "WeightKg";
  return perSide ? "WeightPerSideLb" : "WeightLb";
}

const RPE = [
  new RegExp(String.raw`@?\s*\brpe\s*@?\s*(?<value>${NUMBER})(?<more>\s*[-–]\s*\d+)?(?:\s*\/\s*10)?`, "i"),
  new RegExp(String.raw`@?\s*(?<more>\d+\s*[-–]\s*)?(?<![\d.,])(?<value>${NUMBER})\s*rpe\b`, "i"),
];

/** `@ RPE 8`, `RPE 7.5/10`, `8 RPE`. */
export function readRpe(text: string): Taken {
  for (const form of RPE) {
    const found = form.exec(text);
    if (!found?.groups) continue;
    const value = (found.groups.value ?? "").replace(",", ".");
    if (found.groups.more) return unclear(text, `RPE is one number, such as 7.5, not "${found[0].trim()}"`);
    if (Number(value) < 1 || Number(value) > 10) return unclear(text, `RPE is 1 to 10, not ${value}`);
    const left = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return { parameter: "RPE", values: [value], left };
  }
  return { parameter: undefined, values: [], left: text };
}
