import { isScalar } from "yaml";
import { setText, typeAt } from "../changes.js";
import type { Change } from "../mutant.js";
import type { Place } from "../places.js";

const OTHER: Readonly<Record<string, string>> = {
  string: "integer",
  integer: "string",
  number: "string",
  boolean: "string",
  date: "datetime",
  datetime: "date",
  object: "string",
};

/** Units that are taken for one another. */
const OTHER_UNIT: Readonly<Record<string, string>> = {
  km: "m",
  m: "km",
  h: "min",
  min: "h",
  s: "min",
  ms: "s",
  W: "bpm",
  bpm: "W",
  "m/s": "km",
  mm: "m",
  TSS: "IF",
  IF: "TSS",
};

const OTHER_ID: Readonly<Record<string, string>> = {
  workoutId: "athleteId",
  athleteId: "userId",
  userId: "athleteId",
  workoutType: "workoutSubtype",
  workoutSubtype: "workoutType",
};

/** Another type, unit or kind of id; a `?`, `| null` or `[]` more or less. */
export function types(place: Place): Change[] {
  const { node, role } = place;
  if (role !== "type" || !isScalar(node) || typeof node.value !== "string") return [];
  const type = typeAt(place);
  const unit = /\((.+?)\)/.exec(type)?.[1] ?? "";
  const another = OTHER_UNIT[unit] ?? (unit === "" ? undefined : (OTHER_ID[unit] ?? "workoutId"));
  const base = /^\w+/.exec(type)?.[0] ?? "";
  return [
    ...(another && another !== unit
      ? [
          setText(
            place,
            OTHER_UNIT[unit] ? "unit" : "id-kind",
            "form",
            type.replace(`(${unit})`, `(${another})`),
          ),
        ]
      : []),
    ...(OTHER[base] ? [setText(place, "type", "form", type.replace(/^\w+(\(.+?\))?/, OTHER[base]))] : []),
    setText(place, "maybe", "form", type.endsWith("?") ? type.slice(0, -1) : `${type}?`),
    ...(type.includes("[]") ? [setText(place, "list", "form", type.replace("[]", ""))] : []),
    ...(/ \| null/.test(type) ? [setText(place, "nullable", "form", type.replace(" | null", ""))] : []),
  ];
}
