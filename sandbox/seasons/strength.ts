import { addDays } from "../../src/expressions/dates.js";
import type { JsonObject } from "../../src/values/json.js";
import { completed, countsOf } from "../strength.js";
import type { Person } from "./people.js";

/** Two gym sessions of the strength builder: one done last week, one planned. */
export function strengthOf(person: Person, today: string): JsonObject[] {
  return [session(person, 1, addDays(today, -8), true), session(person, 2, addDays(today, 6), false)];
}

function session(person: Person, number: number, prescribedDate: string, done: boolean): JsonObject {
  const document: JsonObject = {
    id: String(24_500_000 + (person.personId % 1000) * 10 + number),
    calendarId: person.personId,
    workoutType: "StructuredStrength",
    prescribedDate,
    title: "Gym A",
    instructions: null,
    prescribedStartTime: null,
    startDateTime: null,
    completedDateTime: done ? `${prescribedDate}T19:05:00` : null,
    prescribedDurationInSeconds: 2700,
    executedDurationInSeconds: done ? 2820 : null,
    orderOnDay: null,
    workoutSubTypeId: null,
    isLocked: false,
    isHidden: false,
    rpe: done ? 5 : null,
    feel: null,
    complianceState: done ? "Compliant" : "NoCompletion",
    compliancePercent: done ? 100 : 0,
    completionSource: done ? "MobileExecution" : null,
    completedTss: null,
    completedTssSource: null,
    completedIntensityFactor: null,
    files: [],
    lastUpdatedAt: `${prescribedDate}T20:00:00Z`,
    blocks: completed([block("legs", done, "SingleExercise", "Air Squat")]),
  };
  return { ...document, snapshot: countsOf(document) };
}

function block(id: string, done: boolean, blockType: string, exercise: string): JsonObject {
  const parameter = { parameter: "Reps", title: "Reps", category: "Reps", id: "63" };
  const unit = { title: "Reps", abbreviation: "", unit: "Reps" };
  const sets = [1, 2, 3].map((number) => ({
    id: `${id}-set-${number}`,
    isComplete: done,
    parameterValues: [
      {
        id: `${id}-value-${number}`,
        parameter: "Reps",
        inputFormat: "Integer",
        prescribedValue: "10",
        executedValue: done ? "10" : null,
      },
    ],
  }));
  return {
    id: `${id}-block`,
    blockType,
    title: "Legs",
    coachNotes: null,
    isComplete: done,
    compliancePercent: done ? 100 : 0,
    prescriptions: [
      {
        id: `${id}-prescription`,
        exercise: {
          id: "1",
          title: exercise,
          videoUrl: null,
          instructions: null,
          parameters: [{ ...parameter, unit }],
        },
        parameters: [{ ...parameter, unit }],
        sets,
        coachNotes: null,
        isComplete: done,
        compliancePercent: done ? 100 : 0,
        setSummaryTemplate: null,
      },
    ],
  };
}
