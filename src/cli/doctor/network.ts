import { accessSync, constants } from "node:fs";
import { originsFor } from "../../http/origins.js";
import { proxyFrom } from "../../http/proxy.js";
import type { Finding } from "./finding.js";

/** By which way requests leave this computer, and whom they trust. Says nothing of a sandbox. @throws ToolError for a proxy that is none */
export function* networkFindings(env: Record<string, string | undefined>): Generator<Finding> {
  if (originsFor(env.TP_MCP_SANDBOX_URL).sandbox) return;
  const proxy = proxyFrom(env);
  const way = proxy ? `through the proxy of ${proxy.variable}` : "directly";
  yield {
    state: "ok",
    about: "network",
    text: `TrainingPeaks is reached ${way}`,
    ...(proxy && { here: `${proxy.address}, except for ${proxy.exceptions}` }),
  };
  if (env.NODE_EXTRA_CA_CERTS) yield authorityFinding(env.NODE_EXTRA_CA_CERTS);
}

/** Node only warns about a file it cannot read, and trusts nobody more. */
function authorityFinding(path: string): Finding {
  try {
    accessSync(path, constants.R_OK);
    return { state: "ok", about: "certificates", text: "those of NODE_EXTRA_CA_CERTS are trusted too" };
  } catch {
    return {
      state: "failed",
      about: "certificates",
      text: "the file that NODE_EXTRA_CA_CERTS names cannot be read",
      hint: "Correct the path in NODE_EXTRA_CA_CERTS.",
    };
  }
}
