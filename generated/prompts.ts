// Generated from specs/prompts/ by `npm run codegen`. Do not edit.
import type { PromptEntry } from "../src/tool/prompt-entry.js";

export const prompts: readonly PromptEntry[] = [
  {
    name: "after_a_workout",
    title: "After a workout",
    description:
      "How a session went against its plan, what it cost, and what it means for the days after it.",
    arguments: [
      {
        name: "workout",
        description: "Which one: the last, a day, or words of its title.",
        default: "my last workout",
      },
      { name: "athlete", description: "For coaches: whose workout.", default: "me", completes: "athletes" },
    ],
    tools: [
      "tp_find_workouts",
      "tp_get_workout",
      "tp_analyze_workout",
      "tp_compare_workouts",
      "tp_get_workout_prs",
      "tp_get_workouts",
    ],
    load: async () => (await import("./prompts/after_a_workout.js")).afterAWorkout,
  },
  {
    name: "first_session",
    title: "First look around",
    description: "Checks that all of it works, and shows what can be asked. Changes nothing.",
    arguments: [],
    tools: [
      "tp_auth_status",
      "tp_get_athlete_settings",
      "tp_get_fitness",
      "tp_get_weekly_summary",
      "tp_get_next_event",
    ],
    load: async () => (await import("./prompts/first_session.js")).firstSession,
  },
  {
    name: "plan_my_week",
    title: "Plan my week",
    description:
      "A week of training from the form, the races and the days that are free, shown before anything is saved.",
    arguments: [
      { name: "week", description: "Which week: this, next, or a day in it.", default: "next week" },
      {
        name: "hours",
        description: "Hours there are for training.",
        default: "as many as in the last weeks",
      },
      { name: "athlete", description: "For coaches: whose week.", default: "me", completes: "athletes" },
    ],
    tools: [
      "tp_get_fitness",
      "tp_get_weekly_summary",
      "tp_get_workouts",
      "tp_get_events",
      "tp_get_availability",
      "tp_create_workout",
    ],
    load: async () => (await import("./prompts/plan_my_week.js")).planMyWeek,
  },
  {
    name: "race_block",
    title: "Build up to a race",
    description:
      "The weeks to a race with load, key sessions and taper, held against the form that they lead to.",
    arguments: [
      { name: "race", description: "Its name or day.", default: "the next A race" },
      { name: "athlete", description: "For coaches: whose race.", default: "me", completes: "athletes" },
    ],
    tools: [
      "tp_get_events",
      "tp_get_athlete_settings",
      "tp_get_fitness",
      "tp_forecast_fitness",
      "tp_get_atp",
      "tp_get_availability",
      "tp_create_workout",
    ],
    load: async () => (await import("./prompts/race_block.js")).raceBlock,
  },
  {
    name: "review_my_week",
    title: "Review my week",
    description: "What was planned, what was done, what it did to the form, and one thing to change.",
    arguments: [
      { name: "week", description: "Which week: last, this, or a day in it.", default: "last week" },
      { name: "athlete", description: "For coaches: whose week.", default: "me", completes: "athletes" },
    ],
    tools: [
      "tp_get_weekly_summary",
      "tp_get_workouts",
      "tp_get_fitness",
      "tp_analyze_workout",
      "tp_get_metrics",
    ],
    load: async () => (await import("./prompts/review_my_week.js")).reviewMyWeek,
  },
  {
    name: "squad_check",
    title: "Squad check",
    description: "For coaches: who needs a word today, and why.",
    arguments: [
      {
        name: "focus",
        description: "What to look at most: missed sessions, form, races.",
        default: "missed sessions, form and races to come",
      },
      { name: "athletes", description: "Whom: all, or group:NAME.", default: "all" },
    ],
    tools: ["tp_get_weekly_summary", "tp_get_fitness", "tp_get_events"],
    load: async () => (await import("./prompts/squad_check.js")).squadCheck,
  },
];
