import { stringifyExact } from "../values/exact-json.js";
import { ToolError } from "../values/tool-error.js";

/**
 * A request body as JSON text; undefined is no body.
 * @throws ToolError VALIDATION_ERROR for NaN or Infinity, which JSON would silently turn into null and so wipe the field
 */
export function requestBody(body: unknown): string | undefined {
  return body === undefined ? undefined : stringifyExact(body, refuseNonFinite);
}

function refuseNonFinite(key: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new ToolError(
      "VALIDATION_ERROR",
      `${key || "The body"} is ${value}, not a finite number. Nothing was sent.`,
    );
  return value;
}
