import type { Endpoint } from "../http/endpoint.js";
import { ToolError } from "../values/tool-error.js";

/** One change as the log shows it: what was called on which object and how it ended, and no text of anybody. */
export interface WriteTrace {
  tool: string;
  endpoint: string;
  /** Ids and days of the route: `workoutId=3100000001`. */
  target: string[];
  /** `accepted`, or the code of the error. */
  outcome: string;
}

/** Reports a change when its outcome is known, and passes the outcome on. */
export async function traced<T>(
  write: Promise<T>,
  call: { tool: string; endpoint: Endpoint; params: object },
  report: (trace: WriteTrace) => void,
): Promise<T> {
  const { tool, endpoint } = call;
  const told = (outcome: string) =>
    report({ tool, endpoint: endpoint.id, target: targetOf(call.params), outcome });
  try {
    const result = await write;
    told("accepted");
    return result;
  } catch (error) {
    told(error instanceof ToolError ? error.code : "internal error");
    throw error;
  }
}

export function traceLine({ tool, endpoint, target, outcome }: WriteTrace, at: Date): string {
  return `${at.toISOString()} ${[tool, endpoint, ...target].join(" ")}: ${outcome}`;
}

const ID_OR_DAY = /^-?[\dA-F][\dA-F-]{0,39}$/i;

function targetOf(params: object): string[] {
  return Object.entries(params)
    .filter(([, value]) => ID_OR_DAY.test(String(value)))
    .map(([name, value]) => `${name}=${value}`);
}
