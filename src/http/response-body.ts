import { ToolError } from "../values/tool-error.js";
import { type Answer, bodyText } from "./answer.js";
import { type CheckedResponse, isWrite, type Operation, ResponseMismatch } from "./operation.js";

/**
 * The checked value of a successful answer.
 * @throws ToolError API_CHANGED when a read answers something else than the contract says; WRITE_UNCERTAIN when a write
 *   does, as the server accepted it
 */
export function readResponse<Response>(
  operation: Operation<Response>,
  answer: Answer,
): CheckedResponse<Response> {
  try {
    const value = decode(operation, answer);
    if (operation.check) return operation.check(value);
    // Without a check the operation's response kind is the type: bytes, or nothing.
    return { value: value as Response, skipped: 0 };
  } catch (error) {
    throw error instanceof ResponseMismatch ? misfit(operation, answer, error) : error;
  }
}

/** JSON, where no body at all is undefined; the bytes as they came; or nothing. */
function decode(operation: Operation, answer: Answer): unknown {
  if (operation.nothing?.includes(answer.status)) return undefined;
  switch (operation.response) {
    case "bytes":
      return answer.body;
    case "none":
      return undefined;
    case "json":
      return parse(bodyText(answer));
  }
}

function parse(text: string): unknown {
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new ResponseMismatch("", "JSON");
  }
}

function misfit(operation: Operation, answer: Answer, { message }: ResponseMismatch): ToolError {
  const facts = { status: answer.status };
  if (isWrite(operation))
    return new ToolError(
      "WRITE_UNCERTAIN",
      `TrainingPeaks accepted ${operation.id} (${answer.status}), but not with the answer it should give (${message}).`,
      { nextStep: "Read the item back to see what was stored; do not repeat the write before.", facts },
    );
  return new ToolError(
    "API_CHANGED",
    `The answer to ${operation.id} is not what it should be: ${message}. TrainingPeaks may have changed its API.`,
    { nextStep: "Update tp-mcp; if it is up to date, report the output of `tp-mcp doctor`.", facts },
  );
}
