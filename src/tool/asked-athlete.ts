import type { Answers } from "../values/question.js";
import { shortLine } from "../values/quoted.js";
import { ToolError } from "../values/tool-error.js";
import type { Athlete, IdentityCache } from "./identity.js";
import { namedAthlete } from "./named-athletes.js";

/**
 * The athlete of a call. Where several have the name that was given, the error carries the question which one is meant.
 * @param since when the call began, in milliseconds on the monotonic clock
 * @param answers what the person chose, if they were asked before
 */
export async function askedAthlete(
  cache: IdentityCache,
  wanted: string | undefined,
  since: number,
  answers: Answers = {},
): Promise<Athlete> {
  const chosen = typeof answers.athlete === "string" ? answers.athlete : undefined;
  try {
    return await namedAthlete(cache, chosen ?? wanted, since);
  } catch (error) {
    if (!(error instanceof ToolError) || error.code !== "AMBIGUOUS_ATHLETE") throw error;
    throw withQuestion(error);
  }
}

function withQuestion(error: ToolError): ToolError {
  const candidates = Array.isArray(error.facts.candidates) ? error.facts.candidates : [];
  const choices = candidates.map(({ name, id }) => ({
    value: String(id),
    title: `${shortLine(String(name))} (${id})`,
  }));
  const { code, message, nextStep, facts } = error;
  return new ToolError(code, message, {
    ...(nextStep && { nextStep }),
    facts,
    question: { key: "athlete", message: `${message} Which one is meant?`, choices },
  });
}
