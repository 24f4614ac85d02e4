import type { JsonObject } from "../../src/values/json.js";
import { bodyList, type Call, type Handlers, ownerOf } from "../call.js";
import { numberIn } from "../json.js";
import { ok, Refusal, type Reply } from "../reply.js";
import { blankEquipment } from "../seasons/equipment.js";

/**
 * Takes the whole list and answers with it as saved: fields under other names than the web form's are dropped, and an item
 * that lacks its `type` or `name` is left out, with a 200 all the same (KB-96).
 */
function putEquipment(call: Call): Reply {
  const owner = ownerOf(call);
  const records = call.store.records("equipment", owner);
  const saved = bodyList(call).flatMap((item) => {
    const stored = records.find(
      ({ equipmentId }) => equipmentId !== null && equipmentId === item.equipmentId,
    );
    const kept = Object.fromEntries(Object.entries(item).filter(([key]) => key in blankEquipment));
    const next: JsonObject = { ...blankEquipment, ...stored, ...kept, athleteId: owner };
    if (numberIn(next, "type") === undefined || !next.name) return [];
    return [{ ...next, equipmentId: stored?.equipmentId ?? call.store.nextId("equipment") }];
  });
  records.splice(0, records.length, ...saved);
  return ok(structuredClone(records));
}

/** Metres logged with an item, the starting distance left out. */
function equipmentDistance(call: Call): Reply {
  const id = call.params.equipmentId ?? "";
  const item = call.store.find("equipment", ownerOf(call), "equipmentId", id);
  if (!item) throw new Refusal(404, "The equipment was not found.");
  return ok(item.actualDistance ?? 0);
}

export const equipmentHandlers = { putEquipment, equipmentDistance } satisfies Handlers;
