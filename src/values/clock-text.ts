import { round } from "./number.js";

/** Seconds as a clock shows them, to the whole second: `0:45`, `8:00`, `1:30:00`. */
export function clockText(seconds: number): string {
  const whole = round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const tail = `${String(minutes).padStart(hours > 0 ? 2 : 1, "0")}:${String(rest).padStart(2, "0")}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}
