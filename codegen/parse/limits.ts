import type { Node } from "yaml";
import type { JsonSchema } from "../model/json-schema.js";
import { child, plain } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { suggestion } from "../suggest.js";

type Kind = "number" | "text" | "list";

/** The limits of a field, and the one kind of type that knows each. */
const LIMITS: Readonly<Record<string, Kind>> = {
  min: "number",
  max: "number",
  min_length: "text",
  max_length: "text",
  pattern: "text",
  min_items: "list",
  max_items: "list",
};

const RANGES = [
  ["min", "max"],
  ["min_length", "max_length"],
  ["min_items", "max_items"],
] as const;

/** Holds limits, choices and default of a field against its type: a schema that refuses its own default helps nobody. */
export function checkLimits(spec: SpecFile, field: Node | undefined, schema: JsonSchema): void {
  const kind = kindOf(schema);
  for (const [key, wanted] of Object.entries(LIMITS)) {
    const node = child(field, key);
    if (!node) continue;
    const fault =
      kind !== wanted
        ? `"${key}" is for a ${wanted}, not for ${typeName(schema)}`
        : limitFault(key, plain(node));
    if (fault) spec.reportNode(node, "field", fault);
  }
  for (const [least, most] of RANGES) {
    const [low, high] = [plain(child(field, least)), plain(child(field, most))];
    if (typeof low === "number" && typeof high === "number" && low > high)
      spec.reportNode(child(field, least), "field", `"${least}" is above "${most}", so nothing would fit`);
  }
  checkChoices(spec, child(field, "enum"), kind);
  checkDefault(spec, child(field, "default"), schema);
}

function kindOf({ type, $ref, "x-input": input }: JsonSchema): Kind | undefined {
  const [only, ...more] = [type].flat().filter((one) => one !== "null");
  if ($ref || (input && input !== "comma-list") || more.length > 0) return undefined;
  if (only === "string") return "text";
  if (only === "array") return "list";
  return only === "integer" || only === "number" ? "number" : undefined;
}

function typeName({ type, format, "x-input": input }: JsonSchema): string {
  return input ?? format ?? [type ?? "this type"].flat().join(" | ");
}

function limitFault(key: string, given: unknown): string | undefined {
  if (key !== "pattern") return typeof given === "number" ? undefined : `"${key}" must be a number`;
  try {
    new RegExp(String(given));
    return undefined;
  } catch {
    return `"${String(given)}" is not a regular expression`;
  }
}

function checkChoices(spec: SpecFile, node: Node | undefined, kind: Kind | undefined): void {
  const choices = plain(node);
  if (!node || !Array.isArray(choices)) return;
  const wanted = kind === "number" ? "number" : "string";
  const wrong = choices.find((choice) => typeof choice !== wanted);
  if (wrong !== undefined)
    spec.reportNode(node, "field", `"${String(wrong)}" is not ${wanted === "number" ? "a number" : "text"}`);
}

function checkDefault(spec: SpecFile, node: Node | undefined, schema: JsonSchema): void {
  if (!node) return;
  const given = plain(node);
  const { enum: choices } = schema;
  if (choices && !choices.some((choice) => choice === given))
    spec.reportNode(
      node,
      "field",
      `"${String(given)}" is not one of the choices`,
      suggestion(String(given), choices.map(String)),
    );
  else if (![schema.type].flat().some((type) => isOfType(given, type)))
    spec.reportNode(node, "field", `the default is not of the type ${typeName(schema)}`);
  else if (
    typeof given === "number" &&
    (given < (schema.minimum ?? given) || given > (schema.maximum ?? given))
  )
    spec.reportNode(node, "field", "the default is outside its own limits");
}

function isOfType(value: unknown, type: string | undefined): boolean {
  if (type === undefined) return true;
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "null") return value === null;
  return typeof value === type;
}
