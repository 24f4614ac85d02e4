/** What a set may prescribe, by the names of the strength builder, and how its values are written. */
export const PARAMETERS = {
  Reps: "Integer",
  RepsPerSide: "Integer",
  Cals: "Integer",
  WeightKg: "Decimal",
  WeightLb: "Decimal",
  WeightPerSideKg: "Decimal",
  WeightPerSideLb: "Decimal",
  WeightPercentage: "Decimal",
  Duration: "Decimal",
  DistanceMeters: "Decimal",
  DistanceKm: "Decimal",
  DistanceFt: "Decimal",
  DistanceYd: "Decimal",
  DistanceMiles: "Decimal",
  HeightCm: "Decimal",
  HeightM: "Decimal",
  HeightIn: "Decimal",
  HeightFt: "Decimal",
  RPE: "Decimal",
  Watts: "Decimal",
  VelocityMetersPerSec: "Decimal",
} as const;

export type ParameterName = keyof typeof PARAMETERS;

export function isParameter(name: string): name is ParameterName {
  return Object.hasOwn(PARAMETERS, name);
}

/** A number, or for repetitions a range such as 8-10 (the service refuses 10/side). */
export function isValueOf(name: ParameterName, value: string): boolean {
  return name === "Reps" ? /^\d{1,4}(-\d{1,4})?$/.test(value) : /^\d{1,6}(\.\d{1,4})?$/.test(value);
}
