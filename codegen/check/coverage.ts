import type { Project, SharedRead, ToolExample, ToolSpec } from "../model/project.js";
import type { FailStep, Step } from "../model/step.js";
import type { Text } from "../model/value.js";
import { allSteps } from "../model/walk.js";

/** What steps may end in, and which of it no example shows. */
export interface Coverage {
  /** Ends with an error, and parts that may be missing. */
  all: number;
  /** `tp_update_ftp: fail "There is no ..."`, in the order of the specs. */
  missing: string[];
}

/** Shorter words say too little about which error is meant. */
const TELLING = 8;

/** Holds the ends of tools, `fail` and the like and whatever is `optional`, against their examples. */
export function coverageOf({ tools, reads }: Pick<Project, "tools" | "reads">): Coverage {
  const ends = [
    ...tools.flatMap((tool) => endsOf(tool.name, tool.steps, tool.examples)),
    ...reads.flatMap((read) => endsOf(read.name, read.steps, examplesOf(read, tools))),
  ];
  return { all: ends.length, missing: ends.flatMap(({ isShown, what }) => (isShown ? [] : [what])) };
}

/** A shared read is shown by any of the tools that make it. */
function examplesOf(read: SharedRead, tools: readonly ToolSpec[]): ToolExample[] {
  return tools.flatMap(({ steps, examples }) => {
    const makesIt = allSteps(steps).some((step) => step.kind === "read" && step.read.name === read.name);
    return makesIt ? examples : [];
  });
}

function endsOf(
  name: string,
  own: readonly Step[],
  examples: readonly ToolExample[],
): { what: string; isShown: boolean }[] {
  const steps = allSteps(own);
  const fails = steps.filter((step) => step.kind === "fail");
  return [
    ...fails.map((step) => ({
      what: `${name}: ${step.code} ${wordsOf(step.message).join(" ... ").trim()}`,
      isShown: examples.some((example) => shows(example, step, fails)),
    })),
    ...steps.flatMap(optionalOf).map((label) => ({
      what: `${name}: optional ${wordsOf(label).join("...")}`,
      isShown: examples.some((example) => showsWithout(example, label)),
    })),
  ];
}

function optionalOf(step: Step): Text[] {
  return "optional" in step && step.optional ? [step.optional] : [];
}

/** An error whose words are those of the step; one without words of its own is shown by an error that is nobody else's. */
function shows({ error }: ToolExample, step: FailStep, all: readonly FailStep[]): boolean {
  if (error?.code !== step.code) return false;
  const { message } = error;
  const same = all.filter(({ code }) => code === step.code);
  if (message === undefined) return same.length === 1;
  if (says(step, message)) return true;
  return tellingWords(step).length === 0 && !same.some((other) => says(other, message));
}

function says(step: FailStep, message: string): boolean {
  return tellingWords(step).some((words) => message.includes(words) || words.includes(message));
}

function tellingWords({ message }: FailStep): string[] {
  return wordsOf(message)
    .map((words) => words.trim())
    .filter((words) => words.length >= TELLING);
}

function showsWithout({ output }: ToolExample, label: Text): boolean {
  const parts = output?.failed_parts;
  if (!Array.isArray(parts)) return false;
  return label.kind === "literal"
    ? parts.some((part) => JSON.stringify(part).includes(String(label.value)))
    : parts.length > 0;
}

/** What a text says whatever is filled in. */
function wordsOf(text: Text): string[] {
  if (text.kind === "literal") return [String(text.value)];
  return text.kind === "expression" ? text.code.replace(/^`|`$/g, "").split(/\$\{[^}]*\}+/) : [];
}
