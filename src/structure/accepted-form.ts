import type { LengthHabit } from "./sport-rules.js";

/** A session of each kind of sport as text, for whoever sent something that is not understood (KB-49a). */
const TEXTS: Record<LengthHabit, string> = {
  time: "10min 50%, 4x(8min 95%, 3min 50%), 10min 50%",
  run: "2km 75%, 6x(800 meters 100%, 90s rest), 1km 70%",
  pool: "200m easy, 8x(100m 100%, 15s rest), 100m easy",
};

/** For sports without a usual basis. */
const BY_EFFORT = "10min RPE 3, 4x(5min RPE 7, 2min RPE 3), 10min RPE 2";

/** The object form in one line. */
const OBJECT =
  '{"steps":[{"duration_seconds":600,"intensity":50},{"reps":4,"steps":[{"duration_seconds":480,"intensity":95},' +
  '{"duration_seconds":180,"intensityClass":"rest"}]}]}';

/** A text that can be sent as it is, in the metric of the sport. */
export function exampleText(habit: LengthHabit, hasBasis: boolean): string {
  return hasBasis ? TEXTS[habit] : BY_EFFORT;
}

/** An object that can be sent as it is, in the metric of the sport. */
export function exampleObject(hasBasis: boolean): string {
  return hasBasis
    ? OBJECT
    : OBJECT.replace('{"steps"', '{"primaryIntensityMetric":"rpe","steps"')
        .replace("50", "3")
        .replace("95", "7");
}
