// Generated from specs/ by `npm run codegen`. Do not edit.
import type { Area, RegistryEntry } from "../src/runtime/registry-entry.js";

export const areas: readonly Area[] = [
  { name: "workouts", title: "Workouts", description: "Sessions on the calendar: list, read, plan, change, pair, comment, files." },
  { name: "analysis", title: "Analysis and performance", description: "Fitness and form, weekly totals, peaks, analysis of single sessions, annual plan." },
  { name: "settings", title: "Athlete settings", description: "Thresholds, zones, nutrition target, pool lengths." },
  { name: "metrics", title: "Health metrics", description: "Weight, sleep, HRV and other daily measurements; nutrition." },
  { name: "equipment", title: "Equipment", description: "Bikes and shoes." },
  { name: "events", title: "Events and calendar", description: "Races, calendar notes, availability." },
  { name: "library", title: "Workout library", description: "Folders of templates, and putting them on the calendar." },
  { name: "reference", title: "Reference and sign-in", description: "Who is signed in, athletes of a coach, sports." },
];

export const registry: readonly RegistryEntry[] = [
  { name: "tp_get_workout_types", area: "reference", effect: "read", needsAthlete: false, needsIdentity: false,
    load: async () => ({ run: (await import("./tools/reference/tp_get_workout_types.js")).tpGetWorkoutTypes, ...(await import("./schemas/tools/tp_get_workout_types.js")) }) },
  { name: "tp_get_workouts", area: "workouts", effect: "read", needsAthlete: true, needsIdentity: true,
    load: async () => ({ run: (await import("./tools/workouts/tp_get_workouts.js")).tpGetWorkouts, ...(await import("./schemas/tools/tp_get_workouts.js")) }) },
];
