import type { Known } from "../model/known.js";
import type { Word } from "../model/place.js";
import { changesData, type Effect, type EndpointSpec, WRITES } from "../model/project.js";
import type { CallStep } from "../model/step.js";
import { suggestion } from "../suggest.js";
import { reportAt } from "./report.js";

/** The endpoint that a word names; undefined after reporting that there is none. */
export function endpointOf({ name, place }: Word, { endpoints }: Known): EndpointSpec | undefined {
  const endpoint = endpoints.get(name);
  if (!endpoint)
    reportAt(place, "call", `no endpoint is called "${name}"`, suggestion(name, endpoints.keys()));
  return endpoint;
}

/** Holds a call against its endpoint: whether it may change data here, and what has to be given with it. */
export function checkCall(step: CallStep, endpoint: EndpointSpec, effect: Effect): void {
  const name = `"${endpoint.name}"`;
  const writes = changesData(endpoint);
  if (writes && !WRITES.has(effect))
    reportAt(
      step.endpoint.place,
      "call",
      `${name} changes data, but the effect of this tool is "${effect}"`,
      "effect: create, update or delete",
    );
  if (writes && endpoint.evidence === "inferred")
    reportAt(
      step.endpoint.place,
      "call",
      `nobody has seen ${name} answer, so nothing may be written with it`,
      "evidence: inferred is for reads",
    );
  if (writes && step.optional)
    reportAt(
      step.optional.place,
      "call",
      `${name} changes data, and whoever asked for that has to know that it failed`,
      'remove "optional"; a loop may be, whose answer names each item that failed',
    );
  if (!endpoint.body && step.body) reportAt(step.body.place, "call", `${name} takes no body`);
  if (endpoint.body && !step.body) reportAt(step.endpoint.place, "call", `${name} needs a body`);
  if (!writes && step.verify)
    reportAt(step.verify.keyPlace, "verify", `${name} only reads`, 'remove "verify"');
  if (endpoint.method !== "GET" && step.recent)
    reportAt(
      step.recent.place,
      "call",
      `${name} is not a GET, so its answer can't be used again`,
      `remove "${step.recent.only ? "kept" : "recent"}"`,
    );
}
