// Generated from specs/views/coach.yaml by `npm run codegen`. Do not edit.
import { textOf } from "../../src/expressions/text.js";
import type { CoachGroup, GroupListed } from "../types.js";

/** A coach's group of athletes. */
export function groupListed(group: CoachGroup): GroupListed {
  return {
    id: textOf(group.id),
    name: group.name ?? "",
    athlete_count: (group.athleteIds ?? []).length,
    is_default: group.isDefault === true,
  };
}
