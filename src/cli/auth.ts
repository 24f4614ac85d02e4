import { BROWSER_TITLES } from "../auth/browser/browsers.js";
import { type Checked, checkCookie } from "../auth/check-cookie.js";
import { readCookieInput } from "../auth/cookie-input.js";
import { COOKIE_VARIABLE } from "../auth/environment-cookie.js";
import { readPythonSignIn } from "../auth/python/import.js";
import { storeProblem } from "../auth/store-problems.js";
import { type StoreFailure, save } from "../auth/stores.js";
import type { Secret } from "../security/secret.js";
import { ToolError } from "../values/tool-error.js";
import { type AuthArguments, readAuthArguments } from "./auth-arguments.js";
import { type AuthParts, authParts } from "./auth-parts.js";
import { accountLine, storeTitle } from "./auth-texts.js";
import { commandExit, EXIT } from "./exit-codes.js";
import { type CommandIo, checking, printError, printLine } from "./io.js";
import { readSecretText } from "./muted-prompt.js";

const INSTRUCTIONS = `Sign in at https://app.trainingpeaks.com with "Remember me". Open the developer tools (F12), then
Application (Chrome, Edge, Brave) or Storage (Firefox, Safari), Cookies, and copy the value of Production_tpAuth.
`;
const PROMPT = "Paste it here (nothing is shown) and press Enter: ";

/** A cookie to try, or the exit code after the reason was printed. */
type Obtained = { cookie: Secret; expiresAt?: Date; checked?: Checked } | { exit: number };

/** `tp-mcp auth`: gets the cookie, tries it, names the account, and only then stores it. */
export async function runAuth(args: string[], io: CommandIo, given?: AuthParts): Promise<number> {
  const wanted = readAuthArguments(args);
  if ("mistake" in wanted) return usageError(io, wanted.mistake);
  try {
    const parts = given ?? (await authParts(io));
    if (parts.origins.sandbox)
      return usageError(io, "The sandbox needs no sign-in; remove TP_MCP_SANDBOX_URL.");
    // A user without a folder for it is told before anything is pasted.
    parts.stores.mark?.read();
    const obtained = await obtainCookie(wanted, io, parts);
    return "exit" in obtained ? obtained.exit : await checkAndStore(obtained, wanted, io, parts);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    printError(io, error.message, error.nextStep);
    return commandExit(error);
  }
}

function usageError(io: CommandIo, mistake: string): number {
  printError(io, mistake, "`tp-mcp auth --help` shows what it takes.");
  return EXIT.usage;
}

async function obtainCookie({ from }: AuthArguments, io: CommandIo, parts: AuthParts): Promise<Obtained> {
  if (from.kind === "browser") {
    let checked: Checked | undefined;
    const usable = await parts.findCookie(from.choice, async (cookie) => {
      checked = await checkCookie(cookie, { ...parts, ...checking(io) });
      return checked.valid;
    });
    if (usable.status === "failed") return fail(io, usable.message, usable.nextStep);
    printLine(
      io.stderr,
      `Found a sign-in in ${BROWSER_TITLES[usable.place.browser]} (${usable.place.profile}).`,
    );
    return { ...usable, ...(checked && { checked }) };
  }
  const input =
    from.kind === "python" ? await readPythonSignIn({ ...parts, env: io.env }) : await prompted(io);
  if (input === undefined && from.kind === "prompt") return { exit: EXIT.interrupted };
  if (input === undefined)
    return fail(io, "The Python server has no sign-in here.", "Run `tp-mcp auth` instead.");
  return "refused" in input ? fail(io, `This cannot be the cookie. ${input.refused}`) : input;
}

async function prompted(io: CommandIo) {
  if (io.stdin.isTTY) io.stderr.write(INSTRUCTIONS);
  const text = await readSecretText(io, PROMPT);
  return text === undefined ? undefined : readCookieInput(text);
}

async function checkAndStore(
  { cookie, expiresAt, checked }: Exclude<Obtained, { exit: number }>,
  { store }: AuthArguments,
  io: CommandIo,
  parts: AuthParts,
): Promise<number> {
  const result = checked ?? (await checkCookie(cookie, { ...parts, ...checking(io) }));
  if (!result.valid) {
    printError(
      io,
      "TrainingPeaks does not accept this cookie; nothing was stored.",
      "Sign in at app.trainingpeaks.com again and copy the new value. Signing out there ends the cookie.",
    );
    return EXIT.signedOut;
  }
  const credential = { cookie, savedAt: new Date(), ...(expiresAt && { expiresAt }) };
  const { saved, refused, leftBehind } = await save(parts.stores, credential, store);
  for (const one of refused) printStoreProblem(io, one, saved === undefined);
  if (!saved) return fail(io, "The cookie works but could not be stored.").exit;
  if (leftBehind) {
    printStoreProblem(io, leftBehind, false);
    printLine(io.stderr, `hint: An older sign-in may be left there; run \`tp-mcp auth-clear\` later.`);
  }
  const account = io.scrubber.scrubText(accountLine(result.account));
  printLine(io.stdout, `${account} Stored in the ${storeTitle(saved)}.`);
  if (io.env[COOKIE_VARIABLE])
    printLine(io.stderr, `note: ${COOKIE_VARIABLE} is set here and wins over what was just stored.`);
  return EXIT.ok;
}

function printStoreProblem(io: CommandIo, { store, problem }: StoreFailure, withHint: boolean): void {
  const { what, next } = storeProblem(store, problem);
  printLine(io.stderr, `note: ${what}`);
  if (withHint) printLine(io.stderr, `hint: ${next}`);
}

function fail(io: CommandIo, message: string, hint?: string): { exit: number } {
  printError(io, message, hint);
  return { exit: EXIT.failed };
}
