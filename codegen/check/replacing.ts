import type { Known } from "../model/known.js";
import { type Origins, originsIn } from "../model/origins.js";
import type { EndpointSpec } from "../model/project.js";
import type { CallStep } from "../model/step.js";
import type { Value } from "../model/value.js";
import { reportAt } from "./report.js";

/**
 * A PUT replaces what is there, so what it sends must be a changed copy of what was read, and of nothing older: fields that the body
 * leaves out, or that somebody changed meanwhile, would be lost.
 */
export function checkReplacing(
  step: CallStep,
  endpoint: EndpointSpec,
  origins: Origins,
  { endpoints }: Pick<Known, "endpoints">,
): void {
  const { body, verify } = step;
  if (endpoint.replaces && body) checkCopy(endpoint, body, origins);
  const copied = [...(body ? basesOf(body) : []), ...(verify?.before ? [verify.before] : [])];
  const isSteady = ({ endpoint: { name } }: CallStep) => endpoints.get(name)?.steady === true;
  for (const base of copied) refuseRecent(base, origins, isSteady);
}

function checkCopy({ name, body: type }: EndpointSpec, body: Value, origins: Origins): void {
  const isList = type?.type === "array";
  if (!isList && body.kind !== "patch")
    return reportAt(
      body.place,
      "call",
      `"${name}" replaces the whole object, so what this leaves out would be lost`,
      "body: { patch: current, set: { ... } }",
    );
  const base = body.kind === "patch" ? body.of : body;
  if (originsIn(base, origins).size === 0)
    return reportAt(
      base.place,
      "call",
      `"${name}" replaces what is there, and no step has read it`,
      "read it first, and change that",
    );
  if (body.kind === "patch" && !isPath(base))
    reportAt(
      base.place,
      "call",
      "a patch is of what was read, as it was read",
      "the name of a result; where there may be none, see `missing`",
    );
}

/** `current`, `place.workout`. */
function isPath(value: Value): boolean {
  return value.kind === "expression" && /^\w+(?:\.\w+)*$/.test(value.code);
}

/** What a body is a changed copy of: the base of a patch, or a list as a whole. */
function basesOf(body: Value): Value[] {
  if (body.kind === "patch") return [body.of];
  return body.kind === "mapping" ? [] : [body];
}

/** A catalogue that no change of ours touches is no older for having been read a while ago. */
function refuseRecent(base: Value, origins: Origins, isSteady: (call: CallStep) => boolean): void {
  const old = [...originsIn(base, origins)].find((call) => call.recent && !isSteady(call));
  if (old?.recent)
    reportAt(
      old.recent.place,
      "call",
      `"${old.as?.name}" is written back below, so an earlier answer won't do`,
      'remove "recent"',
    );
}
