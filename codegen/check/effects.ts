import { changesData, type EndpointSpec, type ToolSpec, WRITES } from "../model/project.js";
import type { HookStep } from "../model/step.js";
import { allSteps } from "../model/walk.js";
import { reportAt } from "./report.js";

/** Holds what a tool says of itself against what its steps do: the hints that clients show to people come from `effect`. */
export function checkEffect(tool: ToolSpec, endpoints: ReadonlyMap<string, EndpointSpec>): void {
  const called = tool.calls.flatMap((name) => endpoints.get(name) ?? []);
  const allKnown = called.length === tool.calls.length;
  const { effect } = tool.places;
  const byHook = hooksThatChange(tool);
  for (const { keyword } of WRITES.has(tool.effect) ? [] : byHook)
    reportAt(
      keyword,
      "effect",
      `this changes data, but the effect of the tool is "${tool.effect}"`,
      "effect: update",
    );
  if (WRITES.has(tool.effect) && allKnown && !called.some(changesData) && byHook.length === 0)
    reportAt(effect, "effect", `the effect is "${tool.effect}", but no step changes data`, "effect: read");
  if (tool.effect === "compute" && called.length > 0)
    reportAt(effect, "effect", 'the effect is "compute", but a step asks TrainingPeaks', "effect: read");
}

function hooksThatChange({ steps }: ToolSpec): HookStep[] {
  return allSteps(steps).flatMap((step) => (step.kind === "hook" && step.changes ? step : []));
}
