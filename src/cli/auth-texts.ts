import type { SignedInAccount } from "../auth/account.js";
import type { CredentialSource } from "../auth/credential-in-use.js";
import { cookieVariable } from "../auth/environment-cookie.js";

const TITLES: Record<CredentialSource, string> = {
  environment: "environment",
  sandbox: "sandbox (no account)",
  keychain: "keychain",
  file: "credential file",
};

/** @param sandbox whether the environment's cookie is the sandbox's */
export function storeTitle(source: CredentialSource, sandbox = false): string {
  if (source !== "environment") return TITLES[source];
  return `${TITLES[source]} (${cookieVariable(sandbox)})`;
}

/** `Signed in as Pat Miller <pat@example.org>, athlete 4100500.` with whatever of it is known. */
export function accountLine(account: SignedInAccount | undefined): string {
  const who = [account?.name, account?.email && `<${account.email}>`].filter(Boolean).join(" ");
  const athlete = account?.athleteId === undefined ? "" : `, athlete ${account.athleteId}`;
  return who === "" ? `Signed in${athlete}.` : `Signed in as ${who}${athlete}.`;
}
