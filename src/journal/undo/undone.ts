/** What became of a change that was to be taken back. */
export type Undone =
  /** `newId`: what was deleted came back under another id. */
  | { outcome: "undone"; newId?: string | undefined; loses?: string | undefined }
  /** It was never made, or is back already. */
  | { outcome: "nothing" }
  | { outcome: "cannot"; why: string };
