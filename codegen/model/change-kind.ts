import type { EndpointSpec } from "./project.js";
import type { CallStep } from "./step.js";
import type { Value } from "./value.js";

/** What a write does to what is there. `unknown`: nothing takes it back, and nothing else tells. */
export type ChangeKind = "adds" | "replaces" | "deletes" | "unknown";

/** Told by the body that is sent and by what takes the write back: whatever a deletion takes back was added. */
export function changeKindOf(
  { body }: CallStep,
  { method, replaces, undo }: EndpointSpec,
  endpoints: ReadonlyMap<string, EndpointSpec>,
): ChangeKind {
  if (method === "DELETE") return "deletes";
  if (body?.kind === "patch") return "replaces";
  if (undo && "call" in undo) return endpoints.get(undo.call.name)?.method === "DELETE" ? "adds" : "replaces";
  if (method === "PUT" && replaces) return body && isLongerList(body) ? "adds" : "replaces";
  return "unknown";
}

/** `[...items, added]`: everything that was there, and more. */
function isLongerList(body: Value): boolean {
  if (body.kind === "list") return false;
  return body.kind === "expression" && /^\[\.\.\./.test(body.code);
}
