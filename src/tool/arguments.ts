import * as z from "zod";
import { ToolError } from "../values/tool-error.js";
import { oversized } from "./argument-size.js";
import { cleanInput } from "./clean-input.js";
import { correctedArguments } from "./corrected-call.js";
import { explainIssues, inputError } from "./input-errors.js";
import { OFFSET, type Paging, pagingOf, takes } from "./paging.js";
import { changesData, type RegistryEntry } from "./registry-entry.js";
import { understood } from "./understood.js";

/** The arguments of one call: the tool's own input, checked, and what the generator added to it. */
export interface CallArguments {
  input: object;
  /** Name or id of a coached athlete. */
  athlete: string | undefined;
  dryRun: boolean;
  /** The requests of a dry run are wanted to the letter. */
  toTheLetter: boolean;
  paging: Paging;
  /** What was understood in another way than it was written. */
  notes: string[];
}

/** What the generator adds to a tool's input; checked like the rest, so that all mistakes are told at once. */
const ATHLETE = { athlete: z.custom(isNameOrId, "expected a name or id from tp_list_athletes").optional() };
const DRY_RUN = { dry_run: z.boolean().optional() };
/** What a dry run takes besides, like `offset` of a list: no list of tools names it, as few need it. */
const DETAIL = { response_format: z.enum(["concise", "detailed"]).optional() };
const UNLISTED = new Set(["offset", "response_format"]);

/**
 * Checks the arguments of a call. A missing object means no arguments (KB-104).
 * @throws ToolError VALIDATION_ERROR naming every field that is wrong
 */
export function readArguments(entry: RegistryEntry, schema: z.ZodType<object>, args: unknown): CallArguments {
  const notes: string[] = [];
  const say = (sentence: string) => notes.push(sentence);
  const tooLarge = oversized(objectOf(args));
  if (tooLarge.length > 0) throw inputError(tooLarge);
  const given = changesData(entry.effect) ? cleanInput(objectOf(args), say) : objectOf(args);
  const added = z.object({
    ...ATHLETE,
    ...(changesData(entry.effect) ? { ...DRY_RUN, ...DETAIL } : takes(schema, "offset") ? {} : OFFSET),
  });
  const listed = Object.keys(added.shape).filter(
    (name) => !UNLISTED.has(name) && (name !== "athlete" || entry.needsAthlete),
  );
  const [others, own] = divided(given, (name) => Object.hasOwn(added.shape, name));
  const input = schema.safeParse(understood(schema, own, say));
  const extra = added.safeParse(understood(added, others, say));
  const mistakes = [
    ...explainIssues(input.error?.issues ?? [], own, schema, listed),
    ...explainIssues(extra.error?.issues ?? [], others, added),
    ...contradictions(given),
  ];
  if (!input.success || !extra.success || mistakes.length > 0) {
    const isOwn = entry.effect !== "local" && extra.success && contradictions(given).length === 0;
    throw inputError(
      mistakes,
      isOwn ? correctedCall(entry, schema, input.error?.issues ?? [], own, others) : undefined,
    );
  }
  const { athlete, dry_run, response_format, offset }: AddedArguments = extra.data;
  if (athlete !== undefined && !entry.needsAthlete)
    say(`athlete was not needed: ${entry.name} works for the account that is signed in.`);
  return {
    input: input.data,
    athlete: athlete === undefined ? undefined : String(athlete),
    dryRun: dry_run === true,
    toTheLetter: response_format === "detailed",
    paging: pagingOf(entry, schema, input.data, offset),
    notes,
  };
}

interface AddedArguments {
  athlete?: unknown;
  dry_run?: unknown;
  response_format?: unknown;
  offset?: number;
}

/** `tp_get_workouts {…}` with every mistake cured, if it would be accepted. Sign-in is left out: it may hold a secret. */
function correctedCall(
  { name }: RegistryEntry,
  schema: z.ZodType<object>,
  issues: readonly z.core.$ZodIssue[],
  own: object,
  others: object,
): string | undefined {
  const right = schema instanceof z.ZodObject ? correctedArguments(issues, own, schema) : undefined;
  if (right === undefined || !schema.safeParse(understood(schema, right, () => {})).success) return undefined;
  return `${name} ${JSON.stringify({ ...right, ...others })}`;
}

function objectOf(args: unknown): object {
  if (args === undefined || args === null) return {};
  if (typeof args === "object" && !Array.isArray(args)) return args;
  throw new ToolError("VALIDATION_ERROR", "The arguments must be a JSON object.", {
    nextStep: "Send { } for no arguments.",
  });
}

/** The fields that `belongs` is true for, and the others. */
function divided(given: object, belongs: (name: string) => boolean): [object, object] {
  const fields = Object.entries(given);
  return [
    Object.fromEntries(fields.filter(([name]) => belongs(name))),
    Object.fromEntries(fields.filter(([name]) => !belongs(name))),
  ];
}

function isNameOrId(value: unknown): boolean {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text.trim() !== "" && text.length <= 200;
}

function contradictions(given: { athlete?: unknown; athletes?: unknown }): string[] {
  return (given.athlete ?? "") !== "" && (given.athletes ?? "") !== ""
    ? ["athlete and athletes were both given; give one of them."]
    : [];
}
