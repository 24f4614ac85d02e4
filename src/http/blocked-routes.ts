import { ToolError } from "../values/tool-error.js";

/**
 * Commands of TrainingPeaks that are never called, whatever a spec says, at any place and version of the API:
 * `applyplan` cost a published plan all its workouts (KB-74), `addworkoutfromlibraryitem` loses the sport (KB-73).
 */
const BLOCKED_COMMANDS = new Set(["applyplan", "addworkoutfromlibraryitem"]);

/** More layers of percent-encoding than any server takes off. */
const MAX_DECODINGS = 8;

/**
 * Refuses a blocked route, also when it is disguised: percent-encoded (repeatedly), with dot segments, double or
 * trailing slashes, backslashes, path parameters, control characters or other letter case.
 * @throws ToolError BLOCKED_ENDPOINT
 */
export function refuseBlockedRoute(path: string): void {
  const segments = plainSegments(path);
  if (!isBlocked(segments) && !isBlocked(withoutDots(segments))) return;
  throw new ToolError(
    "BLOCKED_ENDPOINT",
    "This TrainingPeaks command is known to destroy or garble workouts, and is never called. Nothing was sent.",
    { nextStep: "Copy the workouts one by one instead: read each, then create it on its new day." },
  );
}

function isBlocked(segments: readonly string[]): boolean {
  return segments.some((name, i) => name === "commands" && BLOCKED_COMMANDS.has(segments[i + 1] ?? ""));
}

/** Lower-case segments as the most lenient server would read them: `;x=y`, trailing dots and spaces cut off. */
function plainSegments(path: string): string[] {
  return decoded(path)
    .replace(/\p{Cc}/gu, "")
    .toLowerCase()
    .split(/[/\\]/)
    .map((segment) => segment.replace(/[;?#].*$/s, "").trim())
    .map((segment) => (/^\.+$/.test(segment) ? segment : segment.replace(/[. ]+$/, "")))
    .filter((segment) => segment !== "" && segment !== ".");
}

function withoutDots(segments: readonly string[]): string[] {
  const resolved: string[] = [];
  for (const segment of segments) {
    if (segment === "..") resolved.pop();
    else resolved.push(segment);
  }
  return resolved;
}

/** Takes percent-encoding (`%61`, and `%u0061` of old servers) off ASCII until nothing changes; other bytes hide no name. */
function decoded(path: string): string {
  let text = path;
  for (let i = 0; i < MAX_DECODINGS; i += 1) {
    const next = text.replace(/%(?:u00)?([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    if (next === text) break;
    text = next;
  }
  return text;
}
