// Generated from specs/tools/reference/tp_get_profile.yaml by `npm run codegen`. Do not edit.
import { fullName, isSelf, profileOf } from "../../../src/expressions/people.js";
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getUser } from "../../endpoints/reference.js";
import type { TpGetProfileInput, TpGetProfileOutput } from "../../types.js";
import { accountLevel } from "../../views/reference.js";

/** Athlete profile. */
export async function tpGetProfile(_input: TpGetProfileInput, call: ToolCall): Promise<TpGetProfileOutput> {
  const ctx = await call.begin();
  const response = await ctx.recent(60, getUser);
  const user = profileOf(response);
  const self = isSelf(ctx.athleteId, ctx.personId);
  const entry = (user.athletes ?? []).find((a) => isSelf(ctx.athleteId, a.athleteId));
  if (self === false && entry === undefined) {
    throw new ToolError(
      "NOT_FOUND",
      `Athlete ${ctx.athleteId} is not on your roster, so there is no profile to show.`,
      { nextStep: "Use a name or id from tp_list_athletes." },
    );
  }
  const premium = user.settings?.account?.isPremium ?? response.accountStatus?.isPremium ?? user.isPremium;
  return {
    athlete_id: textOf(ctx.athleteId),
    name: (self ? fullName(user) : fullName(entry ?? {})) || undefined,
    email: self ? user.email : entry?.email,
    account_type: self && typeof premium === "boolean" ? (premium ? "premium" : "basic") : null,
    account: entry ? accountLevel(entry, ctx.today) : undefined,
    time_zone: self ? user.timeZone : undefined,
    is_coach: self ? (user.athletes ?? []).some((a) => a.athleteId !== ctx.personId) : undefined,
  };
}
