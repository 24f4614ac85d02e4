import { round } from "./number.js";

/** Seconds as a clock shows them, to the whole second: `0:45`, `8:00`, `1:30:00`. */
export function clockText(seconds: number): string {
  const whole = round(seconds);
  if (whole < 3600) return minutesAndSeconds(whole);
  return `${Math.floor(whole / 3600)}:${minutesAndSeconds(whole % 3600).padStart(5, "0")}`;
}

/** The same without hours, as paces and rests are written: `4:05`, `75:00`. */
export function minutesAndSeconds(seconds: number): string {
  const whole = round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
