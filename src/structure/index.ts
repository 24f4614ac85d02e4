/** Structured workouts: their forms, their planned load, and how they are told. Pure; see docs/structure.md. */
export { buildNative } from "./build/index.js";
export { type ChosenStructure, chooseStructure } from "./choose-structure.js";
export { describeStructure } from "./describe/index.js";
export { invertNative } from "./invert/index.js";
export type { GivenLoad } from "./load/overrides.js";
export { type PlannedLoad, plannedLoad } from "./load/planned-load.js";
export type { AthleteThresholds } from "./load/thresholds.js";
export type { NativeBlock, NativeLeaf, NativeStructure, NativeTarget, StoredStructure } from "./native.js";
export { decodeNative, encodeNative } from "./native-text.js";
export { type ParseOptions, parseNewStructure, parseStructure } from "./parse.js";
export { readNative } from "./read-native.js";
export { sameSteps } from "./same-steps.js";
export { type Scale, scaleStructure } from "./scale.js";
export type { SessionContext, ZoneBand } from "./session-context.js";
export type {
  DistanceUnit,
  IntensityClass,
  IntensityMetric,
  SimpleElement,
  SimpleRamp,
  SimpleRepetition,
  SimpleStep,
  SimpleStructure,
  StepLength,
} from "./simple.js";
export {
  type StructureCode,
  StructureError,
  type StructureProblem,
  type StructureWarning,
  type WarningListener,
} from "./structure-error.js";
export { formatCompact } from "./text/compact.js";
