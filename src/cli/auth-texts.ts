import type { SignedInAccount } from "../auth/account.js";
import type { CredentialSource } from "../auth/credential-in-use.js";

const TITLES: Record<CredentialSource, string> = {
  environment: "environment (TP_AUTH_COOKIE)",
  sandbox: "sandbox (no account)",
  keychain: "keychain",
  file: "credential file",
};

export function storeTitle(source: CredentialSource): string {
  return TITLES[source];
}

/** `Signed in as Pat Miller <pat@example.org>, athlete 4100500.` with whatever of it is known. */
export function accountLine(account: SignedInAccount | undefined): string {
  const who = [account?.name, account?.email && `<${account.email}>`].filter(Boolean).join(" ");
  const athlete = account?.athleteId === undefined ? "" : `, athlete ${account.athleteId}`;
  return who === "" ? `Signed in${athlete}.` : `Signed in as ${who}${athlete}.`;
}
