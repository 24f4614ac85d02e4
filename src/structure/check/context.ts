import type { SessionContext } from "../session-context.js";
import type { IntensityMetric } from "../simple.js";
import type { WarningListener } from "../structure-error.js";
import type { Problems } from "./problems.js";

/** What every check needs beside the value and its path. */
export interface CheckContext {
  /** Decides the highest intensity; the sport's own when the input names no metric that is known. */
  metric: IntensityMetric;
  /** Whether a work step may go without a target: the text was asked for one already, and some sports have none. */
  targetIsOptional: boolean;
  problems: Problems;
  warn: WarningListener;
  session: SessionContext;
}
