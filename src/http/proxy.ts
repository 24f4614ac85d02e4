import { Secret } from "../security/secret.js";
import { ToolError } from "../values/tool-error.js";
import type { Origins } from "./origins.js";

/** The proxy that the environment names for requests to TrainingPeaks. */
export interface HttpProxy {
  /** The variable that names it. */
  variable: string;
  /** Scheme, host and port: fit to be shown. */
  address: string;
  /** Value of the header Proxy-Authorization, where the variable holds a name and a password. */
  authorization: Secret | undefined;
  /** What must never be seen: the password and the header made from it. */
  secrets: readonly Secret[];
  /** Hosts that are reached without it: what NO_PROXY says, and this computer. */
  exceptions: string;
}

/** The proxy could not be used: nothing of the request has left this machine for TrainingPeaks. */
export class ProxyFailure extends Error {
  override readonly name = "ProxyFailure";
  constructor(
    readonly proxy: Pick<HttpProxy, "variable" | "address">,
    /** What it answered to CONNECT; undefined when it could not be reached. */
    readonly status: number | undefined,
    cause?: unknown,
  ) {
    super("the proxy failed", { cause });
  }
}

/**
 * The proxy for these origins: none for a sandbox, which is on this computer.
 * @param remember told of what must never be shown
 * @throws ToolError VALIDATION_ERROR
 */
export function proxyFor(
  origins: Origins,
  env: Environment,
  remember: (secret: Secret) => void,
): HttpProxy | undefined {
  const proxy = origins.sandbox ? undefined : proxyFrom(env);
  for (const secret of proxy?.secrets ?? []) remember(secret);
  return proxy;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Every request goes to https, so the plain one counts last; curl's order otherwise. Lower case goes first. */
const VARIABLES = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy", "HTTP_PROXY"];
const SCHEMES = new Set(["http:", "https:"]);
/** This computer is never reached through a proxy. */
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Undefined for a direct connection.
 * @throws ToolError VALIDATION_ERROR for an address that cannot be one; the value is never quoted
 */
export function proxyFrom(env: Environment): HttpProxy | undefined {
  const named = VARIABLES.filter((name) => env[name]?.trim());
  // Desktops name a SOCKS proxy beside the others; alone it cannot be used, and must not be passed by unsaid.
  const variable = named.find((name) => !/^socks/i.test(env[name]?.trim() ?? "")) ?? named[0];
  const exceptions = (env.no_proxy?.trim() || env.NO_PROXY?.trim() || "").split(/[\s,]+/).filter(Boolean);
  if (variable === undefined || exceptions.includes("*")) return undefined;
  const url = readAddress(env[variable]?.trim() ?? "");
  if (url === undefined) throw unusable(variable);
  const { protocol, host, username, password } = url;
  const plain = `${decoded(username)}:${decoded(password)}`;
  const basic = Buffer.from(plain).toString("base64");
  return {
    variable,
    address: `${protocol}//${host}`,
    authorization: plain === ":" ? undefined : new Secret(`Basic ${basic}`),
    secrets: plain === ":" ? [] : [plain, decoded(password), password, basic].map((text) => new Secret(text)),
    exceptions: [...exceptions, ...LOOPBACK].join(","),
  };
}

/** `proxy.example:8080` means http. */
function readAddress(text: string): URL | undefined {
  const full = text.includes("://") ? text : `http://${text}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  return url && SCHEMES.has(url.protocol) && url.hostname !== "" ? url : undefined;
}

/** A percent sign that encodes nothing stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unusable(variable: string): ToolError {
  return new ToolError("VALIDATION_ERROR", `${variable} does not hold the address of a proxy.`, {
    nextStep: "Set it to an address such as http://proxy.example:8080 (no SOCKS), or remove it.",
  });
}
