import type { Call, Handlers } from "../call.js";
import { ok, type Reply } from "../reply.js";
import { rosterEntry } from "../seasons/people.js";

/** Identity of the signed-in person; never of a coached athlete (KB-04). */
function getUser(call: Call): Reply {
  const { person, athletes, name } = call.account;
  const isCoach = name === "coach";
  return ok({
    user: {
      userId: person.userId,
      personId: person.personId,
      accountSettingsId: 88_001,
      userName: person.email,
      email: person.email,
      isEmailVerified: true,
      firstName: person.firstName,
      lastName: person.lastName,
      fullName: `${person.firstName} ${person.lastName}`,
      timeZone: person.timeZone,
      units: 2,
      language: "en-us",
      settings: { account: { isPremium: true, isCoached: false, userType: 4 } },
      athletes: athletes.map(rosterEntry),
    },
    accountStatus: { status: 1, isAthlete: true, isCoach, isCoachedAthlete: false },
  });
}

export const accountHandlers = { getUser } satisfies Handlers;
