import { changeKindOf } from "../model/change-kind.js";
import type { Known } from "../model/known.js";
import type { Word } from "../model/place.js";
import { changesData, type EndpointSpec, type ToolSpec, WRITES } from "../model/project.js";
import type { CallStep, HookStep } from "../model/step.js";
import { allSteps, mentions } from "../model/walk.js";
import { reportAt } from "./report.js";

/** Holds what a tool says of itself against what its steps do: the hints that clients show to people come from `effect`. */
export function checkEffect(tool: ToolSpec, { endpoints, hooks }: Pick<Known, "endpoints" | "hooks">): void {
  const called = tool.calls.flatMap((name) => endpoints.get(name) ?? []);
  const allKnown = called.length === tool.calls.length && tool.hooks.every((name) => hooks.has(name));
  const { effect } = tool.places;
  const byHook = hooksThatChange(tool);
  for (const { keyword } of WRITES.has(tool.effect) ? [] : byHook)
    reportAt(
      keyword,
      "effect",
      `this changes data, but the effect of the tool is "${tool.effect}"`,
      "effect: update",
    );
  if (WRITES.has(tool.effect) && allKnown && !called.some(changesData) && byHook.length === 0)
    reportAt(effect, "effect", `the effect is "${tool.effect}", but no step changes data`, "effect: read");
  for (const { place, name } of WRITES.has(tool.effect) ? readsOfBefore(tool, endpoints) : [])
    reportAt(
      place,
      "effect",
      `this tool changes data, and must not rely on what ${name} said minutes ago`,
      'remove "recent"; only standing and steady endpoints may be asked so here',
    );
  if (tool.effect === "compute") checkComputes(tool, hooks);
  if (allKnown) checkLocal(tool, hooks);
  if (allKnown) checkKinds(tool, endpoints);
}

function checkComputes({ calls, steps, places }: ToolSpec, hooks: Known["hooks"]): void {
  if (calls.length > 0)
    reportAt(
      places.effect,
      "effect",
      'the effect is "compute", but a step asks TrainingPeaks',
      "effect: read",
    );
  for (const { keyword, hook } of hooksIn(steps))
    if (hooks.get(hook.name)?.takesContext)
      reportAt(
        keyword,
        "effect",
        `the effect is "compute", but ${hook.name} looks at more than it is given`,
        "effect: read",
      );
}

/** What changes this computer says so, unless it is one step of a read and somebody asks for it. */
function checkLocal({ effect, steps, places }: ToolSpec, hooks: Known["hooks"]): void {
  const saving = hooksIn(steps).filter(({ hook }) => hooks.get(hook.name)?.changesComputer);
  if (effect === "local" && saving.length === 0)
    reportAt(
      places.effect,
      "effect",
      'the effect is "local", but no step changes anything on this computer',
      "effect: read",
    );
  for (const { hook, keyword, when } of effect === "read" || effect === "compute" ? saving : [])
    if (!when || !mentions(when, "input"))
      reportAt(
        keyword,
        "effect",
        `${hook.name} changes this computer, but the effect of the tool is "${effect}"`,
        "effect: local, or ask for it: when: input.save",
      );
}

/** `create` promises that nothing which is there changes, `update` warns that something does. */
function checkKinds(tool: ToolSpec, endpoints: Known["endpoints"]): void {
  if (tool.effect !== "create" && tool.effect !== "update") return;
  const byHook = hooksThatChange(tool);
  const writes = allSteps(tool.steps).flatMap((step) => {
    const endpoint = step.kind === "call" ? endpoints.get(step.endpoint.name) : undefined;
    return step.kind === "call" && endpoint && changesData(endpoint)
      ? { step, kind: changeKindOf(step, endpoint, endpoints) }
      : [];
  });
  if (tool.effect === "create") {
    for (const { step, kind } of writes) if (kind === "replaces") refuseReplacing(step);
    for (const { keyword } of byHook)
      reportAt(
        keyword,
        "effect",
        'this changes what is there, but the effect of the tool is "create"',
        "effect: update",
      );
  } else if (writes.length > 0 && byHook.length === 0 && writes.every(({ kind }) => kind === "adds"))
    reportAt(
      tool.places.effect,
      "effect",
      'the effect is "update", but the steps only add something',
      "effect: create",
    );
}

function refuseReplacing({ endpoint, body }: CallStep): void {
  reportAt(
    endpoint.place,
    "effect",
    `"${endpoint.name}" ${body?.kind === "patch" ? "changes what was read" : "replaces what is there"}, but the effect of the tool is "create"`,
    "effect: update",
  );
}

/** Reads that take an older answer, of what may have changed since: whether a deletion is allowed, what is on that day. */
function readsOfBefore({ steps }: ToolSpec, endpoints: ReadonlyMap<string, EndpointSpec>): Word[] {
  return allSteps(steps).flatMap((step): Word[] => {
    // What is kept of other endpoints is what the call itself has read.
    const endpoint =
      step.kind === "call" && step.recent && !step.recent.only
        ? endpoints.get(step.endpoint.name)
        : undefined;
    return step.kind === "call" && step.recent && endpoint?.method === "GET" && !isCatalogue(endpoint)
      ? [{ name: endpoint.name, place: step.recent.place }]
      : [];
  });
}

function isCatalogue({ standing, steady }: EndpointSpec): boolean {
  return standing || steady;
}

function hooksThatChange({ steps }: ToolSpec): HookStep[] {
  return hooksIn(steps).filter(({ changes }) => changes !== undefined);
}

function hooksIn(steps: ToolSpec["steps"]): HookStep[] {
  return allSteps(steps).flatMap((step) => (step.kind === "hook" ? step : []));
}
