import { asTypedHere } from "../values/started-as.js";
import { ToolError } from "../values/tool-error.js";
import { fitted } from "./columns.js";
import { EXIT } from "./exit-codes.js";
import { type Given, readGiven } from "./given.js";
import { type CommandIo, isTerminal, printLine } from "./io.js";
import { checkStep } from "./setup/check.js";
import { connectStep } from "./setup/connect.js";
import { signInStep } from "./setup/sign-in.js";
import { type Setup, STEPS, type StepName, type StepOutcome } from "./setup/step.js";
import { tryStep } from "./setup/try.js";
import { usageError } from "./usage-error.js";

const RUN: Readonly<Record<StepName, (setup: Setup) => Promise<StepOutcome>>> = {
  "sign-in": signInStep,
  check: checkStep,
  connect: connectStep,
  try: tryStep,
};

const TITLES: Readonly<Record<StepName, string>> = {
  "sign-in": "Sign in to TrainingPeaks",
  check: "Check that all of it works",
  connect: "Connect an assistant",
  try: "Try one question: your form of the last six weeks",
};

/** Without a sign-in there is nothing to ask TrainingPeaks; a client can be connected all the same. */
const NEEDS_SIGN_IN: readonly StepName[] = ["check", "try"];

/** `tp-mcp setup`: from nothing to an assistant that works. Each step can be left out; in a pipe nothing is asked. */
export async function runSetup(args: string[], io: CommandIo): Promise<number> {
  try {
    const given = readGiven("setup", args);
    const skipped = stepsNamed(given);
    const asks = isTerminal(io.stdin) && !given.has("yes");
    const outcomes: StepOutcome[] = [];
    let signedIn = true;
    for (const [index, name] of STEPS.entries()) {
      printLine(io.stdout, `${index === 0 ? "" : "\n"}${index + 1}. ${TITLES[name]}`);
      const outcome: StepOutcome = skipped.includes(name)
        ? { code: EXIT.ok, skipped: "As you wish." }
        : !signedIn && NEEDS_SIGN_IN.includes(name)
          ? { code: EXIT.ok, skipped: "This needs a sign-in." }
          : await RUN[name]({ given, io, asks });
      if (outcome.code === EXIT.interrupted) return EXIT.interrupted;
      if (outcome.skipped) printLine(io.stdout, asTypedHere(`Left out. ${outcome.skipped}`));
      // A wish to leave it out says nothing about it.
      if (name === "sign-in" && !skipped.includes(name))
        signedIn = outcome.code === EXIT.ok && outcome.skipped === undefined;
      outcomes.push(outcome);
    }
    printLine(io.stdout, `\n${fitted(io.stdout, asTypedHere(lastLine(outcomes)))}`);
    return outcomes.find(({ code }) => code !== EXIT.ok)?.code ?? EXIT.ok;
  } catch (error) {
    return usageError(error, io);
  }
}

function lastLine(outcomes: readonly StepOutcome[]): string {
  if (outcomes.some(({ code }) => code !== EXIT.ok))
    return "Not all of it is done; mend what is said above. `tp-mcp setup` can be run again at any time.";
  if (outcomes.some(({ skipped }) => skipped !== undefined))
    return "Done, but for what was left out. `tp-mcp setup` can be run again at any time.";
  return 'Done. Ask your assistant: "What is on my training calendar this week?"';
}

/** @throws ToolError for a step that is none */
function stepsNamed(given: Given): string[] {
  const names = (given.value("skip") ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.some((name) => !STEPS.some((step) => step === name)))
    throw new ToolError("VALIDATION_ERROR", `--skip takes ${STEPS.join(", ")}, with commas between them.`);
  return names;
}
