import type { BrowserChoice } from "../../http/sign-in.js";

/** The browsers a sign-in can be taken from. `auto` looks in all of them. */
export const BROWSERS = ["chrome", "chromium", "edge", "brave", "firefox", "safari"] as const;
export type BrowserName = (typeof BROWSERS)[number];

export const BROWSER_CHOICES: readonly BrowserChoice[] = ["auto", ...BROWSERS];

export function isBrowserChoice(text: string): text is BrowserChoice {
  return BROWSER_CHOICES.some((choice) => choice === text);
}

/** Names as people know them. */
export const BROWSER_TITLES: Record<BrowserName, string> = {
  chrome: "Chrome",
  chromium: "Chromium",
  edge: "Edge",
  brave: "Brave",
  firefox: "Firefox",
  safari: "Safari",
};
