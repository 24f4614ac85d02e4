import type { ToolResult } from "../../../src/server/run-tool.js";
import { fieldsOf } from "../../../src/values/json.js";

/** How many of a call's changes were made, by what its answer says. */
export interface Claim {
  least: number;
  most: number;
  /** It says that all of it was made as asked. */
  isConfirmed: boolean;
  /** It says that the same call can be made again. */
  isRetryable: boolean;
}

/** @param all changes that the call makes when nothing goes wrong */
export function claimOf({ isError, data }: ToolResult, all: number): Claim {
  const error = fieldsOf(data.error);
  if (isError) {
    const before = typeof error.changes_made_before === "number" ? error.changes_made_before : 0;
    const [least, most] = OF_ERROR[String(error.code)]?.(error) ?? [0, 0];
    return {
      least: before + least,
      most: before + most,
      isConfirmed: false,
      isRetryable: error.retryable === true,
    };
  }
  const isConfirmed = data.confirmed === true;
  if (typeof data.made === "number") {
    const doubt = codesOf(data.failed_parts).some((code) => code === "WRITE_UNCERTAIN");
    return { least: data.made, most: data.made + (doubt ? 1 : 0), isConfirmed, isRetryable: false };
  }
  // What was not applied is named field by field; the judge looks whether that is true.
  const [least, most] = isConfirmed ? [all, all] : [0, data.confirmed === undefined ? 0 : all];
  return { least, most, isConfirmed, isRetryable: false };
}

/** What an error says of the change that failed. */
const OF_ERROR: Record<string, (error: Record<string, unknown>) => [number, number]> = {
  // That the server accepted it is told as such: whether it is there stays in doubt.
  WRITE_UNCERTAIN: ({ read_back: found }) => (found === "applied" ? [1, 1] : [0, 1]),
  WRITE_NOT_APPLIED: () => [0, 0],
};

function codesOf(parts: unknown): unknown[] {
  return Array.isArray(parts) ? parts.map((part) => fieldsOf(part).code) : [];
}
