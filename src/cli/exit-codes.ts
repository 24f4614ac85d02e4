/** Every way the command line ends. docs/sign-in.md shows the same table. */
export const EXIT = {
  ok: 0,
  /** What was asked could not be done; the reason is on stderr. */
  failed: 1,
  /** The command was not understood. */
  usage: 2,
  /** There is no sign-in, or TrainingPeaks no longer accepts it. */
  signedOut: 3,
  /** TrainingPeaks could not be reached or did not answer as expected. */
  unreachable: 4,
  /** A fault in tp-mcp itself. */
  fault: 70,
  /** Ctrl-C. */
  interrupted: 130,
} as const;
