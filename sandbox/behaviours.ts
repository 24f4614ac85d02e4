/** What a spec's `sandbox:` may name, each with a line for the reference. The code behind the names stands in `collections/` and `handlers/`. */

/** Operations on a collection. */
export const OPERATIONS = {
  list: "the records of the path's athlete, of the range when the path has days",
  get: "one record by its id; the only one where the path names none",
  create: "a new record with an id of its own",
  replace: "a complete record in place of the stored one; anything less is refused",
  upsert: "changes the record that the path or the body names, or makes it",
  delete: "takes a record away",
} as const;

type OperationName = keyof typeof OPERATIONS;
export const OPERATION_NAMES = Object.keys(OPERATIONS) as [OperationName, ...OperationName[]];

/** Collections with records, or ways, of their own. Any other name is a plain collection that starts with its `seed`. */
export const COLLECTIONS = {
  availability: "periods without training",
  equipment: "bikes and shoes",
  events: "races",
  libraries: "workout libraries of the signed-in person",
  libraryItems: "templates of a library",
  metrics: "health metrics by day",
  notes: "calendar notes",
  nutrition: "nutrition by day",
  plans: "training plans of a coach",
  planWorkouts: "workouts of a training plan",
  workouts: "the calendar",
} as const;

export type CollectionName = keyof typeof COLLECTIONS;

/** Behaviours that are more than an operation on a collection. */
export const HANDLERS = {
  addGroupMember: "puts an athlete into a coach's group",
  addWorkoutComment: "adds to a workout's thread",
  analyzeCharts: "a recording, second by second",
  analyzeLaps: "the laps of a recording",
  analyzeSummary: "the totals of a recording",
  annualPlan: "weeks of the annual plan that touch a range",
  calculateZones: "zones of a threshold; stores nothing",
  combineWorkouts: "pairs a completed workout with a planned one",
  createGroup: "a new group of a coach",
  deleteGroup: "takes a coach's group away",
  deleteLibrary: "takes a library away with its templates",
  deleteStrengthWorkout: "takes a strength session away",
  deleteWorkoutComment: "takes a comment of a workout away",
  deleteWorkoutFile: "takes a workout's file away, and what was read from it",
  downloadWorkoutFile: "the bytes of a workout's file",
  equipmentDistance: "metres logged with an item",
  focusEvent: "the next A race, if any",
  getAthleteSettings: "thresholds, zones and preferences",
  getPrivateNote: "the private note of a workout",
  getStrengthSummary: "the figures of a strength session",
  getStrengthWorkout: "one strength session",
  getUser: "who is signed in",
  getWorkoutRecords: "the places a workout takes in its year",
  listGroups: "the groups of a coach",
  listPersonalRecords: "bests of one type in a range",
  listStrengthWorkouts: "strength sessions in a range",
  logMetrics: "adds or edits the metrics of a day",
  nextPlannedEvent: "the next event, if any",
  noteComments: "the comments of a note",
  performanceData: "CTL, ATL and TSB by day",
  poolLengthSettings: "lengths of pools",
  putEquipment: "saves the whole list of equipment",
  putHeartRateZones: "saves all heart-rate zones",
  putNoteComment: "adds or edits a comment of a note",
  putNutritionSettings: "saves the nutrition target",
  putPowerZones: "saves all power zones",
  putPrivateNote: "saves the private note of a workout",
  putSpeedZones: "saves all speed zones",
  removeGroupMember: "takes an athlete out of a coach's group",
  renameGroup: "another name for a coach's group",
  renameLibrary: "another name for a library",
  saveStrengthWorkout: "adds or replaces a strength session",
  splitWorkout: "undoes a pairing",
  uploadWorkoutFile: "adds a file to a workout",
  workoutDetails: "the files of a workout",
  workoutTypes: "the catalogue of sports and subtypes",
} as const;

export type HandlerName = keyof typeof HANDLERS;
