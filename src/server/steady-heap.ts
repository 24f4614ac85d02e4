import { setFlagsFromString } from "node:v8";

/**
 * Of Node: the versions whose V8 is known to have the setting. V8 can't be asked, and complains on stderr about one that it does
 * not know.
 */
const KNOWN = { from: 20, to: 24 };

/**
 * Keeps the heap's space for new objects as large as it is when the server starts. V8 doubles it each time much of it outlives
 * a collection, as years of workouts do, and a server that waits most of its life would hold the 32 MB of one question for
 * good. What it costs is a twentieth more processor time for that question. V8 reads this setting at each growth. Elsewhere than
 * in a known version of Node nothing is set: the server works the same with more memory.
 */
export function keepHeapSteady(
  { node, bun, deno }: NodeJS.ProcessVersions = process.versions,
  set: (flag: string) => void = setFlagsFromString,
): void {
  const major = Number.parseInt(node, 10);
  if (bun || deno || !(major >= KNOWN.from && major <= KNOWN.to)) return;
  set("--semi-space-growth-factor=1");
}
