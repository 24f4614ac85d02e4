import { child } from "../read/nodes.js";
import { type EndpointSpec, type ToolSpec, WRITES } from "../spec/model.js";

/** Holds what a tool says of itself against what its steps do: the hints that clients show to people come from `effect`. */
export function checkEffect(tool: ToolSpec, endpoints: ReadonlyMap<string, EndpointSpec>): void {
  const called = tool.calls.flatMap((name) => endpoints.get(name) ?? []);
  const allKnown = called.length === tool.calls.length;
  const node = child(tool.spec.root, "effect");
  if (WRITES.has(tool.effect) && allKnown && !called.some(changesData))
    tool.spec.reportNode(
      node,
      "effect",
      `the effect is "${tool.effect}", but no step changes data`,
      "effect: read",
    );
  if (tool.effect === "compute" && called.length > 0)
    tool.spec.reportNode(
      node,
      "effect",
      'the effect is "compute", but a step asks TrainingPeaks',
      "effect: read",
    );
}

/** Whether a call of the endpoint changes something at TrainingPeaks. */
export function changesData({ method, reads }: EndpointSpec): boolean {
  return method !== "GET" && !reads;
}
