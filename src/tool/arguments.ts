import * as z from "zod";
import { ToolError } from "../values/tool-error.js";
import { oversized } from "./argument-size.js";
import { explainIssues, inputError } from "./input-errors.js";
import { changesData, type RegistryEntry } from "./registry-entry.js";

/** The arguments of one call: the tool's own input, checked, and what the generator added to it. */
export interface CallArguments {
  input: object;
  athlete: string | undefined;
  dryRun: boolean;
}

/** What the generator adds to a tool's input; checked like the rest, so that all mistakes are told at once. */
const ATHLETE = { athlete: z.custom(isNameOrId, "expected a name or id from tp_list_athletes").optional() };
const DRY_RUN = { dry_run: z.boolean().optional() };

/**
 * Checks the arguments of a call. A missing object means no arguments (KB-104); null means "not given", as assistants write it.
 * @throws ToolError VALIDATION_ERROR naming every field that is wrong
 */
export function readArguments(entry: RegistryEntry, schema: z.ZodType<object>, args: unknown): CallArguments {
  const given = Object.fromEntries(Object.entries(objectOf(args)).filter(([, value]) => value !== null));
  const tooLarge = oversized(given);
  if (tooLarge.length > 0) throw inputError(tooLarge);
  const added = z.object({
    ...(entry.needsAthlete ? ATHLETE : {}),
    ...(changesData(entry.effect) ? DRY_RUN : {}),
  });
  const own = Object.fromEntries(Object.entries(given).filter(([name]) => !Object.hasOwn(added.shape, name)));
  const input = schema.safeParse(own);
  const extra = added.safeParse(given);
  const mistakes = [
    ...explainIssues(input.error?.issues ?? [], own, schema, Object.keys(added.shape)),
    ...explainIssues(extra.error?.issues ?? [], given, added),
    ...contradictions(given),
  ];
  if (!input.success || !extra.success || mistakes.length > 0) throw inputError(mistakes);
  const { athlete, dry_run }: { athlete?: unknown; dry_run?: unknown } = extra.data;
  return {
    input: input.data,
    athlete: athlete === undefined ? undefined : String(athlete),
    dryRun: dry_run === true,
  };
}

function objectOf(args: unknown): object {
  if (args === undefined || args === null) return {};
  if (typeof args === "object" && !Array.isArray(args)) return args;
  throw new ToolError("VALIDATION_ERROR", "The arguments must be a JSON object.", {
    nextStep: "Send { } for no arguments.",
  });
}

function isNameOrId(value: unknown): boolean {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text.trim() !== "" && text.length <= 200;
}

function contradictions(given: Record<string, unknown>): string[] {
  return given.athlete !== undefined && given.athletes !== undefined
    ? ["athlete and athletes were both given; give one of them."]
    : [];
}
