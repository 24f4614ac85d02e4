import { checkCookie } from "../auth/check-cookie.js";
import type { CredentialInUse } from "../auth/credential-in-use.js";
import { cookieVariable, takeEnvironmentCookie } from "../auth/environment-cookie.js";
import { Session } from "../auth/session.js";
import { expiredError } from "../auth/sign-in-errors.js";
import { ToolError } from "../values/tool-error.js";
import { type AuthParts, authParts } from "./auth-parts.js";
import { accountLine, storeTitle } from "./auth-texts.js";
import { commandExit, EXIT } from "./exit-codes.js";
import { type CommandIo, checking, printError, printLine } from "./io.js";

/** `tp-mcp auth-status`: which store, whose account, how old, and what to do when it does not work. */
export async function runAuthStatus(args: string[], io: CommandIo, given?: AuthParts): Promise<number> {
  if (args.length > 0) {
    printError(io, "auth-status takes no arguments.");
    return EXIT.usage;
  }
  try {
    const parts = given ?? (await authParts(io));
    const credential = await ownCredentials(io, parts).current();
    const checked = await checkCookie(credential.cookie, { ...parts, ...checking(io) });
    if (!checked.valid) throw expiredError(credential.source, cookieVariable(parts.origins.sandbox));
    for (const line of [accountLine(checked.account), ...storageLines(credential, parts.origins.sandbox)])
      printLine(io.stdout, io.scrubber.scrubText(line));
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    printError(io, error.message, error.nextStep);
    return commandExit(error);
  }
}

function ownCredentials(io: CommandIo, parts: AuthParts): Session {
  return new Session({
    fromEnvironment: takeEnvironmentCookie(io.env, parts.origins.sandbox),
    sandbox: parts.origins.sandbox,
    stores: parts.stores,
    onChange: () => undefined,
  });
}

function storageLines({ source, savedAt, expiresAt }: CredentialInUse, sandbox: boolean): string[] {
  const stored = savedAt ? `, since ${day(savedAt)}` : "";
  const ends = expiresAt ? [`The cookie says it ends on ${day(expiresAt)}.`] : [];
  return [`Stored in: ${storeTitle(source, sandbox)}${stored}.`, ...ends];
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
