import { buildNative, plannedLoad } from "../../src/structure/index.js";
import { type Json, parseJson } from "../../src/values/json.js";
import { freeze } from "./made-once.js";
import type { Person } from "./people.js";
import type { PlannedSession } from "./sessions.js";
import { SPORT } from "./sports.js";

/** What a session asks for. */
export interface Load {
  hours: number;
  /** IF, a fraction. */
  intensity: number;
  tss: number;
  metres: number | null;
}

/** Training stress of hours at an intensity factor. */
export function tssOf(hours: number, intensity: number): number {
  return hours * intensity ** 2 * 100;
}

/** Sessions come back week after week; each is worked out once a person. */
const known = new WeakMap<PlannedSession, Map<number, Load>>();

export function loadOf(session: PlannedSession, person: Person): Load {
  const byPerson = known.get(session) ?? new Map<number, Load>();
  known.set(session, byPerson);
  const load = byPerson.get(person.personId) ?? computeLoad(session, person);
  byPerson.set(person.personId, load);
  return load;
}

function computeLoad(session: PlannedSession, person: Person): Load {
  const { metres = null } = session;
  if (!session.structure) {
    const hours = session.minutes / 60;
    return { hours, intensity: session.intensity, tss: tssOf(hours, session.intensity), metres };
  }
  const swim = session.sport === SPORT.swim;
  const thresholdSpeed = swim ? person.swimSpeed : person.runSpeed;
  const planned = plannedLoad(session.structure, { ftpWatts: person.ftp, thresholdSpeed }, { swim });
  const hours = (planned.seconds ?? 0) / 3600;
  const intensity = planned.intensityFactor ?? 0;
  return { hours, intensity, tss: planned.tss ?? tssOf(hours, intensity), metres: planned.distanceMetres };
}

const natives = new WeakMap<PlannedSession, Json>();

/** The structure of a session as the service stores it, the same frozen one each time; null without one. */
export function nativeOf(session: PlannedSession): Json {
  if (!session.structure) return null;
  const native =
    natives.get(session) ?? freeze(parseJson(JSON.stringify(buildNative(session.structure))) ?? null);
  natives.set(session, native);
  return native;
}
