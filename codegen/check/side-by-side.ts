import type { Node } from "yaml";
import { child, has, items, text } from "../read/nodes.js";
import type { EndpointSpec, ToolSpec } from "../spec/model.js";
import { changesData } from "./effects.js";

/** Writes go one after the other, so that a failure leaves a state that can be told. */
export function checkSideBySide({ spec }: ToolSpec, endpoints: ReadonlyMap<string, EndpointSpec>): void {
  for (const { step, because } of besideOthers(child(spec.root, "steps"))) {
    const endpoint = endpoints.get(text(step, "call") ?? "");
    if (endpoint && changesData(endpoint))
      spec.reportNode(
        child(step, "call"),
        "call",
        `"${endpoint.name}" changes data, so it can't run beside other requests`,
        because === "parallel" ? 'remove "parallel" from the loop' : 'take it out of "together"',
      );
  }
}

interface Beside {
  step: Node;
  because: "parallel" | "together";
}

/** The steps under "together" and in parallel loops, and those inside them. */
function besideOthers(steps: Node | undefined, because?: Beside["because"]): Beside[] {
  return items(steps).flatMap((step) => [
    ...(because ? [{ step, because }] : []),
    ...besideOthers(child(step, "together"), "together"),
    ...besideOthers(child(step, "do"), has(step, "parallel") ? "parallel" : because),
  ]);
}
