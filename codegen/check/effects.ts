import type { Word } from "../model/place.js";
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
  for (const { place, name } of WRITES.has(tool.effect) ? readsOfBefore(tool, endpoints) : [])
    reportAt(
      place,
      "effect",
      `this tool changes data, and must not rely on what ${name} said minutes ago`,
      'remove "recent"; only standing and steady endpoints may be asked so here',
    );
  if (tool.effect === "compute" && called.length > 0)
    reportAt(effect, "effect", 'the effect is "compute", but a step asks TrainingPeaks', "effect: read");
}

/** Reads that take an older answer, of what may have changed since: whether a deletion is allowed, what is on that day. */
function readsOfBefore({ steps }: ToolSpec, endpoints: ReadonlyMap<string, EndpointSpec>): Word[] {
  return allSteps(steps).flatMap((step): Word[] => {
    // What is kept of other endpoints is what the call itself has read.
    const endpoint =
      step.kind === "call" && step.recent && !step.recent.only
        ? endpoints.get(step.endpoint.name)
        : undefined;
    return step.kind === "call" && step.recent && endpoint?.method === "GET" && !isCatalogue(endpoint)
      ? [{ name: endpoint.name, place: step.recent.place }]
      : [];
  });
}

function isCatalogue({ standing, steady }: EndpointSpec): boolean {
  return standing || steady;
}

function hooksThatChange({ steps }: ToolSpec): HookStep[] {
  return allSteps(steps).flatMap((step) => (step.kind === "hook" && step.changes ? step : []));
}
