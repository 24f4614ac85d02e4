/** Structured workouts: their forms, their planned load, and how they are told. Pure; see docs/structure.md. */
export { buildNative } from "./build/index.js";
export { type ChosenStructure, chooseStructure } from "./choose-structure.js";
export { describeStructure } from "./describe/index.js";
export { invertNative } from "./invert/index.js";
export type { GivenLoad } from "./load/overrides.js";
export { type PlannedLoad, plannedLoad } from "./load/planned-load.js";
export type { NativeStructure } from "./native.js";
export { decodeNative } from "./native-text.js";
export { parseNewStructure, parseStructure } from "./parse.js";
export { readNative } from "./read-native.js";
export { sameSteps } from "./same-steps.js";
export { scaleStructure } from "./scale.js";
export type { SessionContext, ZoneBand } from "./session-context.js";
export type {
  IntensityClass,
  IntensityMetric,
  SimpleElement,
  SimpleRepetition,
  SimpleStep,
  SimpleStructure,
  StepLength,
} from "./simple.js";
export { StructureError, type StructureWarning } from "./structure-error.js";
export { formatCompact } from "./text/compact.js";
