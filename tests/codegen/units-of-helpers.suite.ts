import { expect, test } from "vitest";
import { helperFunctions, openSources } from "../../codegen/read/sources.js";
import { root } from "./fixture.js";

const COUNT = "it counts things";
const ASKS_WHETHER = "it asks only whether the number is there";
const BY_TYPE = "the unit follows from another argument or a field beside it";
const ANY = "it gives the unit that it is given, or orders by any number";
const TABLE = "the ids are of whichever table is given";
const CODE = "the number is a code of TrainingPeaks, not a measure";

/** Helpers with a number that has neither unit nor kind of id, and why that is right. */
const UNIT_FREE: Readonly<Record<string, string>> = {
  askedValues: BY_TYPE,
  calculatorMethod: CODE,
  crankMillimetres: "two fields of two clients, told apart by their size; what it gives has a unit",
  dayOfPlan: COUNT,
  differences: BY_TYPE,
  doneSets: COUNT,
  givenMetrics: BY_TYPE,
  hasPlan: ASKS_WHETHER,
  impossibleIn: BY_TYPE,
  isCompleted: ASKS_WHETHER,
  isPeriodBanner: ASKS_WHETHER,
  kindOf: CODE,
  lapPaceUnit: CODE,
  newBands: BY_TYPE,
  numbered: COUNT,
  otherSetsNote: BY_TYPE,
  otherThreshold: BY_TYPE,
  peakPace: BY_TYPE,
  peakTime: BY_TYPE,
  perKg: "watts a kilogram have no unit of their own",
  rounded: ANY,
  runningTssSource: CODE,
  scaledWorkout: "a factor is a ratio",
  searchExercises: COUNT,
  setsInWords: BY_TYPE,
  sortBy: ANY,
  speakingAgainst: CODE,
  sportMistake: TABLE,
  sportNamed: TABLE,
  sportsMistake: TABLE,
  sportsNamed: TABLE,
  stepCount: COUNT,
  strengthStatus: COUNT,
  sumOf: ANY,
  thresholdAsked: BY_TYPE,
  tierOf: CODE,
  weekOfPlan: COUNT,
  zoneNotes: BY_TYPE,
  zoneProbes: CODE,
};

test("every number that crosses a helper has a unit or a kind of id, or a reason why not", () => {
  const bare = helperFunctions(openSources(root), root)
    .filter(({ signature }) => /\bnumber\b/.test(signature.replace(/(Quantity|Id)<[^<>]*>/g, "")))
    .map(({ name }) => name);
  expect(bare.toSorted()).toEqual(Object.keys(UNIT_FREE).toSorted());
});
