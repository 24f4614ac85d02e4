// Generated from specs/endpoints/equipment.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { request } from "../../src/http/change-rules.js";
import type { Endpoint } from "../../src/http/endpoint.js";
import { checkWith } from "../../src/http/response-check.js";
import type { Id } from "../../src/values/quantity.js";
import { equipmentSchema } from "../schemas/equipment.js";
import { equipmentKinds } from "../tables.js";
import type { Equipment } from "../types.js";

/** All bikes and shoes, retired ones included. Evidence: live (KB-96). */
export const listEquipment: Endpoint<{ athleteId: Id<"athleteId"> }, undefined, Equipment[]> = {
  id: "listEquipment",
  method: "GET",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/equipment",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  check: checkWith(() => z.array(equipmentSchema)),
};

/**
 * Replaces the whole list and answers with it as saved, which may lack what was sent; POST is refused with
 * 405. Evidence: report (KB-96, field names: web client and a second client agree).
 */
export const saveEquipment: Endpoint<{ athleteId: Id<"athleteId"> }, Equipment[], Equipment[]> = {
  id: "saveEquipment",
  method: "PUT",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/equipment",
  query: [],
  response: "json",
  safe: false,
  encode: { body: { dateOfPurchase: "midnight" } },
  errors: [],
  check: checkWith(() => z.array(equipmentSchema)),
  record: {
    keys: ["equipmentId"],
    units: {
      startingDistance: "m",
      actualDistance: "m",
      distance: "m",
      maxDistance: "m",
      crankLengthMillimeters: "mm",
      crankLength: "mm",
    },
    called: {
      dateOfPurchase: "date of purchase",
      isDefault: "default",
      retiredDate: "retired on",
      actualDistance: "logged distance",
      maxDistance: "distance limit",
      crankLengthMillimeters: "crank length",
    },
    tables: { type: equipmentKinds, equipmentType: equipmentKinds },
    read: (params: { athleteId: Id<"athleteId"> }) => request(listEquipment, { athleteId: params.athleteId }),
  },
};
