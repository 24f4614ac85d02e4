import type { JsonObject } from "../../src/values/json.js";
import { type Person, planFields } from "./people.js";
import { zonesFor } from "./zones.js";

/** The settings answer with its three zone arrays. */
export function settingsOf(person: Person, today: string): JsonObject {
  const name = { firstName: person.firstName, lastName: person.lastName };
  return {
    athleteId: person.personId,
    personId: person.personId,
    accountSettingsId: 88_001,
    userName: person.email,
    ...name,
    fullName: `${name.firstName} ${name.lastName}`,
    email: person.email,
    isEmailVerified: true,
    userIdentifierHash: `hash-${person.personId}`,
    personPhotoUrl: "https://example.org/photo.jpg",
    gender: person.gender,
    birthday: `${person.birthYear}-02-11T00:00:00`,
    age: Number(today.slice(0, 4)) - person.birthYear,
    address: null,
    address2: null,
    city: "Berlin",
    state: null,
    zipCode: null,
    country: null,
    phone: null,
    cellPhone: null,
    latitude: null,
    longitude: null,
    ...planFields(person),
    isAthlete: true,
    coachedBy: person.coachedBy ?? person.personId,
    created: "2015-01-01T08:00:00",
    expireDate: "2999-01-01T00:00:00",
    lastLogon: `${today}T07:12:00`,
    numberOfVisits: 912,
    affiliateId: 1,
    approvedConsent: [],
    language: "en-us",
    dateFormat: "dmy",
    timeZone: person.timeZone,
    units: 2,
    temperatureUnit: 1,
    windSpeedUnit: 1,
    preferredRunningTssSource: 0,
    thresholdsAutoApply: false,
    thresholdsNotifyAthlete: true,
    thresholdsNotifyCoach: true,
    allowMarketingEmails: false,
    enablePostWorkoutNotifications: true,
    enableVirtualCoachEmails: false,
    enableWorkoutCommentNotification: true,
    virtualCoachEmailHour: 6,
    iCalendarKeys: {
      workoutsOnly: `SECRET-FEED-${person.personId}`,
      mealsOnly: null,
      workoutsAndMeals: null,
    },
    optedOutOfIcal: false,
    nutritionSettings: { athleteId: person.personId, plannedCalories: 2400, substrateUtilizationCategory: 4 },
    powerZones: [
      group(0, 5, person.ftp - 10, zonesFor("power", 5, person.ftp - 10), { distance: 0 }),
      group(2, 5, person.ftp, zonesFor("power", 5, person.ftp), { distance: 0 }),
      group(3, 1, person.runPower, zonesFor("power", 1, person.runPower), { distance: 0 }),
    ],
    heartRateZones: [heartGroup(person, 0, 3, -2), heartGroup(person, 2, 3, 0), heartGroup(person, 3, 2, 4)],
    speedZones: [
      group(1, 3, person.swimSpeed, zonesFor("speed", 2, person.swimSpeed), { distance: 5 }),
      group(3, 2, person.runSpeed, zonesFor("speed", 2, person.runSpeed), { distance: 0 }),
    ],
  };
}

function group(
  workoutTypeId: number,
  calculationMethod: number,
  threshold: number,
  zones: JsonObject[],
  rest: JsonObject,
): JsonObject {
  return { workoutTypeId, calculationMethod, threshold, zoneCalculatorId: null, ...rest, zones };
}

function heartGroup(person: Person, workoutTypeId: number, method: number, above: number): JsonObject {
  const threshold = person.thresholdHr + above;
  return group(workoutTypeId, method, threshold, zonesFor("heartrate", method, threshold), {
    maximumHeartRate: person.maxHr,
    restingHeartRate: person.restingHr,
  });
}
