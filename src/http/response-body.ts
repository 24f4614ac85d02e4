import { parseExact } from "../values/exact-json.js";
import { isObject } from "../values/json.js";
import { ToolError } from "../values/tool-error.js";
import { type CheckedResponse, type Endpoint, isWrite, ResponseMismatch } from "./endpoint.js";
import { bodyText, type HttpResponse } from "./response.js";

/**
 * The checked value of a successful response.
 * @throws ToolError API_CHANGED when a read answers something else than the contract says; WRITE_UNCERTAIN when a write
 *   does, as the server accepted it
 */
export function readResponse<Response>(
  endpoint: Endpoint<unknown, unknown, Response>,
  response: HttpResponse,
): CheckedResponse<Response> {
  try {
    // What read it is the endpoint's own check.
    if (response.list) return response.list.result() as CheckedResponse<Response>;
    const value = decode(endpoint, response);
    if (endpoint.check) return endpoint.check(value);
    // Without a check the endpoint's response kind is the type: bytes, or nothing.
    return { value: value as Response, skipped: 0 };
  } catch (error) {
    throw error instanceof ResponseMismatch ? misfit(endpoint, response, error) : error;
  }
}

/** JSON, undefined where the answer says that there is nothing; the bytes as they came; or nothing. */
function decode(endpoint: Endpoint, response: HttpResponse): unknown {
  if (endpoint.nothing?.includes(response.status)) return undefined;
  switch (endpoint.response) {
    case "bytes":
      return response.body;
    case "none":
      return undefined;
    case "json":
      return endpoint.wrapped ? unwrapped(parsed(endpoint, response)) : parsed(endpoint, response);
  }
}

/** What stands under `data`; lists of such a host come bare. */
function unwrapped(body: unknown): unknown {
  return isObject(body) && "data" in body ? body.data : body;
}

/** A proxy that fails may give no body at all: only of a read that is known to come without one does that tell something. */
function parsed(endpoint: Endpoint, response: HttpResponse): unknown {
  const text = bodyText(response);
  if (text.trim() === "") {
    if (isWrite(endpoint) || endpoint.nothing?.includes("empty")) return undefined;
    throw new ResponseMismatch("", "a body");
  }
  try {
    return parseExact(text);
  } catch {
    throw new ResponseMismatch("", "JSON");
  }
}

function misfit(endpoint: Endpoint, response: HttpResponse, { message }: ResponseMismatch): ToolError {
  const facts = { status: response.status };
  if (isWrite(endpoint))
    return new ToolError(
      "WRITE_UNCERTAIN",
      `TrainingPeaks accepted ${endpoint.id} (${response.status}), but not with the response it should give (${message}).`,
      { nextStep: "Read the item back to see what was stored; do not repeat the write before.", facts },
    );
  return new ToolError(
    "API_CHANGED",
    `The response to ${endpoint.id} is not what it should be: ${message}. TrainingPeaks may have changed its API.`,
    { nextStep: "Update tp-mcp; if it is up to date, report the output of `tp-mcp doctor`.", facts },
  );
}
