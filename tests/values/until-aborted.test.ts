import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { untilAborted } from "../../src/values/until-aborted.js";

/** Work that never ends. */
const never = new Promise<never>(() => undefined);

test("many may wait for the end of one call: Node warns of no leak on stderr", async () => {
  const call = new AbortController();
  const warned: Error[] = [];
  const note = (warning: Error) => warned.push(warning);
  process.on("warning", note);
  const waiting = Array.from({ length: 50 }, () => untilAborted(never, call.signal));
  const told = Promise.allSettled(waiting);
  call.abort(new Error("cancelled"));
  expect((await told).map((one) => one.status)).toEqual(waiting.map(() => "rejected"));
  // Node warns on the next tick, which comes before an immediate.
  await setImmediate();
  process.off("warning", note);
  expect(warned).toEqual([]);
});
