// Generated from specs/tools/reference/tp_auth_status.yaml by `npm run codegen`. Do not edit.
import { fullName, profileOf } from "../../../src/expressions/people.js";
import { textOf } from "../../../src/expressions/text.js";
import { signInStatus } from "../../../src/hooks/sign-in.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { getUser } from "../../endpoints/reference.js";
import type { TpAuthStatusInput, TpAuthStatusOutput } from "../../types.js";

/** Sign-in status. */
export async function tpAuthStatus(_input: TpAuthStatusInput, call: ToolCall): Promise<TpAuthStatusOutput> {
  const ctx = await call.begin();
  const status = await signInStatus({}, ctx);
  const response = status.valid ? await ctx.attempt("account", () => ctx.read(getUser)) : undefined;
  return {
    valid: status.valid,
    athlete_id: response && textOf(profileOf(response).personId),
    name: response ? fullName(profileOf(response)) || undefined : undefined,
    email: response && profileOf(response).email,
    storage: status.storage,
    message: status.message,
    action_needed: status.actionNeeded,
  };
}
