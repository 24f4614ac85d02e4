import type { Known } from "../model/known.js";
import { type Origins, originsOf } from "../model/origins.js";
import type { Place, Word } from "../model/place.js";
import { changesData, type ToolSpec } from "../model/project.js";
import {
  type CallStep,
  type HookStep,
  isRequest,
  type LoopStep,
  type ReadStep,
  type Request,
  type Step,
  type TogetherStep,
} from "../model/step.js";
import type { Value } from "../model/value.js";
import { suggestion } from "../suggest.js";
import { checkCall, endpointOf } from "./call.js";
import { checkNewName } from "./new-name.js";
import { checkDeletes } from "./protect.js";
import { checkReplacing } from "./replacing.js";
import { reportAt } from "./report.js";
import { checkValue, type Scope } from "./values.js";
import { checkVerify } from "./verify.js";

/** What puts requests in flight side by side. */
type Beside = "parallel" | "together";

/** Walks the steps of a tool or shared read once, with the names that each of them can see. */
export class StepChecker {
  private readonly origins: Origins;

  constructor(
    private readonly tool: Pick<ToolSpec, "steps" | "effect" | "protect">,
    private readonly known: Known,
  ) {
    this.origins = originsOf(tool.steps);
  }

  /** The names that the steps define are added to `scope`. */
  steps(steps: readonly Step[], scope: Set<string>, beside?: Beside): void {
    for (const step of steps) this.step(step, scope, beside);
  }

  private value(value: Value | undefined, scope: Scope): void {
    checkValue(value, scope, this.known);
  }

  private step(step: Step, scope: Set<string>, beside?: Beside): void {
    if (step.kind === "together") return this.together(step, scope);
    this.value(step.when, scope);
    if (step.kind === "fail") {
      this.value(step.message, scope);
      this.value(step.next, scope);
      this.value(step.facts, scope);
      return;
    }
    const name = step.kind === "let" ? step.name : step.as;
    if (name) checkNewName(name, scope, this.known);
    if (step.kind === "let") this.value(step.be, scope);
    else if (step.kind === "for") this.loop(step, scope, beside);
    else this.request(step, scope, beside);
    if (name) scope.add(name.name);
  }

  private request(step: Request, scope: Scope, beside?: Beside): void {
    this.value(step.optional, scope);
    if (step.kind === "hook") this.hook(step, scope);
    else if (step.kind === "read") this.shared(step, scope);
    else this.call(step, scope, beside);
  }

  private call(step: CallStep, scope: Scope, beside?: Beside): void {
    const endpoint = endpointOf(step.endpoint, this.known);
    if (!endpoint) return;
    checkCall(step, endpoint, this.tool.effect);
    this.value(step.with, scope);
    this.value(step.body, scope);
    if (!changesData(endpoint)) return;
    checkDeletes(step, endpoint, this.tool);
    this.protect(scope);
    if (beside) this.refuseBeside(step.endpoint, beside);
    checkReplacing(step, endpoint, this.origins, this.known);
    checkVerify(step, scope, this.known, this.tool.steps);
  }

  /** What a deletion keeps is decided where it is made, from what is known by then. */
  private protect(scope: Scope): void {
    const { protect } = this.tool;
    if (!protect || !("when" in protect)) return;
    this.value(protect.when, scope);
    this.value(protect.says, scope);
  }

  /** Writes go one after the other, so that a failure leaves a state that can be told. */
  private refuseBeside({ name, place }: Word, beside: Beside): void {
    reportAt(
      place,
      "call",
      `"${name}" changes data, so it can't run beside other requests`,
      beside === "parallel" ? 'remove "parallel" from the loop' : 'take it out of "together"',
    );
  }

  private shared({ read, with: given }: ReadStep, scope: Scope): void {
    const { reads } = this.known;
    if (!reads.has(read.name))
      return reportAt(
        read.place,
        "call",
        `no shared read is called "${read.name}"`,
        suggestion(read.name, reads.keys()),
      );
    this.value(given, scope);
  }

  private hook({ hook, with: args }: HookStep, scope: Scope): void {
    const { hooks } = this.known;
    if (!hooks.has(hook.name))
      return reportAt(
        hook.place,
        "hook",
        `no hook is called "${hook.name}"`,
        suggestion(hook.name, hooks.keys()),
      );
    this.value(args, scope);
  }

  private loop(step: LoopStep, scope: Scope, beside?: Beside): void {
    this.value(step.in, scope);
    checkNewName(step.name, scope, this.known);
    const inner = new Set([...scope, step.name.name]);
    this.value(step.optional, inner);
    if (step.stops) checkStops(step, step.stops);
    this.steps(step.do, inner, step.parallel ? "parallel" : beside);
    this.value(step.yield, inner);
  }

  private together({ parts }: TogetherStep, scope: Set<string>): void {
    const requests = parts.filter(isRequest);
    for (const part of parts)
      if (!isRequest(part)) reportAt(part.keyword, "step", '"together" takes call, read and hook steps only');
      else if (!part.as) reportAt(part.place, "step", 'a step under "together" needs "as"');
    const names = requests.flatMap(({ as }) => as ?? []);
    for (const name of names) checkNewName(name, scope, this.known);
    for (const part of requests) {
      this.value(part.when, scope);
      this.request(part, scope, "together");
    }
    for (const { name } of names) scope.add(name);
  }
}

/** Stopping at the first failure needs an order, and a name for what failed and what was not tried. */
function checkStops({ optional, parallel }: LoopStep, place: Place): void {
  if (parallel) reportAt(place, "step", '"stops" is for one after the other', 'remove "parallel"');
  else if (!optional)
    reportAt(place, "step", '"stops" needs "optional", the name of each item', 'optional: "${item.title}"');
}
