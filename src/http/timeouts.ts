import { ToolError } from "../values/tool-error.js";
import type { Endpoint } from "./endpoint.js";

const ORDINARY_MS = 30_000;
const SLOW_MS = 60_000;

/** Time limit of one request in milliseconds. */
export type Timeouts = (endpoint: Pick<Endpoint, "host" | "slow">) => number;

/**
 * 30 s, or 60 s for the analysis host and operations marked slow.
 * @param longest value of `TP_MCP_TIMEOUT_MS`, if any: shortens the limits and never lengthens them
 * @throws ToolError VALIDATION_ERROR when it is not a positive whole number
 */
export function timeoutsFrom(longest: string | undefined): Timeouts {
  const ceiling = longest === undefined || longest === "" ? SLOW_MS : wholeNumber(longest);
  return ({ host, slow }) => Math.min(ceiling, slow || host === "analysis" ? SLOW_MS : ORDINARY_MS);
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new ToolError(
      "VALIDATION_ERROR",
      "TP_MCP_TIMEOUT_MS must be a positive whole number of milliseconds.",
      {
        nextStep: "Set it to a number such as 20000, or remove it.",
      },
    );
  return Number(text);
}
