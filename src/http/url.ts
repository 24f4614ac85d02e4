import { ToolError } from "../values/tool-error.js";
import { refuseBlockedRoute } from "./blocked-routes.js";
import type { Endpoint, Parameters } from "./endpoint.js";
import type { Origins } from "./origins.js";

/** A path parameter is one segment; separators, control characters and lone surrogates have no place in it. */
const NOT_IN_SEGMENT = /[/\\\p{Cc}\p{Cs}]/u;

/**
 * The URL of one call: parameters filled in and encoded, origin and route checked.
 * @throws ToolError VALIDATION_ERROR for a parameter that is missing or cannot be part of a URL,
 *   BLOCKED_ENDPOINT when the result leaves the allowed origins or is a route that is never called
 */
export function requestUrl(
  endpoint: Pick<Endpoint, "id" | "host" | "path" | "query">,
  params: Parameters,
  origins: Origins,
): URL {
  const url = parse(origins.of(endpoint.host) + requestPath(endpoint, params));
  if (url === undefined || !origins.allows(url))
    throw new ToolError(
      "BLOCKED_ENDPOINT",
      `${endpoint.id} would leave the hosts of TrainingPeaks. Nothing was sent.`,
    );
  refuseBlockedRoute(url.pathname);
  return url;
}

/** Path and query of one call, parameters filled in and encoded. @throws ToolError VALIDATION_ERROR */
export function requestPath({ path, query }: Pick<Endpoint, "path" | "query">, params: Parameters): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => segment(name, params[name]));
  const given = new URLSearchParams();
  for (const name of query) {
    const value = params[name];
    if (value !== undefined && value !== null) given.append(name, plain(name, value));
  }
  return given.size > 0 ? `${filled}?${given}` : filled;
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** `encodeURIComponent` leaves `.` and `..` as they are, and a URL parser would then walk up the path. */
function segment(name: string, value: Parameters[string]): string {
  if (value === undefined || value === null) throw refusal(name, "is missing");
  const text = plain(name, value);
  if (text.trim() === "") throw refusal(name, "is empty");
  if (text === "." || text === "..") throw refusal(name, `must not be "${text}"`);
  if (NOT_IN_SEGMENT.test(text)) throw refusal(name, "must not contain slashes or control characters");
  return encodeURIComponent(text);
}

function plain(name: string, value: string | number | boolean): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw refusal(name, `is ${value}, not a number`);
  return String(value);
}

function refusal(name: string, problem: string): ToolError {
  return new ToolError("VALIDATION_ERROR", `The parameter ${name} ${problem}. Nothing was sent.`, {
    nextStep: `Call again with a usable ${name}.`,
  });
}
