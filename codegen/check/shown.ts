import type { Project } from "../model/project.js";
import { unshownEnds } from "./coverage.js";
import { reportAt } from "./report.js";
import { unshownErrors } from "./shown-errors.js";

/** What nobody sees when it goes wrong: refusals, parts that may be missing, errors of endpoints that no example shows. */
export function checkShown(project: Project): void {
  for (const { place, message, hint } of [...unshownEnds(project), ...unshownErrors(project)])
    reportAt(place, "example", message, hint);
}
