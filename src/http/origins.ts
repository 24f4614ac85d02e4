import { ToolError } from "../values/tool-error.js";
import type { HostName } from "./endpoint.js";

const PRODUCTION: Record<HostName, string> = {
  api: "https://tpapi.trainingpeaks.com",
  analysis: "https://api.peakswaresb.com",
  strength: "https://api.peakswaresb.com",
};

const LOOPBACK = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** The origins requests may go to: TrainingPeaks' two, or one loopback origin when the sandbox stands in for both. */
export interface Origins {
  readonly sandbox: boolean;
  of(host: HostName): string;
  /** Whether a finished URL stays on one of the origins above. */
  allows(url: URL): boolean;
}

/**
 * @param sandboxUrl value of `TP_MCP_SANDBOX_URL`, if any
 * @throws ToolError VALIDATION_ERROR when it is not a plain loopback address
 */
export function originsFor(sandboxUrl: string | undefined): Origins {
  const loopback = sandboxUrl === undefined || sandboxUrl === "" ? undefined : loopbackOrigin(sandboxUrl);
  const origins = loopback ? { api: loopback, analysis: loopback, strength: loopback } : PRODUCTION;
  const allowed = new Set(Object.values(origins));
  return {
    sandbox: loopback !== undefined,
    of: (host) => origins[host],
    allows: (url) => allowed.has(url.origin) && url.username === "" && url.password === "",
  };
}

function loopbackOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain =
    url?.protocol === "http:" &&
    LOOPBACK.has(url.hostname) &&
    url.pathname === "/" &&
    url.search === "" &&
    url.hash === "" &&
    url.username === "" &&
    url.password === "";
  if (!url || !plain)
    throw new ToolError(
      "VALIDATION_ERROR",
      "TP_MCP_SANDBOX_URL must be a loopback address such as http://127.0.0.1:8080, without a path.",
      { nextStep: "Correct TP_MCP_SANDBOX_URL, or remove it to talk to TrainingPeaks." },
    );
  return url.origin;
}
