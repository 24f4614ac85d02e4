import type { ZodError } from "zod";
import { changesData, type RegistryEntry } from "../runtime/registry-entry.js";
import { ToolError } from "../runtime/tool-error.js";
import { finishAnswer } from "./answer.js";
import { explainInput } from "./input-errors.js";
import type { Services } from "./services.js";
import { CallInProgress, type CallOptions } from "./tool-context.js";

/** What a call came to: the object both halves of an MCP result are made from. */
export interface ToolAnswer {
  isError: boolean;
  data: Record<string, unknown>;
}

export interface RunOptions {
  deleteMode: CallOptions["deleteMode"];
  signal?: AbortSignal;
  progress?: (done: number, total: number) => void;
}

/** Runs one tool: check the input, run the steps, finish the answer. Never throws; a failure is an answer too. */
export async function runTool(
  entry: RegistryEntry,
  args: unknown,
  services: () => Promise<Services>,
  options: RunOptions,
): Promise<ToolAnswer> {
  try {
    const tool = await entry.load();
    const { own, athlete, dryRun } = splitArguments(entry, args);
    const parsed = tool.input.safeParse(own);
    if (!parsed.success) throw explainInput(parsed.error as ZodError, own, knownNames(entry, tool.input));
    const call = new CallInProgress(entry, services, { athlete, dryRun, ...options });
    return {
      isError: false,
      data: await runCall(
        call,
        () => tool.run(parsed.data as never, call),
        (data) => tool.output.safeParse(data),
      ),
    };
  } catch (error) {
    return { isError: true, data: { error: errorFacts(error) } };
  }
}

async function runCall(
  call: CallInProgress,
  run: () => Promise<object>,
  check: (data: object) => { data?: object | undefined },
): Promise<Record<string, unknown>> {
  try {
    const output = await run();
    if (call.totalFailure) throw call.totalFailure;
    return call.planned.length > 0 ? planAnswer(call) : finishAnswer(check(output).data ?? output, call);
  } catch (error) {
    if (call.planned.length > 0)
      return planAnswer(call, "Later requests depend on the server's answers and can't be shown.");
    const made = call.writes?.accepted ?? 0;
    if (made > 0 && error instanceof ToolError) throw withProgress(error, made);
    throw error;
  }
}

/** What a dry run answers: every request that would be sent. */
function planAnswer(call: CallInProgress, note?: string): Record<string, unknown> {
  if (note) call.notes.push(note);
  return finishAnswer({ dry_run: true, requests: call.planned }, call);
}

/** A failure after a change was made must not read as if nothing had happened. */
function withProgress(error: ToolError, made: number): ToolError {
  const before = made - (error.facts.accepted === true ? 1 : 0);
  if (before <= 0) return error;
  const facts = { ...error.facts, changes_made_before: before };
  return new ToolError(error.code, error.message, {
    facts,
    retryable: false,
    ...(error.nextStep ? { nextStep: error.nextStep } : {}),
  });
}

interface SplitArguments {
  own: Record<string, unknown>;
  athlete: string | undefined;
  dryRun: boolean;
}

/** Takes out what the generator added to the tool's own input. Null means "not given", as assistants often write it. */
function splitArguments(entry: RegistryEntry, args: unknown): SplitArguments {
  if (args !== undefined && args !== null && (typeof args !== "object" || Array.isArray(args)))
    throw new ToolError("VALIDATION_ERROR", "The arguments must be a JSON object.", {
      nextStep: "Send { } for no arguments.",
    });
  const given = Object.fromEntries(Object.entries(args ?? {}).filter(([, value]) => value !== null));
  const { athlete, dry_run, ...rest } = given;
  if (athlete !== undefined && rest.athletes !== undefined)
    throw new ToolError("VALIDATION_ERROR", "athlete and athletes were both given.", {
      nextStep: "Give one of them, not both.",
    });
  const own = {
    ...rest,
    ...(athlete !== undefined && !entry.needsAthlete ? { athlete } : {}),
    ...(dry_run !== undefined && !changesData(entry.effect) ? { dry_run } : {}),
  };
  return {
    own,
    athlete: entry.needsAthlete ? athleteText(athlete) : undefined,
    dryRun: changesData(entry.effect) && flag(dry_run),
  };
}

function athleteText(given: unknown): string | undefined {
  if (given === undefined) return undefined;
  const text = typeof given === "number" ? String(given) : given;
  if (typeof text !== "string" || text.trim() === "" || text.length > 200)
    throw new ToolError(
      "VALIDATION_ERROR",
      `athlete: ${JSON.stringify(given)} is neither a name nor an id.`,
      {
        nextStep: "Give a name or id from tp_list_athletes, or leave athlete out.",
      },
    );
  return text;
}

function flag(given: unknown): boolean {
  if (given === undefined || typeof given === "boolean") return given === true;
  throw new ToolError("VALIDATION_ERROR", `dry_run: ${JSON.stringify(given)} is not true or false.`, {
    nextStep: "Give true or false.",
  });
}

function knownNames(entry: RegistryEntry, input: object): string[] {
  const shape = "shape" in input && typeof input.shape === "object" ? Object.keys(input.shape ?? {}) : [];
  return [
    ...shape,
    ...(entry.needsAthlete ? ["athlete"] : []),
    ...(changesData(entry.effect) ? ["dry_run"] : []),
  ];
}

/** Only texts written to be shown reach the assistant; anything else is our fault and says no more than that. */
function errorFacts(error: unknown): Record<string, unknown> {
  if (error instanceof ToolError)
    return {
      code: error.code,
      message: error.message,
      ...(error.nextStep ? { next_step: error.nextStep } : {}),
      retryable: error.retryable,
      ...error.facts,
    };
  if (error instanceof Error && error.name === "AbortError")
    return { code: "TIMEOUT", message: "The call was cancelled.", retryable: true };
  return {
    code: "API_ERROR",
    message: "Something went wrong inside tp-mcp.",
    next_step: "Report it with what `tp-mcp doctor` prints.",
    retryable: false,
  };
}
