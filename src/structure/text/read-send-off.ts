import { readLength } from "./read-length.js";
import type { StepReader } from "./step-reader.js";
import type { Token } from "./tokens.js";

/** `on 1:55`: leaves every 1:55; the word is taken. */
export function readSendOff({ cursor, step }: StepReader): void {
  const length = readLength(cursor, false);
  if (length?.kind === "time") step.sendOff = length.seconds;
}

/** `10x100 CSS off 1:50`: most swimmers leave every 1:50, some rest that long. */
export function askSendOff({ cursor, step }: StepReader, off: Token): void {
  const clock = cursor.take();
  step.refused = true;
  const readings = `the send-off "on ${clock.text}" or ${clock.text} rest after each`;
  cursor.issues.add(cursor.spanFrom(off), `"${off.text} ${clock.text}": ${readings}?`, `on ${clock.text}`);
}
