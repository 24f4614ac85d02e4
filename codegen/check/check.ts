import type { Known } from "../model/known.js";
import type { Project, ToolSpec, ViewSpec } from "../model/project.js";
import { allSteps } from "../model/walk.js";
import { checkAnswers } from "./answers.js";
import { checkChangeRules } from "./change-rules.js";
import { checkEffect } from "./effects.js";
import { ExampleChecker } from "./examples.js";
import { checkFoundTools } from "./found-tools.js";
import { checkNamesOfIds } from "./names-of-ids.js";
import { checkNewIds } from "./new-ids.js";
import { checkNewName } from "./new-name.js";
import { checkPartialPuts } from "./partial-puts.js";
import { checkPrompts } from "./prompts.js";
import { checkProtect } from "./protect.js";
import { checkSameObject } from "./same-object.js";
import { checkSandbox } from "./sandbox.js";
import { checkSharedRead, refuseUnusedReads } from "./shared-reads.js";
import { StepChecker } from "./steps.js";
import { checkToolsets } from "./toolsets.js";
import { checkUnitsInNames } from "./units-in-names.js";
import { checkValue } from "./values.js";

/** Holds views, shared reads and tools against everything that their files alone don't tell: names, endpoints, effects, proofs. */
export function checkProject(project: Project, known: Known): void {
  for (const endpoint of project.endpoints) checkChangeRules(endpoint, known);
  for (const view of project.views) checkView(view, known);
  for (const read of project.reads) checkSharedRead(read, known);
  for (const tool of project.tools) checkTool(tool, known);
  checkPrompts(project, known);
  checkUnitsInNames(project);
  checkAnswers(project, known);
  checkPartialPuts(project);
  checkNewIds(project);
  checkNamesOfIds(project);
  checkToolsets(project);
  checkFoundTools(project);
  checkSandbox(project);
}

function checkView(view: ViewSpec, known: Known): void {
  const scope = new Set<string>();
  for (const { name } of view.from) {
    checkNewName(name, scope, known);
    scope.add(name.name);
  }
  checkValue(view.map, scope, known);
}

function checkTool(tool: ToolSpec, known: Known): void {
  const scope = new Set(["input", "ctx"]);
  checkEffect(tool, known);
  checkProtect(tool);
  new StepChecker(tool, known).steps(tool.steps, scope);
  checkValue(tool.result, scope, known);
}

/** What is only worth telling when everything else is right: a misspelt name leaves what was meant unused, and an example
 * follows the steps. */
export function checkLast(project: Project, known: Known): void {
  refuseUnusedReads(project);
  const examples = new ExampleChecker(project, known);
  for (const tool of project.tools) {
    for (const step of allSteps(tool.steps)) if (step.kind === "call") checkSameObject(step, known);
    examples.check(tool);
  }
  examples.refuseUnplayed();
}
