import { Writable } from "node:stream";
import { runAuth } from "../auth.js";
import { runAuthStatus } from "../auth-status.js";
import { ask } from "../confirm.js";
import { EXIT } from "../exit-codes.js";
import { type CommandIo, printLine } from "../io.js";
import type { Setup, StepOutcome } from "./step.js";

const NOBODY = "Nobody is here to be asked. Sign in: `tp-mcp auth --from-browser auto`.";
const LATER = "Sign in later: `tp-mcp auth`.";

/** Step 1: a sign-in that works stays; else it is taken from a browser, or pasted. */
export async function signInStep({ given, io, asks }: Setup): Promise<StepOutcome> {
  if (given.has("sandbox") || io.env.TP_MCP_SANDBOX_URL) {
    printLine(io.stdout, "The sandbox needs no sign-in.");
    return { code: EXIT.ok };
  }
  // The cookie in the environment is taken out where it is read; the steps after this one read it again.
  const here = { ...io, env: { ...io.env } };
  if ((await runAuthStatus([], withoutErrors(here))) === EXIT.ok) return { code: EXIT.ok };
  const browser = given.value("from-browser");
  if (browser !== undefined) return { code: await runAuth(["--from-browser", browser], here) };
  if (!asks) return { code: EXIT.signedOut, skipped: NOBODY };
  printLine(
    io.stderr,
    "You are not signed in. The sign-in stays on this computer, in your keychain or an encrypted credential file.",
  );
  const answer = await ask(io, "Take it from a browser (b), paste the cookie (p), or skip (Enter)? ");
  if (answer === undefined) return { code: EXIT.interrupted };
  const choice = answer.trim().toLowerCase();
  if (choice.startsWith("b")) return { code: await runAuth(["--from-browser", "auto"], here) };
  if (choice.startsWith("p")) return { code: await runAuth([], here) };
  return { code: EXIT.ok, skipped: LATER };
}

/** That nobody is signed in yet is why this step is there. */
function withoutErrors(io: CommandIo): CommandIo {
  return { ...io, stderr: new Writable({ write: (_chunk, _encoding, done) => done() }) };
}
