import type { Timer } from "../http/timer.js";
import type { Fields } from "../values/json.js";
import { isObject } from "../values/json.js";
import { ToolError } from "../values/tool-error.js";
import { findNotApplied } from "./compare-stored.js";
import type { Write } from "./context.js";
import { isProved, lookAfterLoss } from "./look-after-loss.js";
import type { Lookout } from "./lost-answers.js";

interface Made {
  write: Write<unknown, unknown, unknown, unknown>;
  /** What was asked for and can be seen. */
  sent: Fields;
  /** Reads what the answer names. */
  read: () => Promise<unknown>;
  around: { lookout?: Lookout | undefined; onAnswer?: (response: unknown) => void };
  timer: Timer;
}

/**
 * What a write made, as it is stored. Where the answer names something that is not there, or that is not what was asked for, what the
 * write made is looked for as if the answer had been lost: an id that is not its own must not be what is told and taken back later.
 */
export async function readMade({ write, sent, read, around, timer }: Made): Promise<unknown> {
  const { lookout, onAnswer } = around;
  if (!lookout) return read();
  const named = await outcomeOf(read);
  if (named.stored !== undefined && findNotApplied(sent, named.stored).length === 0) return named.stored;
  // What is not there at all may come a moment late.
  const look = await (named.stored === undefined
    ? lookAfterLoss(write, sent, lookout, timer)
    : lookout.look());
  if (look.found === "found" && isProved(look) && write.readBackOf) {
    onAnswer?.(look.record);
    return write.readBackOf(look.record);
  }
  if (named.missing) throw named.missing;
  // Others could be what was made, and what the answer names is none of them: it must not be taken back instead of that.
  if (look.found === "unknown" && look.like.length > 0 && !look.like.includes(idOf(named.stored, lookout))) {
    onAnswer?.(undefined);
    return undefined;
  }
  return named.stored;
}

function idOf(stored: unknown, lookout: Lookout): string {
  return (isObject(stored) && lookout.idOf(stored)) || "";
}

async function outcomeOf(read: () => Promise<unknown>): Promise<{ stored?: unknown; missing?: ToolError }> {
  try {
    return { stored: await read() };
  } catch (error) {
    if (error instanceof ToolError && error.code === "NOT_FOUND") return { missing: error };
    throw error;
  }
}
