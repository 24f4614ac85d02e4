import type { JsonObject } from "../../src/values/json.js";
import { bodyObject, type Call, type Handlers, idIn, ownerOf } from "../call.js";
import { textIn } from "../json.js";
import { noContent, ok, Refusal, type Reply } from "../reply.js";

function libraryOf(call: Call): JsonObject {
  const library = call.store.find("libraries", ownerOf(call), "exerciseLibraryId", idIn(call) ?? "");
  if (!library) throw new Refusal(404, "The library was not found.");
  if (library.isDefaultContent === true) throw new Refusal(403, "This library cannot be changed.");
  return library;
}

/** Removes a library with all its items. */
function deleteLibrary(call: Call): Reply {
  const library = libraryOf(call);
  const items = call.store.records("libraryItems", ownerOf(call));
  for (const item of items.filter((one) => one.exerciseLibraryId === library.exerciseLibraryId))
    call.store.remove("libraryItems", ownerOf(call), item);
  call.store.remove("libraries", ownerOf(call), library);
  return noContent();
}

function renameLibrary(call: Call): Reply {
  const library = libraryOf(call);
  const name = textIn(bodyObject(call), "value");
  if (!name) throw new Refusal(400, "The request is invalid: value");
  library.libraryName = name;
  return ok(structuredClone(library));
}

export const libraryHandlers = { deleteLibrary, renameLibrary } satisfies Handlers;
