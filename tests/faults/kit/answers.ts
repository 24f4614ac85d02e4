import * as analysis from "../../../generated/endpoints/analysis.js";
import * as coach from "../../../generated/endpoints/coach.js";
import * as equipment from "../../../generated/endpoints/equipment.js";
import * as events from "../../../generated/endpoints/events.js";
import * as library from "../../../generated/endpoints/library.js";
import * as metrics from "../../../generated/endpoints/metrics.js";
import * as plans from "../../../generated/endpoints/plans.js";
import * as reference from "../../../generated/endpoints/reference.js";
import * as settings from "../../../generated/endpoints/settings.js";
import * as strength from "../../../generated/endpoints/strength.js";
import * as workouts from "../../../generated/endpoints/workouts.js";
import type { Endpoint } from "../../../src/http/endpoint.js";
import { type Json, parseJson } from "../../../src/values/json.js";
import type { Call } from "./calls.js";
import { operationOf } from "./contract.js";
import { pass } from "./front.js";
import type { Stage } from "./trial.js";

const AREAS = [
  analysis,
  coach,
  equipment,
  events,
  library,
  metrics,
  plans,
  reference,
  settings,
  strength,
  workouts,
];

/** An endpoint, and the longest answer that some tools have been given by it. */
export interface Answer {
  endpoint: Endpoint;
  body: Json;
}

/** What the reads of these calls are answered. */
export async function answersTo(stage: Stage, calls: readonly Call[]): Promise<Answer[]> {
  const longest = new Map<string, string>();
  for (const call of calls)
    await stage.trial(call, (asked) => async (exchange) => {
      const real = await exchange.carryOut();
      const [id = "", text] = [operationOf(asked), real.body.toString()];
      if (real.status === 200 && text.length > (longest.get(id)?.length ?? 0)) longest.set(id, text);
      pass(exchange, real);
    });
  const endpoints: Endpoint[] = AREAS.flatMap((area) => Object.values(area) as Endpoint[]);
  return endpoints.flatMap((endpoint) => {
    const body = parseJson(longest.get(endpoint.id) ?? "");
    return endpoint.check && body !== undefined ? [{ endpoint, body }] : [];
  });
}
