import * as z from "zod";
import { type Json, parseJson } from "../src/values/json.js";
import type { Desk } from "./desk.js";
import { faultSchema } from "./faults.js";
import { noContent, ok, Refusal, type Reply } from "./reply.js";

/**
 * The side door for tests in other processes, under `/__sandbox/`:
 *
 * - `GET state` sizes by owner and collection; `GET state/workouts?owner=4100101` the records
 * - `GET requests`, `GET violations` what was asked; `DELETE requests` forgets both
 * - `GET faults`, `POST faults` (a fault or a list), `DELETE faults`
 * - `POST cookies` `{ value, account }` makes a cookie good, without `account` bad
 * - `DELETE tokens` ends every bearer token; `POST reset` starts over
 */
export function control(desk: Desk, method: string, url: URL, body: Json | undefined): Reply {
  const [resource = "", name] = url.pathname.split("/").slice(2);
  const action = actions[`${method} ${resource}`];
  if (!action) return new Refusal(404, `Known: ${Object.keys(actions).join(", ")}`).reply;
  try {
    return action({ desk, name, owner: url.searchParams.get("owner"), body });
  } catch (error) {
    if (error instanceof z.ZodError) return new Refusal(400, z.prettifyError(error)).reply;
    throw error;
  }
}

interface ControlCall {
  desk: Desk;
  name: string | undefined;
  owner: string | null;
  body: Json | undefined;
}

const cookieSchema = z.strictObject({
  value: z.string().min(1),
  account: z.enum(["athlete", "coach"]).optional(),
});

const actions: Record<string, (call: ControlCall) => Reply> = {
  "GET state": ({ desk, name, owner }) => {
    const { store } = desk.state();
    return ok(
      name === undefined ? store.summary() : store.inspect(name, owner === null ? undefined : Number(owner)),
    );
  },
  "GET requests": ({ desk }) => ok(asJson(desk.journal.requests)),
  "DELETE requests": ({ desk }) => {
    desk.journal.clear();
    return noContent();
  },
  "GET violations": ({ desk }) => ok(desk.journal.violations),
  "GET faults": ({ desk }) => ok(asJson(desk.faults.waiting)),
  "POST faults": ({ desk, body }) => {
    for (const fault of [body].flat()) desk.faults.add(faultSchema.parse(fault));
    return noContent();
  },
  "DELETE faults": ({ desk }) => {
    desk.faults.clear();
    return noContent();
  },
  "POST cookies": ({ desk, body }) => {
    const { value, account } = cookieSchema.parse(body);
    desk.state().tokens.register(value, account);
    return noContent();
  },
  "DELETE tokens": ({ desk }) => {
    desk.state().tokens.expireAll();
    return noContent();
  },
  "POST reset": ({ desk }) => {
    desk.reset();
    return noContent();
  },
};

function asJson(value: unknown): Json {
  return parseJson(JSON.stringify(value)) ?? null;
}
