import type { Project, ToolSpec } from "../model/project.js";
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
export function coverageOf({ tools }: Pick<Project, "tools">): Coverage {
  const ends = tools.flatMap((tool) => endsOf(tool));
  return { all: ends.length, missing: ends.flatMap(({ isShown, what }) => (isShown ? [] : [what])) };
}

function endsOf(tool: ToolSpec): { what: string; isShown: boolean }[] {
  const steps = allSteps(tool.steps);
  const fails = steps.filter((step) => step.kind === "fail");
  return [
    ...fails.map((step) => ({
      what: `${tool.name}: ${step.code} ${wordsOf(step.message).join(" ... ").trim()}`,
      isShown: errorsOf(tool).some((error) => shows(error, step, fails)),
    })),
    ...optionalParts(tool).map((label) => ({
      what: `${tool.name}: optional ${wordsOf(label).join("...")}`,
      isShown:
        tool.without.some((part) => isPart(part, label)) ||
        tool.examples.some((example) => showsWithout(example, label)),
    })),
  ];
}

interface ShownError {
  code: string;
  message?: string | undefined;
}

function errorsOf({ examples, refuses }: ToolSpec): ShownError[] {
  return [
    ...examples.flatMap(({ error }) => error ?? []),
    ...refuses.map(({ code, says }) => ({ code, message: says })),
  ];
}

/** What a tool can do without. */
export function optionalParts({ steps }: Pick<ToolSpec, "steps">): Text[] {
  return allSteps(steps).flatMap(optionalOf);
}

/** Whether these words name a part: all of its own, or with something filled in. */
export function isPart(words: string, label: Text): boolean {
  return label.kind === "literal"
    ? words === String(label.value)
    : wordsOf(label).every((piece) => words.includes(piece));
}

function optionalOf(step: Step): Text[] {
  return "optional" in step && step.optional ? [step.optional] : [];
}

/** An error whose words are those of the step; one without words of its own is shown by an error that is nobody else's. */
function shows({ code, message }: ShownError, step: FailStep, all: readonly FailStep[]): boolean {
  if (code !== step.code) return false;
  const same = all.filter((one) => one.code === step.code);
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

function showsWithout({ output }: ToolSpec["examples"][number], label: Text): boolean {
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
