import { isDay } from "../../src/values/day.js";
import type { JsonObject } from "../../src/values/json.js";
import { midnight } from "../calendar.js";
import { type Call, ownerOf } from "../call.js";
import { Refusal } from "../reply.js";
import type { CollectionRules } from "./rules.js";

export const blankNote = {
  id: 0,
  athleteId: 0,
  ownerId: 0,
  title: "",
  description: null,
  noteDate: "",
  isHidden: false,
  createdDate: "",
  modifiedDate: "",
  attachments: [],
  appliedPlanId: 0,
  parentPlanNoteId: 0,
} satisfies JsonObject;

/** Calendar notes: v1, except the range list, which is v2 and alone counts the comments (KB-57). */
export const notes: CollectionRules = {
  key: "id",
  owner: "athleteId",
  day: "noteDate",
  template: blankNote,
  ignored: ["commentCount"],
  accept: (draft, call, stored) => {
    const day = String(draft.noteDate).slice(0, 10);
    if (!isDay(day) || !draft.title) throw new Refusal(400, "The request is invalid.");
    const stamp = call.store.clock.stamp();
    return {
      ...draft,
      noteDate: midnight(day),
      ownerId: stored?.ownerId ?? call.account.person.personId,
      createdDate: stored?.createdDate ?? stamp,
      modifiedDate: stamp,
    };
  },
  show: (record, call) =>
    isList(call) ? { ...record, commentCount: commentsOf(call, record.id).length } : record,
};

function isList(call: Call): boolean {
  const { rule } = call.operation;
  return rule !== undefined && "op" in rule && rule.op === "list";
}

/** The comments of a note, oldest first. */
export function commentsOf(call: Call, noteId: JsonObject[string] | undefined): JsonObject[] {
  return call.store
    .records("noteComments", ownerOf(call))
    .filter(({ calendarNoteId }) => String(calendarNoteId) === String(noteId));
}
