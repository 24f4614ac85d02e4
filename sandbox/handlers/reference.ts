import type { Handlers } from "../call.js";
import { ok } from "../reply.js";
import { SPORTS } from "../seasons/sports.js";

const catalogue = SPORTS.map(({ id, name, subTypes }) => ({
  id,
  name,
  subTypes: Object.entries(subTypes).map(([subId, subName]) => ({ id: Number(subId), name: subName })),
}));

export const referenceHandlers = { workoutTypes: () => ok(structuredClone(catalogue)) } satisfies Handlers;
