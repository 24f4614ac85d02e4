import type { BrowserChoice } from "../../http/sign-in.js";
import { BROWSER_TITLES } from "./browsers.js";
import type { CookiePlace, OpenProblem, ReadProblem } from "./found-cookie.js";

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

export function noUsableCookie(choice: BrowserChoice, rejected: readonly Rejected[]) {
  const where = choice === "auto" ? "any browser" : BROWSER_TITLES[choice];
  const lines = rejected.map((one) => `${BROWSER_TITLES[one.browser]} (${one.profile}): ${reasonOf(one)}.`);
  const next = NEXT_STEPS.find(([problem]) => rejected.some((one) => one.problem === problem));
  return {
    message: [`No usable TrainingPeaks sign-in was found in ${where}.`, ...lines].join(" "),
    nextStep: next?.[1] ?? SIGN_IN_AGAIN,
  };
}

function reasonOf(one: Rejected): string {
  if (one.problem === "expired") return `the cookie expired on ${one.expiresAt.toISOString().slice(0, 10)}`;
  return REASONS[one.problem];
}
