import { decodeNative } from "../structure/native-text.js";

/**
 * A workout as it is kept to be looked at: a structure without its drawing, which is most of it, and as the text that
 * calendars take. Five years of training then fit into a few megabytes.
 */
export function withoutDrawing<W extends { structure?: object | string | null }>(workout: W): W {
  const native = decodeNative(workout.structure);
  return native ? { ...workout, structure: JSON.stringify({ ...native, polyline: undefined }) } : workout;
}
