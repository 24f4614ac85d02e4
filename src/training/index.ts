/** Training analysis: what a recording, a load or a threshold means. Pure; formulas in docs/training-maths.md. */
export { type Compliance, type ComplianceColour, compliance } from "./compliance.js";
export { type CriticalModel, criticalModel, criticalSeconds, modelled } from "./critical.js";
export { type DailyLoad, dailyLoad, type LoadedWorkout } from "./daily-load.js";
export { type Decoupling, type DecouplingMode, decoupling } from "./decoupling.js";
export { efficiencyFactor, runEfficiencyFactor } from "./efficiency.js";
export {
  type DailyFitness,
  type FitnessConstants,
  type FitnessState,
  fitnessDays,
  TRAININGPEAKS_CONSTANTS,
  tsbNextDay,
} from "./fitness.js";
export { type FitnessStatus, fitnessStatus } from "./fitness-status.js";
export { type HeartRates, heartRateTss, type Sex, trimp } from "./heart-rate-stress.js";
export { intensityFactor, variabilityIndex } from "./intensity.js";
export { type Best, MEAN_MAX_DURATIONS, meanMax } from "./mean-max.js";
export { normalizedPower } from "./normalized-power.js";
export { formatPace, PACE_FORMS, type Pace, type PaceUnit, parsePace } from "./pace.js";
export { type PaceZone, runPaceZones } from "./pace-zones.js";
export { PEAK_DISTANCES } from "./peak-distances.js";
export { type PowerSummary, powerSummary } from "./power-summary.js";
export { type ProjectedDay, projectFitness } from "./projection.js";
export { rampRate } from "./ramp-rate.js";
export { RIEGEL_EXPONENT, riegel } from "./riegel.js";
export { powerStress, runStress, type Stress, tssAt } from "./stress-score.js";
export { swimStress } from "./swim-stress.js";
export { type TargetLoad, targetLoad } from "./target-load.js";
export { average, type Trace } from "./trace.js";
export { type WBalance, wBalance } from "./w-balance.js";
export {
  karvonenZones,
  maxHeartRateZones,
  type PowerSystem,
  powerZones,
  type ThresholdHeartRateSystem,
  thresholdHeartRateZones,
  type Zone,
} from "./zones.js";
