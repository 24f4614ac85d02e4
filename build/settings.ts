/** Settings that a person may want to change where no command line is: in the registry's listing and in the bundle's form. */
export interface Setting {
  variable: string;
  title: string;
  description: string;
  type: "string" | "boolean";
  secret?: true;
  choices?: readonly string[];
}

export const SETTINGS: readonly Setting[] = [
  {
    variable: "TP_AUTH_COOKIE",
    title: "TrainingPeaks cookie",
    description:
      "Only where signing in from a browser does not work: the value of the cookie Production_tpAuth of app.trainingpeaks.com.",
    type: "string",
    secret: true,
  },
  {
    variable: "TP_MCP_READ_ONLY",
    title: "Read only",
    description: "No tool that changes data at TrainingPeaks.",
    type: "boolean",
  },
  {
    variable: "TP_MCP_DELETE_MODE",
    title: "What may be deleted",
    description: "none, safe (nothing completed or past) or full. Empty means safe.",
    type: "string",
    choices: ["none", "safe", "full"],
  },
  {
    variable: "TP_MCP_TOOLSETS",
    title: "Toolsets",
    description: "Only these, with commas between them: workouts, analysis, settings, ... Empty means all.",
    type: "string",
  },
];
