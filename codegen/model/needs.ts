import type { Known } from "./known.js";
import type { ToolSpec } from "./project.js";
import type { CallStep, Step } from "./step.js";
import type { Value } from "./value.js";
import { innerSteps, mentions, usesIn, valuesOf } from "./walk.js";

/** Members of the context that need to know who is signed in. */
const IDENTITY: ReadonlySet<string> = new Set(["athleteId", "personId", "userId", "today"]);

/** Whether the tool works on one athlete's data, and so takes `athlete`. */
export function needsAthlete(tool: ToolSpec): boolean {
  return membersOfContext(tool).some((member) => member === "athleteId");
}

/** Whether the signed-in person must be known before the first step. */
export function needsIdentity(tool: ToolSpec): boolean {
  return membersOfContext(tool).some((member) => IDENTITY.has(member));
}

function membersOfContext(tool: ToolSpec): string[] {
  return usesIn(tool).flatMap(({ name, member }) => (name === "ctx" && member ? [member] : []));
}

export function usesInput(tool: ToolSpec): boolean {
  return usesIn(tool).some(({ name }) => name === "input");
}

/**
 * Whether a step talks to TrainingPeaks or reads the context, so that the athlete must be known by then. A hook that takes no
 * context only looks at what it is given: a file on this machine is checked before anything is asked.
 */
export function needsContext(step: Step, hooks: Known["hooks"]): boolean {
  if (
    step.kind === "call" ||
    step.kind === "read" ||
    step.kind === "for" ||
    ("optional" in step && step.optional)
  )
    return true;
  if (step.kind === "hook" && hooks.get(step.hook.name)?.takesContext) return true;
  return valuesOf(step).some(readsContext) || innerSteps(step).some((inner) => needsContext(inner, hooks));
}

export function readsContext(value: Value): boolean {
  return mentions(value, "ctx");
}

/** Whether the proof of a write needs the server's answer to it first: the id of something new. */
export function proofNeedsAnswer({ as, verify }: CallStep): boolean {
  if (!as || !verify) return false;
  const { call, pick } = verify;
  return [call?.with, pick].some((value) => value && mentions(value, as.name));
}
