// Generated from specs/tools/settings/tp_get_pool_length_settings.yaml by `npm run codegen`. Do not edit.
import type { ToolCall } from "../../../src/tool/context.js";
import { getPoolLengthSettings } from "../../endpoints/settings.js";
import type { TpGetPoolLengthSettingsInput, TpGetPoolLengthSettingsOutput } from "../../types.js";

/** Get pool length settings. */
export async function tpGetPoolLengthSettings(
  _input: TpGetPoolLengthSettingsInput,
  call: ToolCall,
): Promise<TpGetPoolLengthSettingsOutput> {
  const ctx = await call.begin();
  const pools = await ctx.read(getPoolLengthSettings, { athleteId: ctx.athleteId });
  return {
    pool_length_settings: {
      default_id: pools.defaultId,
      options: (pools.options ?? []).map((option) => ({
        id: option.id,
        length: option.length,
        units: option.units,
        label: option.label,
        is_default: option.id === pools.defaultId,
      })),
      supported_units: pools.supportedUnits ?? [],
    },
  };
}
