import type { Cursor } from "./cursor.js";
import type { DraftStep, DraftTarget } from "./draft.js";

export interface StepReader {
  cursor: Cursor;
  step: DraftStep;
  ramp: boolean;
}

export function setName({ cursor, step }: StepReader, name: string): void {
  if (step.name !== undefined && step.stroke === undefined)
    cursor.issues.add(cursor.peek(-1), `"${name}" is a second name.`);
  step.name = name;
}

export function setCadence({ cursor, step }: StepReader, cadence: [number] | [number, number]): void {
  if (step.cadence !== undefined) cursor.issues.add(cursor.peek(-1), "This step has two cadences.");
  step.cadence = cadence;
}

export function setTarget({ cursor, step }: StepReader, target: DraftTarget): void {
  const { target: before } = step;
  if (before?.kind === "effort") step.name ??= cursor.issues.written(before);
  else if (before !== undefined) {
    const written = [before, target].map((each) => `"${cursor.issues.written(each)}"`).join(" and ");
    cursor.issues.add(target, `${written} are two targets of one step.`);
  }
  step.target = target;
}
