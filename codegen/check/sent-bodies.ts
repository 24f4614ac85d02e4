import { isDeepStrictEqual } from "node:util";
import type { Known } from "../model/known.js";
import type { Word } from "../model/place.js";
import { changesData, type EndpointSpec, type ToolSpec } from "../model/project.js";
import type { CallStep } from "../model/step.js";
import type { Mapping, Value } from "../model/value.js";
import { allSteps } from "../model/walk.js";
import { isAsked } from "./asked.js";
import type { Unshown } from "./coverage.js";
import { type Exchange, exchangesOf } from "./exchanges.js";

/** What a write can send and no example sends is lost unnoticed when it is left out: every entry of a body is in that of an example. */
export function unsentEntries(
  tool: ToolSpec,
  { endpoints }: Pick<Known, "endpoints">,
  recordings: Readonly<Record<string, unknown>>,
): Unshown[] {
  const examples = exchangesOf(tool, recordings);
  return allSteps(tool.steps).flatMap((step) => {
    const endpoint = step.kind === "call" ? endpoints.get(step.endpoint.name) : undefined;
    if (step.kind !== "call" || step.noExample || !endpoint || !changesData(endpoint)) return [];
    return entriesOf(step, tool)
      .filter(({ name }) => !examples.some((exchanges) => sends(exchanges, endpoint, name, isPatch(step))))
      .map(({ name, place }) => ({
        place,
        message: `no example sends "${name}", so it could be left out unnoticed`,
        hint: `body: { ${name}: ... } of an example`,
      }));
  });
}

function isPatch({ body }: CallStep): boolean {
  return body?.kind === "patch";
}

/** The entries of a body that its tool writes itself. */
function entriesOf({ body }: CallStep, { spec, steps }: ToolSpec): Word[] {
  const named = body?.kind === "expression" ? letOf(body.code, steps) : body;
  const mapping = named?.kind === "patch" ? named.set : named;
  if (mapping?.kind !== "mapping") return [];
  return keysOf(mapping).filter(({ name, place }) => name !== "..." && place.spec === spec);
}

function keysOf({ entries }: Mapping): Word[] {
  return entries.map(({ key }) => key);
}

function letOf(name: string, steps: ToolSpec["steps"]): Value | undefined {
  const found = allSteps(steps).find((step) => step.kind === "let" && step.name.name === name);
  return found?.kind === "let" ? found.be : undefined;
}

/** Whether a body of this endpoint has the entry; of a changed copy, with another value than was read before. */
function sends(
  exchanges: readonly Exchange[],
  endpoint: EndpointSpec,
  name: string,
  isChanged: boolean,
): boolean {
  return exchanges.some(({ call, body }, index) => {
    if (!isAsked(endpoint, call) || !isObject(body) || !(name in body)) return false;
    if (!isChanged) return true;
    const before = likest(
      body,
      exchanges.slice(0, index).flatMap(({ reply }) => objectsIn(reply)),
    );
    return !isDeepStrictEqual(before?.[name], body[name]);
  });
}

/** The one with most fields of the same value. */
function likest(body: object, read: readonly Record<string, unknown>[]): Record<string, unknown> | undefined {
  const alike = (one: Record<string, unknown>) =>
    Object.entries(body).filter(([key, value]) => isDeepStrictEqual(one[key], value)).length;
  return read.toSorted((one, other) => alike(other) - alike(one))[0];
}

/** An answer, or what it lists or holds. */
function objectsIn(reply: unknown): Record<string, unknown>[] {
  const within = Array.isArray(reply) ? reply : isObject(reply) ? [reply, ...Object.values(reply)] : [];
  return within.filter(isObject);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
