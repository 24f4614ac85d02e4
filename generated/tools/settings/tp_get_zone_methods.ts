// Generated from specs/tools/settings/tp_get_zone_methods.yaml by `npm run codegen`. Do not edit.
import { zoneProbes } from "../../../src/expressions/zone-methods.js";
import { otherThreshold } from "../../../src/expressions/zone-sets.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { calculateZones } from "../../endpoints/settings.js";
import type { TpGetZoneMethodsInput, TpGetZoneMethodsOutput } from "../../types.js";

/** List zone methods. */
export async function tpGetZoneMethods(
  input: TpGetZoneMethodsInput,
  call: ToolCall,
): Promise<TpGetZoneMethodsOutput> {
  const ctx = await call.begin();
  const found = await collectTogether(
    ctx,
    zoneProbes(input.metric, input.methods ?? []),
    async (probe) => {
      const calculated = await ctx.read(
        calculateZones,
        { userId: ctx.userId, metric: probe.metric, method: probe.method },
        {
          zoneType: probe.method,
          LTPower: probe.metric === "power" ? 250 : undefined,
          LTHR: probe.metric === "heartrate" ? 160 : undefined,
          maxHR: probe.metric === "heartrate" ? 190 : undefined,
          restingHR: probe.metric === "heartrate" ? 50 : undefined,
          speed: probe.metric === "speed" ? 4 : undefined,
          distance: probe.metric === "speed" ? 3000 : undefined,
        },
      );
      return {
        metric: probe.metric,
        method: probe.method,
        zone_count: calculated.zones?.length ?? 0,
        labels: (calculated.zones ?? []).map((z) => z.label ?? ""),
        derives_threshold:
          otherThreshold(
            calculated,
            probe.metric === "power" ? 250 : probe.metric === "heartrate" ? 160 : 4,
          ) !== undefined,
      };
    },
    (probe) => `${probe.metric} method ${probe.method}`,
  );
  return {
    methods: found.filter((f) => f.zone_count > 0),
  };
}
