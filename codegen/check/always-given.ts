import { placeOf } from "../model/place.js";
import type { EndpointSpec, Project } from "../model/project.js";
import { child } from "../read/nodes.js";
import { isAsked } from "./asked.js";
import type { Unshown } from "./coverage.js";
import { exchangesOf } from "./exchanges.js";

/**
 * A parameter with a `?` that every example gives: whether TrainingPeaks could do without is not known then, and a call that forgets it
 * compiles.
 */
export function alwaysGiven(
  { endpoints, tools }: Project,
  recordings: Readonly<Record<string, unknown>>,
): Unshown[] {
  const calls = tools.flatMap((tool) => exchangesOf(tool, recordings).flat()).map(({ call }) => call);
  return endpoints.flatMap((endpoint) => {
    const left = optionalOf(endpoint);
    const asked = left.length === 0 ? [] : calls.filter((call) => isAsked(endpoint, call));
    const queries = asked.map((call) => new URLSearchParams(call.split("?")[1]));
    const given = left.filter((key) => queries.length > 0 && queries.every((query) => query.has(key)));
    return given.flatMap((key) => told(endpoint, key));
  });
}

function optionalOf({ queryParams, params }: EndpointSpec): string[] {
  return queryParams.filter((key) => !params.required?.includes(key));
}

function told({ spec, name }: EndpointSpec, key: string): Unshown[] {
  const type = child(child(child(child(spec.root, "endpoints"), name), "params"), key);
  if (!type) return [];
  const message = `every example gives "${key}", so a call that forgets it would go unnoticed`;
  return [{ place: placeOf(spec, type), message, hint: 'leave out the "?" of its type' }];
}
