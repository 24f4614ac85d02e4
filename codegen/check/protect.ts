import type { EndpointSpec, ToolSpec } from "../model/project.js";
import type { CallStep } from "../model/step.js";
import { reportAt } from "./report.js";

/** A tool that deletes says what it keeps; no other tool may delete. */
export function checkProtect({ effect, protect, places }: ToolSpec): void {
  if (effect === "delete" && !protect)
    reportAt(
      places.effect,
      "protect",
      'a tool that deletes needs "protect": what the delete mode safe keeps',
      "protect: { when: isCompleted(workout), says: ... } or protect: { never: why }",
    );
  if (effect !== "delete" && protect)
    reportAt(protect.place, "protect", `"protect" is for deletions, and the effect is "${effect}"`);
}

export function checkDeletes(
  { endpoint: word }: CallStep,
  endpoint: EndpointSpec,
  { effect }: Pick<ToolSpec, "effect">,
): void {
  if (endpoint.method === "DELETE" && effect !== "delete")
    reportAt(
      word.place,
      "protect",
      `"${endpoint.name}" deletes, but the effect of this tool is "${effect}"`,
      "effect: delete, with protect",
    );
}
