import type { Origins } from "../http/origins.js";
import type { Secret } from "../security/secret.js";
import { cleanLine } from "../values/clean-text.js";
import { fieldsOf, parseFields } from "../values/json.js";
import type { Transport } from "./token/transport.js";

/** Who is signed in, cleaned for the terminal. */
export interface SignedInAccount {
  name?: string;
  email?: string;
  /** The person's own athlete id; never taken from the roster (KB-03). */
  athleteId?: number;
}

const USER_PATH = "/users/v3/user";

/** Asks for the account behind a token (KB-02). Undefined when that fails: the sign-in is valid all the same. */
export async function fetchAccount(
  token: Secret,
  options: { origins: Origins; transport: Transport; timeoutMs: number },
): Promise<SignedInAccount | undefined> {
  const headers = { authorization: `Bearer ${token.reveal()}`, accept: "application/json" };
  const url = new URL(USER_PATH, options.origins.of("api"));
  const response = await options.transport(url, headers, options.timeoutMs).catch(() => undefined);
  if (response?.status !== 200) return undefined;
  const body = parseFields(response.body);
  const user = fieldsOf(body.user ?? body);
  const name = nameOf(user);
  return {
    ...(name && { name }),
    ...(typeof user.email === "string" && { email: oneLine(user.email) }),
    ...(typeof user.personId === "number" && { athleteId: user.personId }),
  };
}

function nameOf({ fullName, firstName, lastName }: Record<string, unknown>): string {
  const parts = typeof fullName === "string" ? [fullName] : [firstName, lastName];
  return oneLine(parts.filter((part) => typeof part === "string").join(" "));
}

const LONGEST_LINE = 200;

/** Text from the server as one line that is safe on a terminal. */
function oneLine(text: string): string {
  return cleanLine(text).slice(0, LONGEST_LINE);
}
