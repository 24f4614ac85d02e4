import { isDay } from "../../src/values/day.js";
import type { JsonObject } from "../../src/values/json.js";
import { bodyObject, type Call, type Handlers, ownerOf } from "../call.js";
import { objectsIn, textIn } from "../json.js";
import { ok, Refusal, type Reply } from "../reply.js";

const HIGHEST_TYPE = 60;

/** A new record for the day, or with an id the edit of that record: values are matched by time and type. */
function logMetrics(call: Call): Reply {
  const body = bodyObject(call);
  const timeStamp = textIn(body, "timeStamp") ?? "";
  const details = objectsIn(body, "details").map(keptDetail);
  if (body.athleteId !== ownerOf(call) || !isDay(timeStamp.slice(0, 10)) || details.length === 0)
    throw new Refusal(400, "The request is invalid.");
  const records = call.store.records("metrics", ownerOf(call));
  const before = records.find(({ id }) => id === body.id);
  if (before) {
    const sent = new Set(details.map(slot));
    before.details = [
      ...objectsIn(before, "details").filter((detail) => !sent.has(slot(detail))),
      ...details,
    ];
    return ok(structuredClone(before));
  }
  const id = `5f${call.store.nextId("metrics").toString(16)}`;
  const record = { id, athleteId: ownerOf(call), timeStamp, details };
  records.push(record);
  return ok(structuredClone(record));
}

function slot(detail: JsonObject): string {
  return `${detail.time} ${detail.type}`;
}

/** Units and bounds are the form's business and are not kept. */
function keptDetail({ type = null, label = "", value = null, time = "" }: JsonObject): JsonObject {
  const known = typeof type === "number" && type >= 1 && type <= HIGHEST_TYPE;
  if (!known || (typeof value !== "number" && !Array.isArray(value)))
    throw new Refusal(400, "The request is invalid.");
  return {
    type,
    label,
    value,
    time,
    modifiedTime: null,
    parentId: 0,
    isPotentiallyNegative: false,
    uploadClient: "",
  };
}

function poolLengthSettings(call: Call): Reply {
  return ok(structuredClone(call.store.single("pools", ownerOf(call))));
}

export const healthHandlers = {
  logMetrics,
  poolLengthSettings,
} satisfies Handlers;
