import type { Secret } from "../security/secret.js";
import { ACCEPTED_ENCODING } from "./decompress.js";
import type { Endpoint } from "./endpoint.js";

const WEB_APP = "https://app.trainingpeaks.com";

/** What TrainingPeaks' own web application sends to its second host. */
const SECOND_HOST = {
  accept: "application/json, text/javascript, */*; q=0.01",
  origin: WEB_APP,
  referer: `${WEB_APP}/`,
};

/** Headers of a data call. The sign-in cookie is never among them. */
export function requestHeaders(
  endpoint: Pick<Endpoint, "host" | "response">,
  token: Secret,
): Record<string, string> {
  const bytes = endpoint.response === "bytes";
  return {
    "user-agent": "tp-mcp",
    authorization: `Bearer ${token.reveal()}`,
    accept: bytes ? "*/*" : "application/json",
    ...(bytes ? {} : { "accept-encoding": ACCEPTED_ENCODING }),
    "content-type": "application/json",
    ...(endpoint.host === "api" ? {} : SECOND_HOST),
  };
}
