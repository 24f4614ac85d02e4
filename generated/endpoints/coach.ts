// Generated from specs/endpoints/coach.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { asAthlete } from "../../src/expressions/people.js";
import { readsSame } from "../../src/expressions/text.js";
import { request, sameRecord } from "../../src/http/change-rules.js";
import type { Endpoint } from "../../src/http/endpoint.js";
import { checkWith } from "../../src/http/response-check.js";
import type { Id } from "../../src/values/quantity.js";
import { coachGroupSchema } from "../schemas/coach.js";
import type { CoachGroup, GroupMember, GroupName } from "../types.js";

/**
 * The groups of a coach with their members. Reads are v2, writes v1. The coach is the signed-in person.
 * Evidence: live (KB-76).
 */
export const listGroups: Endpoint<{ coachId: Id<"personId"> }, undefined, CoachGroup[]> = {
  id: "listGroups",
  method: "GET",
  host: "api",
  path: "/coaches/v2/coaches/{coachId}/tags",
  query: [],
  response: "json",
  safe: true,
  errors: [
    {
      status: 400,
      as: "FORBIDDEN",
      message: "Groups belong to coach accounts, and this one coaches nobody.",
    },
  ],
  check: checkWith(() => z.array(coachGroupSchema)),
};

/** Adds a group. A 500 on an account that coaches nobody. Evidence: live (KB-76). */
export const createGroup: Endpoint<{ coachId: Id<"personId"> }, GroupName, CoachGroup> = {
  id: "createGroup",
  method: "POST",
  host: "api",
  path: "/coaches/v1/coaches/{coachId}/tags",
  query: [],
  response: "json",
  safe: false,
  keepsRecent: true,
  errors: [],
  check: checkWith(() => coachGroupSchema),
  record: {
    keys: ["id"],
    answered: ["id"],
    read: (params: { coachId: Id<"personId"> }) => request(listGroups, { coachId: params.coachId }),
    pick: (found: CoachGroup[], record: CoachGroup) => sameRecord(found, record, ["id"]),
  },
  found: {
    keys: ["id"],
    look: "tp_list_groups",
    read: (params: { coachId: Id<"personId"> }) => request(listGroups, { coachId: params.coachId }),
    is: (one: CoachGroup, record: GroupName) => readsSame(one.name, record.Value),
  },
  undo: {
    by: (params: { coachId: Id<"personId"> }, record: CoachGroup) =>
      request(deleteGroup, { coachId: params.coachId, groupId: record.id }),
  },
};

/** Gives a group another name; members can't be set this way. Evidence: live (KB-76). */
export const renameGroup: Endpoint<
  { coachId: Id<"personId">; groupId: Id<"groupId"> },
  GroupName,
  undefined
> = {
  id: "renameGroup",
  method: "PUT",
  host: "api",
  path: "/coaches/v1/coaches/{coachId}/tags/{groupId}",
  query: [],
  response: "none",
  safe: false,
  keepsRecent: true,
  errors: [],
  record: {
    keys: ["id"],
    named: "groupId",
    read: (params: { coachId: Id<"personId">; groupId: Id<"groupId"> }) =>
      request(listGroups, { coachId: params.coachId }),
    pick: (found: CoachGroup[], record: CoachGroup) => sameRecord(found, record, ["id"]),
  },
  undo: {
    by: (params: { coachId: Id<"personId">; groupId: Id<"groupId"> }, record: CoachGroup) =>
      request(
        renameGroup,
        { coachId: params.coachId, groupId: params.groupId },
        { Value: record.name ?? "" },
      ),
  },
};

/** Deletes a group; its athletes stay. Evidence: live (KB-76). */
export const deleteGroup: Endpoint<
  { coachId: Id<"personId">; groupId: Id<"groupId"> },
  undefined,
  undefined
> = {
  id: "deleteGroup",
  method: "DELETE",
  host: "api",
  path: "/coaches/v1/coaches/{coachId}/tags/{groupId}",
  query: [],
  response: "none",
  safe: false,
  keepsRecent: true,
  errors: [],
  record: {
    keys: ["id"],
    named: "groupId",
    read: (params: { coachId: Id<"personId">; groupId: Id<"groupId"> }) =>
      request(listGroups, { coachId: params.coachId }),
    pick: (found: CoachGroup[], record: CoachGroup) => sameRecord(found, record, ["id"]),
  },
  parts: {
    field: "athleteIds",
    as: (params: { coachId: Id<"personId">; groupId: Id<"groupId"> }, record: Id<"personId">) =>
      request(removeGroupMember, {
        coachId: params.coachId,
        groupId: params.groupId,
        athleteId: asAthlete(record),
      }),
  },
  undo: {
    by: (params: { coachId: Id<"personId">; groupId: Id<"groupId"> }, record: CoachGroup) =>
      request(createGroup, { coachId: params.coachId }, { Value: record.name ?? "" }),
  },
};

/** Puts one athlete into a group. Evidence: live (KB-76). */
export const addGroupMember: Endpoint<
  { coachId: Id<"personId">; groupId: Id<"groupId"> },
  GroupMember,
  undefined
> = {
  id: "addGroupMember",
  method: "POST",
  host: "api",
  path: "/coaches/v1/coaches/{coachId}/tags/{groupId}/athletes",
  query: [],
  response: "none",
  safe: false,
  keepsRecent: true,
  errors: [],
  record: {
    keys: ["id"],
    named: "groupId",
    read: (params: { coachId: Id<"personId">; groupId: Id<"groupId"> }) =>
      request(listGroups, { coachId: params.coachId }),
    pick: (
      found: CoachGroup[],
      _record: CoachGroup,
      params: { coachId: Id<"personId">; groupId: Id<"groupId"> },
    ) => found.find((group) => group.id === params.groupId),
  },
  undo: {
    by: (
      params: { coachId: Id<"personId">; groupId: Id<"groupId"> },
      record: CoachGroup,
      after: CoachGroup,
    ) =>
      request(removeGroupMember, {
        coachId: params.coachId,
        groupId: params.groupId,
        athleteId: asAthlete(after.athleteIds?.find((id) => !record.athleteIds?.includes(id)) ?? 0),
      }),
  },
};

/** Takes one athlete out of a group. Evidence: live (KB-76). */
export const removeGroupMember: Endpoint<
  { coachId: Id<"personId">; groupId: Id<"groupId">; athleteId: Id<"athleteId"> },
  undefined,
  undefined
> = {
  id: "removeGroupMember",
  method: "DELETE",
  host: "api",
  path: "/coaches/v1/coaches/{coachId}/tags/{groupId}/athletes/{athleteId}",
  query: [],
  response: "none",
  safe: false,
  keepsRecent: true,
  errors: [],
  record: {
    keys: ["id"],
    named: "groupId",
    read: (params: { coachId: Id<"personId">; groupId: Id<"groupId">; athleteId: Id<"athleteId"> }) =>
      request(listGroups, { coachId: params.coachId }),
    pick: (
      found: CoachGroup[],
      _record: CoachGroup,
      params: { coachId: Id<"personId">; groupId: Id<"groupId">; athleteId: Id<"athleteId"> },
    ) => found.find((group) => group.id === params.groupId),
  },
  undo: {
    by: (params: { coachId: Id<"personId">; groupId: Id<"groupId">; athleteId: Id<"athleteId"> }) =>
      request(
        addGroupMember,
        { coachId: params.coachId, groupId: params.groupId },
        { Value: params.athleteId },
      ),
  },
};
