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
  { name: "tp_get_fitness", area: "analysis", effect: "read", needsAthlete: true, needsIdentity: true,
    load: async () => ({ run: (await import("./tools/analysis/tp_get_fitness.js")).tpGetFitness, ...(await import("./schemas/tools/tp_get_fitness.js")) }) },
  { name: "tp_get_weekly_summary", area: "analysis", effect: "read", needsAthlete: true, needsIdentity: true,
    load: async () => ({ run: (await import("./tools/analysis/tp_get_weekly_summary.js")).tpGetWeeklySummary, ...(await import("./schemas/tools/tp_get_weekly_summary.js")) }) },
  { name: "tp_auth_status", area: "reference", effect: "read", needsAthlete: false, needsIdentity: false,
    load: async () => ({ run: (await import("./tools/reference/tp_auth_status.js")).tpAuthStatus, ...(await import("./schemas/tools/tp_auth_status.js")) }) },
  { name: "tp_get_profile", area: "reference", effect: "read", needsAthlete: true, needsIdentity: true,
    load: async () => ({ run: (await import("./tools/reference/tp_get_profile.js")).tpGetProfile, ...(await import("./schemas/tools/tp_get_profile.js")) }) },
  { name: "tp_get_workout_types", area: "reference", effect: "read", needsAthlete: false, needsIdentity: false,
    load: async () => ({ run: (await import("./tools/reference/tp_get_workout_types.js")).tpGetWorkoutTypes, ...(await import("./schemas/tools/tp_get_workout_types.js")) }) },
  { name: "tp_list_athletes", area: "reference", effect: "read", needsAthlete: false, needsIdentity: true,
    load: async () => ({ run: (await import("./tools/reference/tp_list_athletes.js")).tpListAthletes, ...(await import("./schemas/tools/tp_list_athletes.js")) }) },
  { name: "tp_refresh_auth", area: "reference", effect: "local", needsAthlete: false, needsIdentity: false,
    load: async () => ({ run: (await import("./tools/reference/tp_refresh_auth.js")).tpRefreshAuth, ...(await import("./schemas/tools/tp_refresh_auth.js")) }) },
  { name: "tp_copy_workout", area: "workouts", effect: "create", needsAthlete: true, needsIdentity: true,
    load: async () => ({ run: (await import("./tools/workouts/tp_copy_workout.js")).tpCopyWorkout, ...(await import("./schemas/tools/tp_copy_workout.js")) }) },
  { name: "tp_create_workout", area: "workouts", effect: "create", needsAthlete: true, needsIdentity: true,
    load: async () => ({ run: (await import("./tools/workouts/tp_create_workout.js")).tpCreateWorkout, ...(await import("./schemas/tools/tp_create_workout.js")) }) },
  { name: "tp_delete_workout", area: "workouts", effect: "delete", needsAthlete: true, needsIdentity: true,
    load: async () => ({ run: (await import("./tools/workouts/tp_delete_workout.js")).tpDeleteWorkout, ...(await import("./schemas/tools/tp_delete_workout.js")) }) },
  { name: "tp_get_workout", area: "workouts", effect: "read", needsAthlete: true, needsIdentity: true,
    load: async () => ({ run: (await import("./tools/workouts/tp_get_workout.js")).tpGetWorkout, ...(await import("./schemas/tools/tp_get_workout.js")) }) },
  { name: "tp_get_workouts", area: "workouts", effect: "read", needsAthlete: true, needsIdentity: true,
    load: async () => ({ run: (await import("./tools/workouts/tp_get_workouts.js")).tpGetWorkouts, ...(await import("./schemas/tools/tp_get_workouts.js")) }) },
  { name: "tp_update_workout", area: "workouts", effect: "update", needsAthlete: true, needsIdentity: true,
    load: async () => ({ run: (await import("./tools/workouts/tp_update_workout.js")).tpUpdateWorkout, ...(await import("./schemas/tools/tp_update_workout.js")) }) },
  { name: "tp_validate_structure", area: "workouts", effect: "compute", needsAthlete: false, needsIdentity: false,
    load: async () => ({ run: (await import("./tools/workouts/tp_validate_structure.js")).tpValidateStructure, ...(await import("./schemas/tools/tp_validate_structure.js")) }) },
];
