import type { Origins } from "../http/origins.js";
import { ToolError } from "../values/tool-error.js";
import type { Environment } from "../values/user-path.js";

/**
 * Refuses to send a credential over a connection anyone could stand in.
 * @throws ToolError VALIDATION_ERROR
 */
export function requireCertificateChecks(env: Environment, origins: Origins): void {
  if (origins.sandbox || env.NODE_TLS_REJECT_UNAUTHORIZED !== "0") return;
  throw new ToolError(
    "VALIDATION_ERROR",
    "NODE_TLS_REJECT_UNAUTHORIZED=0 turns the certificate checks off, so nothing is sent.",
    { nextStep: "Remove NODE_TLS_REJECT_UNAUTHORIZED from the server's environment and restart it." },
  );
}
