import type { JsonObject } from "../../src/values/json.js";
import { bodyObject, type Call, type Handlers, idIn } from "../call.js";
import { listIn, numberIn, textIn } from "../json.js";
import { emptyOk, noContent, ok, Refusal, type Reply } from "../reply.js";

/** Groups are called tags on the wire: reads v2, writes v1, one field `Value` (KB-76). Not for those who coach nobody. */
function groups(call: Call, refusal: number): JsonObject[] {
  const coach = Number(call.params.coachId);
  if (call.account.name !== "coach") throw new Refusal(refusal, "An error has occurred.");
  if (coach !== call.account.person.personId) throw new Refusal(403, "You are not this coach.");
  return call.store.records("groups", coach);
}

function groupOf(call: Call): JsonObject {
  const group = groups(call, 400).find(({ id }) => String(id) === idIn(call));
  if (!group) throw new Refusal(404, "The tag was not found.");
  return group;
}

function listGroups(call: Call): Reply {
  return ok(structuredClone(groups(call, 400)));
}

function createGroup(call: Call): Reply {
  const all = groups(call, 500);
  const name = textIn(bodyObject(call), "Value");
  if (!name) throw new Refusal(400, "The request is invalid: Value");
  const group = {
    id: call.store.nextId("groups"),
    coachId: call.account.person.personId,
    name,
    athleteIds: [],
    isDefault: false,
  };
  all.push(group);
  return ok(structuredClone(group));
}

function renameGroup(call: Call): Reply {
  const group = groupOf(call);
  group.name = textIn(bodyObject(call), "Value") ?? group.name ?? "";
  return emptyOk();
}

function deleteGroup(call: Call): Reply {
  call.store.remove("groups", call.account.person.personId, groupOf(call));
  return noContent();
}

function addGroupMember(call: Call): Reply {
  const group = groupOf(call);
  const athlete = numberIn(bodyObject(call), "Value");
  if (!call.account.athletes.some(({ personId }) => personId === athlete) || athlete === undefined)
    throw new Refusal(403, "You do not have access to this athlete.");
  group.athleteIds = [...new Set([...listIn(group, "athleteIds"), athlete])];
  return ok({ value: 0 });
}

function removeGroupMember(call: Call): Reply {
  const group = groupOf(call);
  const athlete = Number(call.params.athleteId);
  group.athleteIds = listIn(group, "athleteIds").filter((id) => id !== athlete);
  return noContent();
}

export const groupHandlers = {
  listGroups,
  createGroup,
  renameGroup,
  deleteGroup,
  addGroupMember,
  removeGroupMember,
} satisfies Handlers;
