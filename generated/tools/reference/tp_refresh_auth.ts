// Generated from specs/tools/reference/tp_refresh_auth.yaml by `npm run codegen`. Do not edit.
import { fullName, profileOf } from "../../../src/expressions/people.js";
import { quoted, textOf } from "../../../src/expressions/text.js";
import { refreshSignIn } from "../../../src/hooks/sign-in.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { getUser } from "../../endpoints/reference.js";
import type { TpRefreshAuthInput, TpRefreshAuthOutput } from "../../types.js";

/** Sign in again from the browser. */
export async function tpRefreshAuth(input: TpRefreshAuthInput, call: ToolCall): Promise<TpRefreshAuthOutput> {
  const ctx = await call.begin();
  const refreshed = await refreshSignIn({ browser: input.browser }, ctx);
  const response = await ctx.attempt("account", () => ctx.read(getUser));
  return {
    success: true,
    message: `Signed in again from ${quoted(refreshed.browser)}.`,
    athlete_id: response && textOf(profileOf(response).personId),
    name: response && fullName(profileOf(response)),
    email: response && profileOf(response).email,
  };
}
