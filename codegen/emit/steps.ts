import type { Word } from "../model/place.js";
import { changesData, type ToolSpec } from "../model/project.js";
import {
  type CallStep,
  type HookStep,
  isRequest,
  type LetStep,
  type LoopStep,
  type ReadStep,
  type Request,
  type Step,
  type TogetherStep,
} from "../model/step.js";
import type { Text } from "../model/value.js";
import { printFail } from "./fail.js";
import { readModule } from "./modules.js";
import { endpointOf, printRead } from "./reads.js";
import type { ValueWriter } from "./values.js";
import { printWrite } from "./writes.js";

const RUNTIME = "src/tool/steps.ts";

/** Prints the seven kinds of steps. */
export class StepWriter {
  constructor(
    private readonly values: ValueWriter,
    /** Whose steps they are; those of a shared read write nothing. */
    private readonly tool?: ToolSpec,
  ) {}

  /** Prints `steps` in order. @param before runs ahead of each step */
  steps(steps: readonly Step[], before: (step: Step) => void = () => {}): void {
    for (const step of steps) {
      before(step);
      this.values.tied(step.place, () => this.step(step));
    }
  }

  private step(step: Step): void {
    switch (step.kind) {
      case "together":
        return this.together(step);
      case "fail":
        return printFail(this.values, step);
      case "let":
        return this.bound(step, step.name, () =>
          this.values.value(step.be, step.when ? "condition" : "alone"),
        );
      case "for":
        return this.bound(step, step.as, () => this.loop(step));
      default:
        return this.bound(step, step.as, () => this.request(step, "await "));
    }
  }

  /** `const name = ...;`, and with `when` a conditional whose other side is undefined, so that TypeScript asks for both. */
  private bound({ when }: LetStep | LoopStep | Request, name: Word | undefined, print: () => void): void {
    const { out } = this.values.writer;
    if (name) {
      out.write("const ");
      this.newName(name);
      out.write(" = ");
    }
    if (when) {
      this.values.value(when, "condition");
      out.write(" ? ");
      print();
      out.write(" : undefined");
    } else print();
    out.write(";").newLine();
  }

  private newName({ name, place }: Word): void {
    this.values.tied(place, () => this.values.writer.out.write(name));
  }

  /** A call or hook step; `wait` is empty where the promise itself is wanted. */
  private request(step: Request, wait: "await " | ""): void {
    this.values.writer.out.write(wait);
    if (step.optional) this.attempt(step, step.optional);
    else this.sent(step);
  }

  /** `ctx.attempt("part", () => ...)` */
  private attempt(step: Request, label: Text): void {
    const { out } = this.values.writer;
    out.write("ctx.attempt(");
    this.values.value(label);
    out.write(", () => ");
    this.sent(step);
    out.write(")");
  }

  private sent(step: Request): void {
    if (step.kind === "hook") this.hook(step);
    else if (step.kind === "read") this.shared(step);
    else this.call(step);
  }

  private call(step: CallStep): void {
    const writes = changesData(endpointOf(this.values, step.endpoint));
    if (writes && this.tool) printWrite(this.values, step, this.tool);
    else printRead(this.values, step);
  }

  private shared({ read, with: given }: ReadStep): void {
    const { writer, known } = this.values;
    const module = readModule(known.reads.get(read.name) ?? { area: "" });
    this.values.tied(read.place, () => writer.out.write(writer.use(module, read.name)));
    writer.out.write("(ctx, ");
    if (given) this.values.value(given);
    else writer.out.write("{}");
    writer.out.write(")");
  }

  private hook({ hook, with: args }: HookStep): void {
    const { writer, known } = this.values;
    const { module = "", takesContext } = known.hooks.get(hook.name) ?? {};
    this.values.tied(hook.place, () => writer.out.write(writer.use(module, hook.name)));
    writer.out.write("(");
    if (args) this.values.value(args);
    else writer.out.write("{}");
    writer.out.write(takesContext ? ", ctx)" : ")");
  }

  private loop(step: LoopStep): void {
    const { out } = this.values.writer;
    out.write(`await ${this.values.writer.use(RUNTIME, collector(step))}(ctx, `);
    this.values.value(step.in);
    out.write(", async (");
    this.newName(step.name);
    out.write(") => ").inlineBlock(() => {
      this.steps(step.do);
      out.write("return ");
      this.values.value(step.yield);
      out.write(";");
    });
    if (step.optional) {
      out.write(`, (${step.name.name}) => `);
      this.values.value(step.optional);
    }
    out.write(")");
  }

  private together({ parts }: TogetherStep): void {
    const { out } = this.values.writer;
    const requests = parts.filter(isRequest);
    out.write("const [");
    requests.forEach(({ as }, index) => {
      if (index > 0) out.write(", ");
      if (as) this.newName(as);
    });
    out.write("] = await Promise.all([").newLine();
    out.indent(() => {
      for (const part of requests) {
        this.values.tied(part.place, () => this.part(part));
        out.write(",").newLine();
      }
    });
    out.write("]);").newLine();
  }

  private part(step: Request): void {
    const { out } = this.values.writer;
    if (!step.when) return this.request(step, "");
    this.values.value(step.when, "condition");
    out.write(" ? ");
    this.request(step, "");
    out.write(" : undefined");
  }
}

function collector({ parallel, stops }: LoopStep): string {
  if (stops) return "collectUntilFailure";
  return parallel ? "collectTogether" : "collect";
}
