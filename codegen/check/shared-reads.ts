import type { Known } from "../model/known.js";
import { changesData, type Project, type SharedRead } from "../model/project.js";
import { allSteps } from "../model/walk.js";
import { checkNewName } from "./new-name.js";
import { reportAt } from "./report.js";
import { StepChecker } from "./steps.js";
import { checkValue } from "./values.js";

/** A shared read only asks, and knows nothing but what it is told: whose data it reads says the tool. */
export function checkSharedRead(read: SharedRead, known: Known): void {
  const scope = new Set<string>();
  for (const word of read.from) {
    checkNewName(word, scope, known);
    scope.add(word.name);
  }
  if (!onlyReads(read, known)) return;
  new StepChecker({ effect: "read", steps: read.steps }, known).steps(read.steps, scope);
  checkValue(read.yield, scope, known);
}

function onlyReads({ steps }: SharedRead, { endpoints }: Known): boolean {
  let isSound = true;
  for (const step of allSteps(steps)) {
    const endpoint = step.kind === "call" ? endpoints.get(step.endpoint.name) : undefined;
    if (step.kind !== "hook" && step.kind !== "read" && !(endpoint && changesData(endpoint))) continue;
    isSound = false;
    const [place, message] =
      step.kind === "call"
        ? [step.endpoint.place, `"${step.endpoint.name}" changes data, and a shared read only reads`]
        : [step.keyword, `a shared read has no "${step.kind}" steps`];
    reportAt(place, "step", message, "a step of the tool");
  }
  return isSound;
}

/** A read that no tool makes is dead. */
export function refuseUnusedReads({ reads, tools }: Project): void {
  const made = new Set(
    tools.flatMap(({ steps }) =>
      allSteps(steps).flatMap((step) => (step.kind === "read" ? step.read.name : [])),
    ),
  );
  for (const { name, places } of reads)
    if (!made.has(name))
      reportAt(places.name, "name", `no tool reads "${name}"`, `- { read: ${name}, as: ... }, or remove it`);
}
