import type { Lookup } from "../values/lookup.js";
import type { NewBands } from "./zone-bands.js";
import type { ZoneSet } from "./zone-sets.js";

/** What should be known about a zone update beside its numbers, in sentences. */
export function zoneNotes(update: { asked: number; set: ZoneSet; source: NewBands["source"] }): string[] {
  const { asked, set, source } = update;
  const byHand = !set.calculationMethod;
  return [
    ...(set.workoutTypeId === asked
      ? []
      : ["There is no set for this sport, so the default set was changed; other sports use it as well."]),
    ...(source === "calculator" ? [] : [BANDS[source](byHand)]),
  ];
}

/** `bike 260 W, run 290 W, general 240 W`: the sets that exist, with their thresholds. */
export function setsInWords<Key extends number>(
  sports: Lookup<Key, string>,
  sets: readonly { workoutTypeId: Key; threshold?: number | null }[] | null | undefined,
  unit: "W" | "bpm",
): string {
  return (sets ?? [])
    .map(({ workoutTypeId, threshold }) => {
      const sport = sports.nameOf(workoutTypeId) ?? `sport ${workoutTypeId}`;
      return threshold ? `${sport} ${threshold} ${unit}` : `${sport} without a threshold`;
    })
    .join(", ");
}

/** The sets that a change without a sport left alone; nothing when there is no other. */
export function otherSetsNote<Key extends number>(
  sports: Lookup<Key, string>,
  sets: readonly { workoutTypeId: Key; threshold?: number | null }[] | null | undefined,
  changed: Key,
  unit: "W" | "bpm",
): string[] {
  const others = (sets ?? []).filter(({ workoutTypeId }) => workoutTypeId !== changed);
  return others.length > 0 ? [`Other sets stay as they are: ${setsInWords(sports, others, unit)}.`] : [];
}

const BANDS: Record<Exclude<NewBands["source"], "calculator">, (byHand: boolean) => string> = {
  scaled: (byHand) =>
    byHand
      ? "The bands of this set were made by hand; they were scaled in proportion to the threshold."
      : "TrainingPeaks' calculator gave no bands for this method; the old ones were scaled in proportion and are approximate.",
  kept: () =>
    "Only the anchors changed and the calculator gave no bands: recompute the bands in TrainingPeaks if the method uses them.",
  standard: () =>
    "The calculator gave no bands and the set had no threshold to scale from: Coggan's six zones were set.",
};
