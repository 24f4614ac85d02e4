import type { JsonSchema } from "../model/json-schema.js";
import { refName } from "../model/json-schema.js";
import { pascal } from "../model/names.js";
import { needsAthlete } from "../model/needs.js";
import { type Project, type ToolSpec, WRITES } from "../model/project.js";

/** One tool exactly as `tools/list` serves it. */
export interface ManifestTool {
  name: string;
  title: string;
  description: string;
  inputSchema: JsonSchema;
  outputSchema: JsonSchema;
  annotations: {
    title: string;
    readOnlyHint: boolean;
    destructiveHint: boolean;
    idempotentHint: boolean;
    openWorldHint: boolean;
  };
}

const ATHLETE: JsonSchema = { type: "string", description: "Coaches." };
const CLEARS = '"" clears.';
const DRY_RUN: JsonSchema = { type: "boolean" };
/** Bounds from here on are there for slips of the keyboard. */
const FAR_OFF = 1000;

/** `generated/tools.json`: the surface that assistants see, and that reviewers read. */
export function manifest(project: Project): ManifestTool[] {
  const named = new Map<string, JsonSchema>([
    ...project.schemas.map(({ name, schema }) => [name, schema] as const),
    ...project.views.map((view) => [pascal(view.name), view.schema] as const),
  ]);
  return project.tools.map((tool) => ({
    name: tool.name,
    title: tool.title,
    description: [tool.description.trimEnd(), ...safetyRules(tool)].join(" "),
    inputSchema: inputSchema(tool, named),
    outputSchema: outputSchema(tool, named),
    annotations: annotations(tool),
  }));
}

/** What goes for every tool of its kind. The server's instructions say it too, but many clients hide those from their model. */
function safetyRules({ effect }: ToolSpec): string[] {
  return [
    ...(effect === "delete" ? ["Only after the user's clear yes."] : []),
    ...(WRITES.has(effect) ? ["Done only where confirmed is true."] : []),
  ];
}

function annotations(tool: ToolSpec): ManifestTool["annotations"] {
  const writes = WRITES.has(tool.effect);
  return {
    title: tool.title,
    readOnlyHint: !writes && tool.effect !== "local",
    // As MCP means it: false promises that a call only ever adds something.
    destructiveHint: tool.effect === "update" || tool.effect === "delete" || tool.effect === "local",
    idempotentHint: tool.effect !== "create",
    openWorldHint: tool.effect !== "compute",
  };
}

function inputSchema(tool: ToolSpec, named: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const shown = asked(show(tool.input, named), tool.effect === "create");
  const properties = {
    ...shown.properties,
    ...(needsAthlete(tool) ? { athlete: ATHLETE } : {}),
    ...(WRITES.has(tool.effect) ? { dry_run: DRY_RUN } : {}),
  };
  return { ...shown, properties };
}

/** Open and without `required`: one unexpected or missing field must never make a client throw an answer away. */
function outputSchema(tool: ToolSpec, named: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const shown = open(show(tool.output, named));
  const properties = {
    ...shown.properties,
    ...(needsAthlete(tool) ? { athlete: { type: "string" } } : {}),
    ...(WRITES.has(tool.effect)
      ? {
          confirmed: { type: "boolean" },
          change_id: { type: "string" },
          ...(tool.effect === "create" || shown.properties?.before ? {} : { before: { type: "object" } }),
          not_applied: { type: "array", items: { type: "object" } },
        }
      : {}),
  };
  return { ...shown, properties };
}

/** The schema as clients see it: references put in, our own extensions left out. */
function show(schema: JsonSchema, named: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const name = refName(schema);
  const target = name ? named.get(name) : undefined;
  if (target) {
    const { $ref: _, ...own } = schema;
    return { ...show(target, named), ...visible(own) };
  }
  return {
    ...visible(schema),
    ...(schema.properties ? { properties: mapValues(schema.properties, (inner) => show(inner, named)) } : {}),
    ...(schema.items ? { items: show(schema.items, named) } : {}),
    ...(schema.anyOf ? { anyOf: schema.anyOf.map((inner) => show(inner, named)) } : {}),
  };
}

/**
 * What helps to ask rightly at once; the rest is told when something is wrong. Names that people may also say in words of their own are
 * listed by the tools that create, and a bound only where somebody could meet it.
 */
function asked(
  {
    "x-table": table,
    enum: names,
    minItems: fewest = 0,
    minimum,
    maximum,
    default: standard,
    ...rest
  }: JsonSchema,
  listsNames: boolean,
): JsonSchema {
  return {
    ...rest,
    ...(names && (listsNames || table === undefined) ? { enum: names } : {}),
    ...(fewest > 1 ? { minItems: fewest } : {}),
    ...(minimum ? { minimum } : {}),
    ...(maximum !== undefined && maximum < FAR_OFF ? { maximum } : {}),
    ...(standard === undefined || standard === false ? {} : { default: standard }),
    ...(rest.properties
      ? { properties: mapValues(rest.properties, (inner) => asked(inner, listsNames)) }
      : {}),
    ...(rest.items ? { items: asked(rest.items, listsNames) } : {}),
    ...(rest.anyOf ? { anyOf: rest.anyOf.map((inner) => asked(inner, listsNames)) } : {}),
  };
}

/** What every host passes on: no format but `date-time` and no word on further properties, which some refuse. */
function visible({
  "x-unit": _unit,
  "x-id": _id,
  "x-input": input,
  "x-wire": _wire,
  "x-holds": _holds,
  "x-lenient": _lenient,
  "x-clears": clears,
  additionalProperties: _open,
  writeOnly: _writeOnly,
  minLength: _shortest,
  maxLength: _longest,
  ...rest
}: JsonSchema): JsonSchema {
  const { format, ...plain } = rest;
  const described = [plain.description, clears ? CLEARS : undefined]
    .filter((part) => part !== undefined)
    .join(" ");
  return {
    ...plain,
    ...(format === "date-time" ? { format } : {}),
    ...(input === "id" ? { type: "string" } : {}),
    ...(described === "" ? {} : { description: described }),
  };
}

/**
 * Nulls are left out of answers, so outputs need no null types; plain types are what every client understands. TrainingPeaks' times
 * are local, and JSON Schema's `date-time` wants an offset: strict clients would refuse every one of them.
 */
function open({ required: _, "x-table": _table, format, ...rest }: JsonSchema): JsonSchema {
  const schema: JsonSchema = format === undefined || format === "date-time" ? rest : { ...rest, format };
  const concrete = Array.isArray(schema.type) ? schema.type.filter((type) => type !== "null") : undefined;
  const options = schema.anyOf?.filter((option) => option.type !== "null");
  const [only] = options ?? [];
  if (options && only && options.length === 1) {
    const { anyOf: _anyOf, ...rest } = schema;
    return open({ ...only, ...rest });
  }
  return {
    ...schema,
    ...(concrete ? { type: concrete.length === 1 ? concrete[0] : concrete } : {}),
    ...(schema.properties ? { properties: mapValues(schema.properties, open) } : {}),
    ...(schema.items ? { items: open(schema.items) } : {}),
  } as JsonSchema;
}

function mapValues<T, R>(record: Record<string, T>, map: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
