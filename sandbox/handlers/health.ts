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

const POOLS = {
  defaultId: "DEFAULT-25M",
  supportedUnits: ["Yards", "Meters"],
  options: [
    { id: "DEFAULT-25M", length: 25, units: "Meters", label: null },
    { id: "DEFAULT-50M", length: 50, units: "Meters", label: null },
    { id: "DEFAULT-25Y", length: 25, units: "Yards", label: null },
    { id: "0f6c2b1e-3d43-4c1b-9a8e-5d2f0b7e4a10", length: 33.3, units: "Meters", label: "Lido" },
  ],
};

export const healthHandlers = {
  logMetrics,
  poolLengthSettings: () => ok(structuredClone(POOLS)),
} satisfies Handlers;
