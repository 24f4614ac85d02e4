import { isObject, type JsonObject } from "../../src/values/json.js";
import { bodyObject, type Call, ownerOf, personOf } from "../call.js";
import { textIn } from "../json.js";
import { Refusal } from "../reply.js";
import type { CollectionRules } from "./rules.js";

/** Folders of workout templates. The name is `libraryName`; `name` is a 400 (KB-71). Reads are v2, writes v1. */
export const libraries: CollectionRules = {
  key: "exerciseLibraryId",
  owner: "ownerId",
  template: {
    exerciseLibraryId: 0,
    libraryName: "",
    ownerId: 0,
    ownerName: "",
    imageUrl: null,
    isDefaultContent: false,
  },
  accept: (draft, call) => {
    if (!draft.libraryName) throw new Refusal(400, "The request is invalid: libraryName");
    const { firstName, lastName } = personOf(call);
    return { ...draft, ownerName: `${firstName} ${lastName}` };
  },
};

/** Templates. The sport is `workoutTypeId`, the other names are not heard (KB-72); the structure is an object (KB-44). */
export const libraryItems: CollectionRules = {
  key: "exerciseLibraryItemId",
  owner: "ownerId",
  within: { field: "exerciseLibraryId", parameter: "libraryId" },
  template: {
    exerciseLibraryItemId: 0,
    exerciseLibraryId: 0,
    exerciseLibraryItemType: "WorkoutTemplate",
    itemName: "",
    workoutTypeId: 0,
    workoutSubTypeId: null,
    totalTimePlanned: null,
    tssPlanned: null,
    ifPlanned: null,
    distancePlanned: null,
    elevationGainPlanned: null,
    caloriesPlanned: null,
    energyPlanned: null,
    velocityPlanned: null,
    description: null,
    coachComments: null,
    structure: null,
    fileAttachments: "",
    fromLegacy: null,
  },
  ignored: ["workoutTypeFamilyId", "workoutTypeValueId"],
  accept: acceptItem,
  show: ({ ownerId: _owner, ...item }) => item,
};

function acceptItem(draft: JsonObject, call: Call): JsonObject {
  if (!textIn(draft, "itemName")) throw new Refusal(400, "The request is invalid: itemName");
  if (draft.structure !== null && !isObject(draft.structure))
    throw new Refusal(400, "The request is invalid: structure");
  const wanted = bodyObject(call).exerciseLibraryId ?? draft.exerciseLibraryId ?? null;
  if (!call.store.find("libraries", ownerOf(call), "exerciseLibraryId", String(wanted)))
    throw new Refusal(404, "The library was not found.");
  return { ...draft, exerciseLibraryId: wanted };
}
