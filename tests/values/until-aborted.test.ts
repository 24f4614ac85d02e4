import { once } from "node:events";
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
  // Warnings come in the order they were given: after this one there is none left.
  const last = once(process, "warning");
  process.emitWarning("the last one");
  await last;
  process.off("warning", note);
  expect(warned.map(({ message }) => message)).toEqual(["the last one"]);
});
