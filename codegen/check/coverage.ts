import type { Place } from "../model/place.js";
import type { Project, SharedRead, ToolSpec } from "../model/project.js";
import type { FailStep, Step } from "../model/step.js";
import type { Text } from "../model/value.js";
import { allSteps } from "../model/walk.js";

/** Something that examples have to show, and don't. */
export interface Unshown {
  place: Place;
  message: string;
  hint: string;
}

/** Shorter words say too little about which error is meant. */
const TELLING = 8;

/** Holds the ends of tools, `fail` and the like and whatever is `optional`, against their examples. */
export function unshownEnds({ tools, reads }: Pick<Project, "tools" | "reads">): Unshown[] {
  return [
    ...tools.flatMap((tool) => endsOf(tool, [tool])),
    ...reads.flatMap((read) => endsOf(read, toolsWith(read, tools))),
  ];
}

/** A shared read is shown by any of the tools that make it. */
function toolsWith(read: SharedRead, tools: readonly ToolSpec[]): ToolSpec[] {
  return tools.filter((tool) => readsOf(tool).includes(read.name));
}

function readsOf({ steps }: ToolSpec): string[] {
  return allSteps(steps).flatMap((step) => (step.kind === "read" ? step.read.name : []));
}

/** @param tools those whose examples show it */
function endsOf({ steps: own }: Pick<ToolSpec, "steps">, tools: readonly ToolSpec[]): Unshown[] {
  const steps = allSteps(own);
  const fails = steps.filter((step) => step.kind === "fail");
  const errors = tools.flatMap(errorsOf);
  const isShown = (label: Text) =>
    tools.some(
      ({ without, examples }) =>
        without.some((part) => isPart(part, label)) ||
        examples.some((example) => showsWithout(example, label)),
    );
  return [
    ...fails
      .filter((step) => !step.noExample && !errors.some((error) => shows(error, step, fails)))
      .map(({ keyword, code }) => ({
        place: keyword,
        message: `no example shows this ${code}`,
        hint: `refuses: [{ says: ..., ${code === "VALIDATION_ERROR" ? "" : `code: ${code}, `}with: { ... } }]`,
      })),
    ...steps
      .filter(({ noExample }) => !noExample)
      .flatMap(optionalOf)
      .filter((label) => !isShown(label))
      .map((label) => ({
        place: label.place,
        message: "no example shows the answer without this part",
        hint: `without: [${label.kind === "literal" ? label.value : "..."}]`,
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

/** What a tool can do without, by itself or in what it shares with others. */
export function optionalParts(tool: ToolSpec, reads: readonly SharedRead[]): Text[] {
  const shared = reads.filter(({ name }) => readsOf(tool).includes(name));
  return [tool, ...shared].flatMap(({ steps }) => allSteps(steps).flatMap(optionalOf));
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

/** Whether a message is part of what the step says: its beginning and its end may lie within the words. */
function says(step: FailStep, message: string): boolean {
  return tellingWords(step).some(
    (words) =>
      message.includes(words) ||
      words.includes(message) ||
      overlaps(message, words) ||
      overlaps(words, message),
  );
}

/** Whether the one ends as the other begins. */
function overlaps(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length);
  for (let length = most; length >= TELLING; length--) if (one.endsWith(other.slice(0, length))) return true;
  return false;
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
