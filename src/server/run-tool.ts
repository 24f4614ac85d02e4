import { readArguments } from "../tool/arguments.js";
import { deletingIsOff } from "../tool/protect.js";
import { changesData, type RegistryEntry } from "../tool/registry-entry.js";
import { isObject } from "../values/json.js";
import type { Question } from "../values/question.js";
import { ToolError } from "../values/tool-error.js";
import { afterCancellation, afterChanges, errorResult, withParts } from "./error-result.js";
import { finishResult } from "./result.js";
import type { Services } from "./services.js";
import { CallInProgress, type CallOptions } from "./tool-context.js";
import { truncated } from "./truncate.js";

/** What a call came to: the object both halves of an MCP result are made from. */
export interface ToolResult {
  isError: boolean;
  /** The failure is a fault of ours. */
  isFault?: boolean;
  data: Record<string, unknown>;
  /** The failure can be settled by whoever is asked this; the same call with the answer goes on. */
  question?: Question;
}

export interface RunOptions {
  readOnly?: boolean;
  deleteMode: CallOptions["deleteMode"];
  signal?: AbortSignal;
  progress?: (done: number, total: number) => void;
  asks?: CallOptions["asks"];
  answers?: CallOptions["answers"];
  onWrite?: CallOptions["onWrite"];
}

/** Runs one tool: check the input, run the steps, finish the result. Never throws; a failure is a result too. */
export async function runTool(
  entry: RegistryEntry,
  args: unknown,
  services: () => Promise<Services>,
  options: RunOptions,
): Promise<ToolResult> {
  try {
    refuseByMode(entry, options);
    const tool = await entry.load();
    const { input, notes, ...asked } = readArguments(entry, tool.input, args);
    const call = new CallInProgress(entry, services, { ...asked, ...options });
    for (const note of notes) call.note(note);
    const run = () => tool.run(input as never, call);
    const data = asked.dryRun
      ? await planned(call, run, tool.output)
      : await done(call, run, tool.output, options.signal);
    return { isError: false, data };
  } catch (error) {
    const failure = options.signal?.aborted ? afterCancellation(error) : error;
    const question = failure instanceof ToolError ? open(failure.question, options) : undefined;
    return {
      isError: true,
      isFault: !(failure instanceof ToolError),
      data: errorResult(failure),
      ...(question && { question }),
    };
  }
}

/** A question that can be asked here, and was not yet. */
function open(question: Question | undefined, { asks, answers }: RunOptions): Question | undefined {
  return question && asks && answers?.[question.key] === undefined ? question : undefined;
}

/** The modes also hide tools from `tools/list`; this holds for whoever calls them all the same. */
function refuseByMode({ name, effect }: RegistryEntry, { readOnly, deleteMode }: RunOptions): void {
  if (readOnly && changesData(effect))
    throw new ToolError("READ_ONLY", `${name} changes data, and this server runs in read-only mode.`, {
      nextStep: "Remove TP_MCP_READ_ONLY or --read-only and restart the server if writes are wanted.",
    });
  if (deleteMode === "none" && effect === "delete") throw deletingIsOff(name);
}

type Check = { safeParse(data: object): { data?: object | undefined } };
type Run = () => Promise<object>;

/** What is sent is the parsed output; an output that does not parse is sent as it is, for a finished write must never look failed. */
function checked(output: object, check: Check): object {
  return check.safeParse(output).data ?? output;
}

async function done(call: CallInProgress, run: Run, check: Check, signal: AbortSignal | undefined) {
  try {
    const output = await run();
    if (call.totalFailure) throw call.totalFailure;
    return finishResult(checked(output, check), call);
  } catch (error) {
    const failure = signal?.aborted ? afterCancellation(error) : error;
    throw afterChanges(withParts(failure, call.failedParts), {
      made: call.writes?.accepted ?? 0,
      outcomes: call.writes?.outcomes ?? [],
      notTried: call.leftAlone,
      changeId: call.journal?.isUsed ? call.journal.id : undefined,
    });
  } finally {
    call.end();
  }
}

/** Most characters of requests to the letter: more than that leaves no room for what they come to. */
const MOST_RAW = 8_000;

/**
 * The result of a dry run: every change that would be made, in order, in one line each; where they are wanted and there is room the
 * requests to the letter, so nulls stay in them. Of a call that would send none the answer is known, and shown: it may be a plan that
 * waits for a yes.
 */
async function planned(call: CallInProgress, run: Run, check: Check) {
  let notes: unknown;
  try {
    const output = await run();
    notes = isObject(output) ? output.notes : undefined;
    if (call.planned.length === 0) {
      call.note("No change would be sent; the rest is what the call would answer.");
      return finishResult({ dry_run: true, would: [], ...checked(output, check) }, call);
    }
  } catch (error) {
    if (call.planned.length === 0) throw error;
    call.note("Requests that would follow from the server's response, if any, are not shown.");
  }
  const lines = call.dryRun?.lines ?? [];
  if (!call.options.toTheLetter) return finishResult({ dry_run: true, would: lines, notes }, call);
  const isShort = JSON.stringify(call.planned).length <= MOST_RAW;
  if (!isShort)
    call.note("The requests to the letter are too long to be shown beside the table of all changes.");
  return truncated({
    ...finishResult({ dry_run: true, would: lines, notes }, call),
    ...(isShort || lines.length === 1 ? { requests: call.planned } : {}),
  });
}
