// Generated from specs/tools/reference/tp_list_athletes.yaml by `npm run codegen`. Do not edit.
import { profileOf } from "../../../src/expressions/people.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { getUser } from "../../endpoints/reference.js";
import type { TpListAthletesInput, TpListAthletesOutput } from "../../types.js";
import { rosterAthlete } from "../../views/reference.js";

/** List athletes. */
export async function tpListAthletes(
  _input: TpListAthletesInput,
  call: ToolCall,
): Promise<TpListAthletesOutput> {
  const ctx = await call.begin();
  const response = await ctx.recent(60, getUser);
  const athletes = profileOf(response).athletes ?? [];
  return {
    athletes: athletes.map((a) => rosterAthlete(a, ctx.personId, ctx.today)),
    count: athletes.length,
    message: athletes.length === 0 ? "This account has no roster; it is an athlete of its own." : undefined,
  };
}
