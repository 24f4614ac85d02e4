/** The input in one line, for whoever sent something that cannot be read at all (KB-49a). */
export const ACCEPTED_FORM =
  'Accepted is {"primaryIntensityMetric":"percentOfFtp","steps":[' +
  '{"duration_seconds":600,"intensity_min":40,"intensity_max":55,"intensityClass":"warmUp"},' +
  '{"reps":4,"steps":[{"duration_seconds":480,"intensity_min":95,"intensity_max":100},' +
  '{"duration_seconds":180,"intensity":55,"intensityClass":"rest"}]}]}' +
  ", or text such as: 10min 40-55% warmup, 4x(8min 95-100%, 3min 55% rest), 10min 40-55% cooldown.";
