import type { Node } from "yaml";
import { child, has, keyNode } from "../read/nodes.js";
import { type EndpointSpec, type ToolSpec, WRITES } from "../spec/model.js";
import { changesData } from "./effects.js";

/** Holds a call against its endpoint: whether it may change data here, and what has to be given with it. */
export function checkCall({ spec, effect }: ToolSpec, step: Node, endpoint: EndpointSpec): void {
  const name = `"${endpoint.name}"`;
  const call = child(step, "call");
  const writes = changesData(endpoint);
  if (writes && !WRITES.has(effect))
    spec.reportNode(
      call,
      "call",
      `${name} changes data, but the effect of this tool is "${effect}"`,
      "effect: create, update or delete",
    );
  if (!endpoint.body && has(step, "body"))
    spec.reportNode(child(step, "body"), "call", `${name} takes no body`);
  if (endpoint.body && !has(step, "body")) spec.reportNode(call, "call", `${name} needs a body`);
  if (!writes && has(step, "verify"))
    spec.reportNode(keyNode(step, "verify"), "verify", `${name} only reads`, 'remove "verify"');
  if (endpoint.method !== "GET" && has(step, "recent"))
    spec.reportNode(
      keyNode(step, "recent"),
      "call",
      `${name} is no GET, so its answer can't be used again`,
      'remove "recent"',
    );
}
