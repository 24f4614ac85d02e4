import type { Timer } from "../http/timer.js";
import type { Fields } from "../values/json.js";
import { ToolError } from "../values/tool-error.js";
import { findNotApplied } from "./compare-stored.js";
import type { Write } from "./context.js";
import { lookAgain } from "./look-again.js";
import type { Lookout, MadeLook } from "./lost-answers.js";

type AnyWrite = Write<unknown, unknown, unknown, unknown>;

/** What a look after a lost answer came to; a change of something that was there is `applied`, something new is `found`. */
export type Look = { found: "applied" | "not applied" } | MadeLook;

type ProvedLook = { found: "applied" } | Extract<MadeLook, { found: "found" }>;

/** Whether the call can go on as if the answer had come. */
export function isProved(look: Look): look is ProvedLook {
  return look.found === "applied" || (look.found === "found" && look.tells);
}

/**
 * Looks whether a change is there whose answer was lost, and once more where it is not: it may land a moment late.
 * Never fails: what can't be seen is unknown.
 */
export async function lookAfterLoss(
  write: AnyWrite,
  sent: Fields,
  lookout: Lookout | undefined,
  timer: Timer,
): Promise<Look> {
  const isSettled = (look: Look) => look.found !== "not applied" && look.found !== "not found";
  return lookAgain(() => lookOnce(write, sent, lookout), isSettled, timer);
}

async function lookOnce(
  { gone, readBack }: AnyWrite,
  sent: Fields,
  lookout: Lookout | undefined,
): Promise<Look> {
  try {
    if (gone) return { found: (await isGone(gone)) ? "applied" : "not applied" };
    if (lookout) return await lookout.look();
    // What is never shown again can't be told from what was never stored.
    if (!readBack || Object.keys(sent).length === 0) return { found: "unknown", like: [] };
    return { found: findNotApplied(sent, await readBack()).length === 0 ? "applied" : "not applied" };
  } catch {
    return { found: "unknown", like: [] };
  }
}

export async function isGone(gone: () => Promise<unknown>): Promise<boolean> {
  try {
    return (await gone()) === undefined;
  } catch (error) {
    if (error instanceof ToolError && error.code === "NOT_FOUND") return true;
    throw error;
  }
}

/** The failure of a write that no look could prove: what was seen, and how to look again before anything is done once more. */
export function unsure(error: ToolError, look: Look, tool: string | undefined): ToolError {
  const like = look.found === "unknown" && look.like.length > 0 ? { like_it: look.like } : {};
  return new ToolError("WRITE_UNCERTAIN", error.message, {
    nextStep: adviceOn(look, tool === undefined ? "Look" : `Look with ${tool}`),
    facts: { ...error.facts, read_back: look.found, ...like },
  });
}

function adviceOn({ found }: Look, look: string): string {
  switch (found) {
    case "applied":
    case "found":
      return `A look shows that this change was made: don't repeat it. ${look} at what came of it.`;
    case "not applied":
      return `Reading back does not show the change, which may still arrive. ${look} again in a minute before doing it again.`;
    case "not found":
      return `It is not there, but may still arrive. ${look} again in a minute, and do it again only if it is not there then.`;
    case "unknown":
      return `${look} whether it is there, and do it again only if it is not.`;
  }
}
