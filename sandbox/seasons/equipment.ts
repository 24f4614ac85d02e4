import { addDays } from "../../src/expressions/dates.js";
import type { JsonObject } from "../../src/values/json.js";
import { midnight } from "../calendar.js";
import { EQUIPMENT } from "./actual.js";
import type { Person } from "./people.js";

/** Fields of an item under the names the web form uses. Distances in metres. */
export const blankEquipment = {
  equipmentId: null,
  athleteId: 0,
  type: null,
  name: "",
  brand: null,
  model: null,
  notes: null,
  dateOfPurchase: null,
  retired: false,
  retiredDate: "",
  isDefault: false,
  startingDistance: 0,
  actualDistance: null,
  maxDistance: null,
  wheels: null,
  crankLengthMillimeters: null,
} satisfies JsonObject;

const BIKE = 1;
const SHOES = 2;

export function equipmentOf(person: Person, today: string): JsonObject[] {
  const common = { ...blankEquipment, athleteId: person.personId };
  return [
    {
      ...common,
      equipmentId: EQUIPMENT.bike,
      type: BIKE,
      name: "Road bike",
      brand: "Canyon",
      model: "Aeroad",
      dateOfPurchase: midnight(addDays(today, -900)),
      isDefault: true,
      actualDistance: 8_412_300,
      wheels: "50 mm",
      crankLengthMillimeters: 172.5,
    },
    {
      ...common,
      equipmentId: EQUIPMENT.bike + 1,
      type: BIKE,
      name: "Winter bike",
      brand: "Surly",
      model: "Pacer",
      dateOfPurchase: midnight(addDays(today, -2200)),
      retired: true,
      retiredDate: midnight(addDays(today, -400)),
      startingDistance: 1_200_000,
      actualDistance: 15_020_000,
    },
    {
      ...common,
      equipmentId: EQUIPMENT.shoes,
      type: SHOES,
      name: "Daily shoes",
      brand: "Saucony",
      model: "Ride",
      dateOfPurchase: midnight(addDays(today, -160)),
      isDefault: true,
      actualDistance: 486_000,
      maxDistance: 700_000,
    },
  ];
}
