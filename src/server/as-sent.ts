import { encodeBody } from "../http/encode.js";
import type { Endpoint } from "../http/endpoint.js";
import type { Write } from "../tool/context.js";
import { ToolError } from "../values/tool-error.js";

/** A write with its values in the form in which they are sent: what is planned, compared and proved. */
export function asSent<W extends Pick<Write<unknown, unknown, unknown, unknown>, "body" | "expected">>(
  endpoint: Endpoint,
  write: W,
): W {
  const { body, expected } = write;
  return {
    ...write,
    ...(body === undefined ? {} : { body: encodeBody(endpoint, body) }),
    ...(expected === undefined ? {} : { expected: encodeBody(endpoint, expected) }),
  };
}

/** A list is saved whole: what could not be read would be deleted by saving the rest. */
export function listIncomplete(endpoint: string): ToolError {
  return new ToolError(
    "API_CHANGED",
    `Some records could not be read, and ${endpoint} saves the whole list: it would delete them. Nothing was written.`,
    { nextStep: "Make this change in TrainingPeaks, and report what `tp-mcp doctor` prints." },
  );
}
