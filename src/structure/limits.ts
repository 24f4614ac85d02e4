/** Elements a caller may write on the top level. */
export const MAX_ELEMENTS = 200;

/** Steps after all repetitions and ramps are written out. */
export const MAX_STEPS = 2000;

/** 99:59:59, the longest workout TrainingPeaks stores. */
export const MAX_SECONDS = 359_999;

/** The highest planned TSS TrainingPeaks stores. */
export const MAX_TSS = 9999;

/** Levels of repetition, the outermost counted. */
export const MAX_NESTING = 2;
