import { structureError } from "../structure-error.js";
export function readCompact(_text: string): unknown {
  throw structureError("TEXT_INVALID", "", "not yet");
}
