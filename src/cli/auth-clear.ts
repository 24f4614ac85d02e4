import { COOKIE_VARIABLE } from "../auth/environment-cookie.js";
import type { StoreName } from "../auth/store.js";
import { storeProblem } from "../auth/store-problems.js";
import { clearAll } from "../auth/stores.js";
import { ToolError } from "../values/tool-error.js";
import { type AuthParts, authParts } from "./auth-parts.js";
import { storeTitle } from "./auth-texts.js";
import { commandExit, EXIT } from "./exit-codes.js";
import { type CommandIo, printError, printLine } from "./io.js";

const STORES: readonly StoreName[] = ["keychain", "file"];

/** `tp-mcp auth-clear`: removes the sign-in from both stores and says what is out of its reach. */
export async function runAuthClear(args: string[], io: CommandIo, given?: AuthParts): Promise<number> {
  if (args.length > 0) {
    printError(io, "auth-clear takes no arguments.");
    return EXIT.usage;
  }
  try {
    const parts = given ?? (await authParts(io));
    return await clear(io, parts);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    printError(io, error.message, error.nextStep);
    return commandExit(error);
  }
}

/** A store that cannot be reached on this machine has nothing to clear; one that is locked may have. */
async function clear(io: CommandIo, { origins, stores }: AuthParts): Promise<number> {
  if (origins.sandbox) {
    printError(io, "The sandbox stores no sign-in.", "Remove TP_MCP_SANDBOX_URL to clear the real one.");
    return EXIT.usage;
  }
  const outcomes = await clearAll(stores);
  let exit: number = EXIT.ok;
  for (const store of STORES) {
    const outcome = outcomes[store];
    if (outcome === "cleared") printLine(io.stdout, `Removed the sign-in from the ${storeTitle(store)}.`);
    else if (outcome === "absent" || outcome === "unavailable")
      printLine(io.stdout, `Nothing to remove from the ${storeTitle(store)}.`);
    else {
      const { what, next } = storeProblem(store, outcome);
      printError(io, what, next);
      exit = EXIT.failed;
    }
  }
  if (io.env[COOKIE_VARIABLE])
    printLine(io.stdout, `${COOKIE_VARIABLE} is set in this environment; remove it where it was set.`);
  printLine(io.stdout, "Your browser stays signed in; signing out there ends the cookie everywhere.");
  return exit;
}
