import type { Given } from "../given.js";
import type { CommandIo } from "../io.js";

/** The steps of `tp-mcp setup`, in their order; `--skip` knows them by these names. */
export const STEPS = ["sign-in", "check", "connect", "try"] as const;

export type StepName = (typeof STEPS)[number];

/** What a step works with. */
export interface Setup {
  given: Given;
  io: CommandIo;
  /** Whether somebody can be asked. */
  asks: boolean;
}

/** How a step ended. */
export interface StepOutcome {
  code: number;
  /** It was left out; how it can be made up for. */
  skipped?: string;
}
