import type { BrowserChoice } from "../../http/sign-in.js";
import { BROWSER_TITLES, type BrowserName } from "./browsers.js";
import type { CookiePlace, OpenProblem, ReadProblem } from "./found-cookie.js";
import type { Looked } from "./search.js";

/** One browser profile that had no usable cookie, and why. */
export type Rejected = CookiePlace &
  ({ problem: OpenProblem | ReadProblem | "refused" } | { problem: "expired"; expiresAt: Date });

const REASONS: Record<Exclude<Rejected["problem"], "expired">, string> = {
  "app-bound": "the browser locks its cookies to itself, so no other program can read them",
  portal: "the cookie is encrypted through the Flatpak portal, which other programs cannot use",
  "unknown-encryption": "the cookie is encrypted in an unknown way",
  "no-keychain-tool":
    "its password cannot be read: neither secret-tool (package libsecret-tools) nor kwallet-query is installed",
  "keychain-refused": "the keychain did not give the browser's password",
  "keychain-timeout": "the keychain's dialog was not answered",
  "not-decryptable": "the cookie could not be decrypted",
  malformed: "the cookie's value is not usable",
  "in-use": "its cookies are locked while it runs",
  "no-permission": "its cookies may not be read",
  damaged: "its cookies could not be read",
  refused: "TrainingPeaks no longer accepts the cookie",
};

const PASTE = "or run `tp-mcp auth` in a terminal and paste the cookie";

/** Only the reason that a person can do most about decides the next step. */
const NEXT_STEPS: readonly [Rejected["problem"], string][] = [
  ["in-use", `Close the browser and try again, ${PASTE}.`],
  ["no-permission", `Give this program Full Disk Access in the system settings, ${PASTE}.`],
  ["app-bound", `Sign in at app.trainingpeaks.com with Firefox and choose Firefox here, ${PASTE}.`],
  ["portal", `Sign in at app.trainingpeaks.com with Firefox and choose Firefox here, ${PASTE}.`],
  ["no-keychain-tool", `Install libsecret-tools, ${PASTE}.`],
  ["keychain-refused", `Try again and allow the access, ${PASTE}.`],
  ["keychain-timeout", `Try again and answer the dialog, ${PASTE}.`],
  ["not-decryptable", "Run `tp-mcp auth` in a terminal and paste the cookie."],
];

const SIGN_IN_AGAIN = `Sign in at app.trainingpeaks.com with "Remember me" and try again a minute later, ${PASTE}.`;

const ANOTHER_BROWSER = `Choose the browser in which you are signed in, ${PASTE}.`;
const ONLY_ON: Partial<Record<BrowserName, string>> = { safari: "macOS", arc: "macOS and Windows" };

export function noUsableCookie(choice: BrowserChoice, rejected: readonly Rejected[], looked: Looked) {
  const where = choice === "auto" ? "any browser" : BROWSER_TITLES[choice];
  const lines = rejected.map((one) => `${BROWSER_TITLES[one.browser]} (${one.profile}): ${reasonOf(one)}.`);
  const next = NEXT_STEPS.find(([problem]) => rejected.some((one) => one.problem === problem));
  return {
    message: [
      `No usable TrainingPeaks sign-in was found in ${where}.`,
      ...lines,
      ...searched(choice, rejected, looked),
    ].join(" "),
    nextStep: next?.[1] ?? (looked.present.length === 0 ? ANOTHER_BROWSER : SIGN_IN_AGAIN),
  };
}

/** Not installed, not made for this computer, and installed without a sign-in are three things. */
function searched(
  choice: BrowserChoice,
  rejected: readonly Rejected[],
  { present, missing, elsewhere }: Looked,
): string[] {
  const without = present.filter((browser) => !rejected.some((one) => one.browser === browser));
  const sentences = [
    without.length > 0 ? `Without a sign-in: ${titles(without)}.` : "",
    missing.length > 0 ? `Not installed here, or never used: ${titles(missing)}.` : "",
    ...(choice === "auto"
      ? []
      : elsewhere.map((browser) => `${BROWSER_TITLES[browser]} is only on ${ONLY_ON[browser]}.`)),
  ];
  return sentences.filter((sentence) => sentence !== "");
}

function titles(browsers: readonly BrowserName[]): string {
  return browsers.map((browser) => BROWSER_TITLES[browser]).join(", ");
}

function reasonOf(one: Rejected): string {
  if (one.problem === "expired") return `the cookie expired on ${one.expiresAt.toISOString().slice(0, 10)}`;
  return REASONS[one.problem];
}
