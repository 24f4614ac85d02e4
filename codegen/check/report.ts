import type { Mistake, Place } from "../model/place.js";

export function reportAt({ spec, start, end }: Place, code: string, message: string, hint?: string): void {
  spec.report(start, end - start, code, message, hint);
}

export function reportMistake({ place, code, message, hint }: Mistake): void {
  reportAt(place, code, message, hint);
}
