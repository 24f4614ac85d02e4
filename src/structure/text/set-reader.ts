import type { DraftStep } from "./draft.js";
import type { Issues } from "./issues.js";
import type { Target } from "./resolve-target.js";

/** What is known of the steps by now. */
export interface SetReader {
  issues: Issues;
  note: (text: string) => void;
  targetOf: (step: DraftStep) => Target | undefined;
  /** Whether its length is a distance, as far as that is known. */
  isByDistance: (step: DraftStep) => boolean;
  /** About how long a step lasts; `reps` of the set it stands in. */
  secondsOf: (step: DraftStep, reps: number | undefined) => number | undefined;
  /** Whether nothing stands behind the step in question. */
  isLast?: boolean;
}
