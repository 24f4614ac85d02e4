import { installCrashHandlers } from "../../src/security/crash-handlers.js";
import { createScrubber } from "../../src/security/scrubber.js";
import { Secret } from "../../src/security/secret.js";
import { guardStream, moveConsoleToStderr } from "../../src/security/stderr.js";
import { CANARY_COOKIE, CANARY_TOKEN } from "./canary.js";

/** Dies in the way its argument names, with the canary in the message, the cause and a property of the error. */
const scrubber = createScrubber();
scrubber.remember(new Secret(CANARY_TOKEN));
guardStream(process.stderr, scrubber);
moveConsoleToStderr();
installCrashHandlers({
  report: (line) => process.stderr.write(line),
  exit: (code) => process.exit(code),
});

class CanaryError extends Error {
  readonly cookie = CANARY_COOKIE;
}

function failure(): Error {
  return new CanaryError(`bad header ${CANARY_COOKIE}\n    at ${CANARY_COOKIE}`, {
    cause: new Error(CANARY_COOKIE),
  });
}

const WAYS: Record<string, () => void> = {
  throw: () => {
    throw failure();
  },
  reject: () => {
    Promise.reject(failure());
  },
  "throw a string": () => {
    throw CANARY_COOKIE;
  },
  "throw in a timer": () => {
    setTimeout(() => {
      throw failure();
    });
  },
  "emit a warning": () => {
    process.emitWarning(`remembered: ${CANARY_TOKEN}`);
  },
  "log to the console": () => {
    const dependency: { log(text: string): void } = globalThis.console;
    dependency.log(CANARY_TOKEN);
  },
};

WAYS[process.argv[2] ?? ""]?.();
