import type { Known } from "../model/known.js";
import type { Project } from "../model/project.js";
import { plain } from "../read/nodes.js";
import { alwaysGiven } from "./always-given.js";
import { unshownEnds } from "./coverage.js";
import { reportAt } from "./report.js";
import { unsentEntries } from "./sent-bodies.js";
import { unshownErrors } from "./shown-errors.js";
import { unshownOutputs } from "./unshown-outputs.js";

/** What nobody sees when it goes wrong: refusals, parts that may be missing, entries of bodies, errors of endpoints, fields of answers that no example shows. */
export function checkShown(project: Project, known: Known): void {
  const recordings = Object.fromEntries(
    [...project.recordings].map(([name, { node }]) => [name, plain(node)] as const),
  );
  const unshown = [
    ...unshownEnds(project),
    ...unshownErrors(project),
    ...unshownOutputs(project),
    ...alwaysGiven(project, recordings),
    ...project.tools.flatMap((tool) => unsentEntries(tool, known, recordings)),
  ];
  for (const { place, message, hint } of unshown) reportAt(place, "example", message, hint);
}
