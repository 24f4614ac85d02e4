// Generated from specs/views/strength.yaml by `npm run codegen`. Do not edit.
import { dayOf, weekdayOf } from "../../src/expressions/dates.js";
import { snapshotOf } from "../../src/expressions/strength-document.js";
import { setInWords, strengthStatus } from "../../src/expressions/strength.js";
import { textOf } from "../../src/expressions/text.js";
import { rounded, secondsToMinutes } from "../../src/expressions/units.js";
import type {
  StrengthBlock,
  StrengthBlockShown,
  StrengthListed,
  StrengthSession,
  StrengthSummary,
  StrengthWorkout,
} from "../types.js";

/** A session of the strength builder in a line. */
export function strengthListed(session: StrengthSummary): StrengthListed {
  return {
    workout_id: textOf(session.id),
    date: dayOf(session.prescribedDate),
    weekday: weekdayOf(session.prescribedDate),
    start: session.prescribedStartTime?.slice(0, 5) ?? undefined,
    title: session.title,
    prescribed_minutes: rounded(secondsToMinutes(session.prescribedDurationInSeconds), 1),
    executed_minutes: rounded(secondsToMinutes(session.executedDurationInSeconds), 1),
    compliance_state: session.complianceState ?? undefined,
    compliance_percent: rounded(session.compliancePercent, 0),
    status: strengthStatus(session),
    total_sets: session.totalSets,
    completed_sets: session.completedSets,
    exercises: (session.sequenceSummary ?? []).flatMap((s) => s.title ?? []),
  };
}

/** A block of a session. Titles and notes are somebody's words. */
export function strengthBlockShown(block: StrengthBlock): StrengthBlockShown {
  return {
    type: block.blockType,
    title: block.title || undefined,
    notes: block.coachNotes || undefined,
    exercises: (block.prescriptions ?? []).map((p) => ({
      id: textOf(p.exercise?.id),
      exercise: p.exercise?.title,
      notes: p.coachNotes || undefined,
      sets: (p.sets ?? []).map((s) => ({
        prescribed: setInWords(s).prescribed,
        executed: Object.keys(setInWords(s).executed).length > 0 ? setInWords(s).executed : undefined,
        complete: s.isComplete === true,
      })),
    })),
  };
}

/** A session of the strength builder with its sets. */
export function strengthSession(session: StrengthWorkout): StrengthSession {
  return {
    workout_id: textOf(session.id),
    date: dayOf(session.prescribedDate),
    weekday: weekdayOf(session.prescribedDate),
    start: session.prescribedStartTime?.slice(0, 5) ?? undefined,
    title: session.title,
    prescribed_minutes: rounded(secondsToMinutes(session.prescribedDurationInSeconds), 1),
    executed_minutes: rounded(secondsToMinutes(session.executedDurationInSeconds), 1),
    compliance_state: session.complianceState ?? undefined,
    compliance_percent: rounded(session.compliancePercent, 0),
    instructions: session.instructions || undefined,
    completed_tss: rounded(session.completedTss, 1),
    rpe: session.rpe,
    feel: session.feel,
    total_sets: session.snapshot?.totalSets ?? snapshotOf(session.blocks ?? []).totalSets ?? 0,
    completed_sets: session.snapshot?.completedSets ?? snapshotOf(session.blocks ?? []).completedSets ?? 0,
    blocks: (session.blocks ?? []).map((b) => strengthBlockShown(b)),
  };
}
