import type { IntensityMetric } from "../simple.js";
import type { WarningListener } from "../structure-error.js";
import type { Problems } from "./problems.js";

/** What every check needs beside the value and its path. */
export interface CheckContext {
  /** Decides the highest intensity; percent of FTP when the input names no metric that is known. */
  metric: IntensityMetric;
  problems: Problems;
  warn: WarningListener;
}
