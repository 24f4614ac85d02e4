import type { BrowserChoice, SignInStatus } from "../http/sign-in.js";
import type { ToolContext } from "../tool/context.js";
import { asTypedAnywhere } from "../values/started-as.js";

/** Tries the stored sign-in. Never fails for a missing or refused one: that is the answer. */
export async function signInStatus(_args: Record<string, never>, ctx: ToolContext): Promise<SignInStatus> {
  const status = await ctx.signIn.status();
  const { actionNeeded } = status;
  return actionNeeded ? { ...status, actionNeeded: asTypedAnywhere(actionNeeded) } : status;
}

/**
 * Takes the session cookie from a browser of this machine, checks and stores it. Gives the browser's name, never the cookie.
 * @changes this computer
 */
export async function refreshSignIn(
  args: { browser: BrowserChoice },
  ctx: ToolContext,
): Promise<{ browser: string }> {
  return ctx.signIn.refreshFromBrowser(args.browser);
}
