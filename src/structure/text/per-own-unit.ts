import { METRES_PER_UNIT } from "../distance.js";
import { known } from "../load/thresholds.js";
import type { SessionContext } from "../session-context.js";
import type { DraftLength, DraftTarget } from "./draft.js";

/** A target that needs nothing of its step any more. */
export type PlainTarget = Exclude<DraftTarget, { kind: "offset" }>;

/**
 * What `/100` and `CSS+5` count for: the step's own unit, `400m @ 1:45/100` in a pool of yards too, else that of the pool; on
 * land a kilometre.
 */
export function perOwnUnit(
  target: DraftTarget,
  length: DraftLength | undefined,
  context: SessionContext,
): PlainTarget {
  const unit = unitOf(length);
  if (target.kind === "offset") {
    const isYards = (unit ?? context.poolUnit) === "yard";
    const metres = context.sport === "Swim" ? 100 * (isYards ? METRES_PER_UNIT.yard : 1) : 1000;
    const speed = known(context.thresholdSpeed) ?? 1;
    return { ...target, kind: "pace", values: [metres / (metres / speed + target.values[0])] };
  }
  if (target.kind !== "pace" || !target.perPool || unit === undefined) return target;
  const { perPool: _perPool, values, ...others } = target;
  const [first, second] = values.map((value) => value * (unit === "yard" ? METRES_PER_UNIT.yard : 1));
  return { ...others, values: second === undefined ? [first ?? 0] : [first ?? 0, second] };
}

function unitOf(length: DraftLength | undefined): "meter" | "yard" | undefined {
  if (length?.kind === "bare") return length.unit === "m" ? "meter" : undefined;
  if (length?.kind !== "distance") return undefined;
  return length.unit === "yard" ? "yard" : "meter";
}
