import { ProxyFailure } from "./proxy.js";

/** Why there was no connection, in words, and what to do about it. Never a text of the system, which could quote anything. */
export interface ConnectionProblem {
  what: string;
  nextStep: string;
  /** Nothing will change by itself. */
  lasting?: boolean;
}

/**
 * @param cause what undici or Node threw
 * @param operation named beside the system's code
 */
export function connectionProblem(cause: unknown, operation?: string): ConnectionProblem {
  const failure = chain(cause).find((error) => error instanceof ProxyFailure);
  const code = systemCode(cause);
  const named = [operation, code].filter((word) => word !== undefined).join(", ");
  const { what, ...rest } = failure ? proxyProblem(failure) : directProblem(code);
  return { what: `${what}${named === "" ? "" : ` (${named})`}.`, ...rest };
}

/** Through a proxy only the certificate is left to fail; every other failure there is the proxy's. */
function directProblem(code: string | undefined): ConnectionProblem {
  if (isCertificateCode(code)) return certificateProblem(code);
  const { what, nextStep } = (code === undefined ? undefined : KINDS[code]) ?? UNKNOWN;
  return { what, nextStep: `${nextStep} ${MAYBE_PROXY}` };
}

const MAYBE_PROXY =
  "Where programs get out through a proxy only, set HTTPS_PROXY in the server's environment and restart it.";

type Words = Pick<ConnectionProblem, "what" | "nextStep">;

const REFUSED: Words = {
  what: "The connection to TrainingPeaks was refused",
  nextStep: "Check that no firewall or VPN blocks this program, then try again.",
};
const NO_NAME: Words = {
  what: "The address of TrainingPeaks could not be looked up",
  nextStep: "Check that this computer is online and its DNS works, then try again.",
};
const NO_ANSWER: Words = {
  what: "TrainingPeaks could not be connected to in time",
  nextStep: "Check the internet connection, then try again.",
};
const NO_WAY: Words = {
  what: "There is no way to TrainingPeaks from this network",
  nextStep: "Check that this computer is online, then try again.",
};
const UNKNOWN: Words = {
  what: "TrainingPeaks cannot be reached",
  nextStep: "Check the internet connection, then try again.",
};

const KINDS: Readonly<Record<string, Words>> = {
  ECONNREFUSED: REFUSED,
  ENOTFOUND: NO_NAME,
  EAI_AGAIN: NO_NAME,
  EAI_FAIL: NO_NAME,
  EAI_NODATA: NO_NAME,
  ETIMEDOUT: NO_ANSWER,
  UND_ERR_CONNECT_TIMEOUT: NO_ANSWER,
  ENETUNREACH: NO_WAY,
  EHOSTUNREACH: NO_WAY,
  EACCES: NO_WAY,
  EPERM: NO_WAY,
};

function proxyProblem({ proxy, status, cause }: ProxyFailure): ConnectionProblem {
  const which = `The proxy ${proxy.address} (${proxy.variable})`;
  if (status === 407)
    return {
      what: `${which} wants a name and a password, other than those it was given: 407`,
      nextStep: `Put name:password@ before the host in ${proxy.variable}, and restart the server.`,
      lasting: true,
    };
  if (status !== undefined)
    return {
      what: `${which} does not let this program through to TrainingPeaks: ${status}`,
      nextStep: "Ask who runs the proxy to allow tpapi.trainingpeaks.com and api.peakswaresb.com, port 443.",
    };
  return {
    what: `${which} ${proxyFault(cause)}`,
    nextStep: `Correct or remove ${proxy.variable} in the server's environment, or see that the proxy runs.`,
  };
}

function proxyFault(cause: unknown): string {
  if (!(cause instanceof Error)) return "cannot be reached";
  if (cause.name === "HeadersTimeoutError") return "does not answer";
  // It was reached, and then spoke something else, too much, or not at all.
  const isBabble = /^(?:HTTPParserError|HeadersOverflowError|SocketError)$/.test(cause.name);
  return isBabble ? "does not answer as a proxy does" : "cannot be reached";
}

/** OpenSSL's reasons for which Node refuses a certificate. */
function isCertificateCode(code: string | undefined): boolean {
  return /CERT|SELF_SIGNED|LEAF_SIGNATURE|^INVALID_(CA|PURPOSE)$|^HOSTNAME_MISMATCH$/.test(code ?? "");
}

function certificateProblem(code: string | undefined): ConnectionProblem {
  const what = "The certificate shown for TrainingPeaks is not trusted here, so nothing was sent";
  if (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID")
    return { what, nextStep: "Check the date of this computer, then try again.", lasting: true };
  const hasSystemStore = process.allowedNodeEnvironmentFlags.has("--use-system-ca");
  const orSystem = hasSystemStore ? ", or add --use-system-ca to NODE_OPTIONS" : "";
  return {
    what,
    nextStep: `Where a company or a virus scanner opens encrypted connections, name the file of its certificate in NODE_EXTRA_CA_CERTS${orSystem}, and restart the server.`,
    lasting: true,
  };
}

/** `ECONNREFUSED` and the like: holds nothing personal. */
export function systemCode(error: unknown): string | undefined {
  return chain(error)
    .map((one) => ("code" in one && typeof one.code === "string" ? one.code : ""))
    .find((code) => /^[A-Z][A-Z\d_]{2,60}$/.test(code));
}

/** The error and what caused it. */
function chain(error: unknown): Error[] {
  const errors: Error[] = [];
  for (let one = error; one instanceof Error && errors.length < 5; one = one.cause) errors.push(one);
  return errors;
}
