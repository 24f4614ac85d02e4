import { isDay } from "./day.js";
import { ToolError } from "./tool-error.js";

/** What time it is, for everything that asks for today. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Date and time, seconds and zone optional. */
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * The system clock, or one that stands still at `fixed`.
 * @param fixed value of `TP_MCP_NOW`, if any: `2026-04-15T09:00:00Z`; without a zone it is UTC, so that it means the
 *   same moment on every machine
 * @param sandbox whether the sandbox stands in for TrainingPeaks: only then may the clock be fixed
 * @throws ToolError VALIDATION_ERROR
 */
export function clockFrom(fixed: string | undefined, sandbox: boolean): Clock {
  if (fixed === undefined || fixed === "") return systemClock;
  if (!sandbox)
    throw new ToolError(
      "VALIDATION_ERROR",
      "TP_MCP_NOW fixes the clock and works only together with the sandbox.",
      {
        nextStep: "Remove TP_MCP_NOW, or start with --sandbox.",
      },
    );
  const moment = instant(fixed);
  return { now: () => new Date(moment) };
}

function instant(text: string): number {
  const parts = DATE_TIME.exec(text);
  const moment = parts === null ? Number.NaN : Date.parse(parts[4] === undefined ? `${text}Z` : text);
  if (Number.isNaN(moment) || !isDay(parts?.[1] ?? ""))
    throw new ToolError(
      "VALIDATION_ERROR",
      "TP_MCP_NOW must be a date and time such as 2026-04-15T09:00:00Z.",
      {
        nextStep: "Correct TP_MCP_NOW, or remove it.",
      },
    );
  return moment;
}
