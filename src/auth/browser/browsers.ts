import type { BrowserChoice } from "../../http/sign-in.js";

/** Names as people know them. */
export const BROWSER_TITLES = {
  chrome: "Chrome",
  chromium: "Chromium",
  edge: "Edge",
  brave: "Brave",
  vivaldi: "Vivaldi",
  opera: "Opera",
  arc: "Arc",
  firefox: "Firefox",
  librewolf: "LibreWolf",
  zen: "Zen",
  floorp: "Floorp",
  safari: "Safari",
} as const satisfies Record<Exclude<BrowserChoice, "auto">, string>;

export type BrowserName = keyof typeof BROWSER_TITLES;

/** The browsers a sign-in can be taken from. `auto` looks in all of them. */
export const BROWSERS = Object.keys(BROWSER_TITLES) as BrowserName[];

export const BROWSER_CHOICES: readonly BrowserChoice[] = ["auto", ...BROWSERS];

export function isBrowserChoice(text: string): text is BrowserChoice {
  return BROWSER_CHOICES.some((choice) => choice === text);
}
