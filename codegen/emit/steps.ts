import type { Node } from "yaml";
import { checkCall } from "../check/call.js";
import { changesData } from "../check/effects.js";
import { checkNewName } from "../check/new-name.js";
import { suggestion } from "../check/suggest.js";
import { child, entries, has, items, plain, text } from "../read/nodes.js";
import type { EndpointSpec, ToolSpec } from "../spec/model.js";
import { printFail } from "./fail.js";
import { endpointModule, type Known } from "./known.js";
import type { SourceWriter } from "./source-writer.js";
import { type Scope, ValueWriter, width } from "./values.js";
import { printWrite } from "./writes.js";

const RUNTIME = "src/tool/steps.ts";

/** Prints the six kinds of steps. */
export class StepWriter {
  readonly values: ValueWriter;

  constructor(
    readonly writer: SourceWriter,
    readonly tool: ToolSpec,
    readonly known: Known,
  ) {
    this.values = new ValueWriter(writer, tool.spec, known);
  }

  /** Prints `steps` in order; the names they define are added to `scope`. @param before runs ahead of each step */
  steps(steps: readonly Node[], scope: Set<string>, before: (step: Node) => void = () => {}): void {
    for (const step of steps) {
      before(step);
      this.values.tied(step, () => this.step(step, scope));
    }
  }

  private step(step: Node, scope: Set<string>): void {
    if (has(step, "together")) this.together(step, scope);
    else if (has(step, "fail")) printFail(this, step, scope);
    else if (has(step, "let"))
      this.bound(step, "let", scope, () =>
        this.values.value(child(step, "be"), scope, has(step, "when") ? "condition" : "alone"),
      );
    else if (has(step, "for")) this.bound(step, "as", scope, () => this.loop(step, scope));
    else this.bound(step, "as", scope, () => this.request(step, scope, "await "));
  }

  /** `const name = ...;`, and with `when` a conditional whose other side is undefined, so that TypeScript asks for both. */
  private bound(step: Node, nameKey: "as" | "let", scope: Set<string>, print: () => void): void {
    const { out } = this.writer;
    const name = text(step, nameKey);
    if (name !== undefined) {
      out.write("const ");
      this.newName(step, nameKey, name, scope);
      out.write(" = ");
    }
    if (has(step, "when")) {
      this.values.expression(child(step, "when"), scope, "condition");
      this.writer.deeper(() => {
        out.write("? ");
        print();
        out.newLine().write(": undefined");
      });
    } else print();
    out.write(";").newLine();
    if (name !== undefined) scope.add(name);
  }

  private newName(step: Node, key: string, name: string, scope: Scope): void {
    const node = child(step, key) ?? step;
    checkNewName(this.tool.spec, node, name, scope, this.known);
    this.values.tied(node, () => this.writer.out.write(name));
  }

  /** A call or hook step; `wait` is empty where the promise itself is wanted. */
  private request(step: Node, scope: Scope, wait: "await " | ""): void {
    this.writer.out.write(wait);
    const label = child(step, "optional");
    if (label) this.attempt(step, label, scope);
    else this.sent(step, scope);
  }

  /** `ctx.attempt("part", () => ...)`; the request on a line of its own when it is long. */
  private attempt(step: Node, label: Node, scope: Scope): void {
    const { out } = this.writer;
    out.write("ctx.attempt(");
    this.values.template(label, scope);
    out.write(", () =>");
    const length = ` ctx.read(${text(step, "call")}, , )`.length + width(child(step, "body"));
    if (this.values.fitsOnLine(child(step, "with"), length)) {
      out.write(" ");
      this.sent(step, scope);
    } else
      out.newLine().indent(() => {
        this.sent(step, scope);
        out.write(",").newLine();
      });
    out.write(")");
  }

  private sent(step: Node, scope: Scope): void {
    if (has(step, "hook")) this.hook(step, scope);
    else this.call(step, scope);
  }

  private call(step: Node, scope: Scope): void {
    const endpoint = this.endpoint(step);
    if (!endpoint) return;
    checkCall(this.tool, step, endpoint);
    if (changesData(endpoint)) printWrite(this, step, endpoint, scope);
    else this.read(step, endpoint, scope);
  }

  /** `ctx.read(endpoint, params, body)`, without `await`. */
  read(step: Node, endpoint: EndpointSpec, scope: Scope): void {
    const { out } = this.writer;
    const maxAge = text(step, "recent");
    out.write(maxAge === undefined ? "ctx.read(" : `ctx.recent(${maxAge}, `);
    this.values.tied(child(step, "call") ?? step, () =>
      out.write(this.writer.use(endpointModule(endpoint), endpoint.name)),
    );
    const params = child(step, "with");
    const body = child(step, "body");
    if (params || body || Object.keys(endpoint.params.properties ?? {}).length > 0) {
      out.write(", ");
      if (params) this.values.tied(params, () => this.values.object(params, scope));
      else out.write("{}");
    }
    if (body) {
      out.write(", ");
      this.values.value(body, scope);
    }
    out.write(")");
  }

  /** The endpoint that a `call:` names, or undefined after reporting that there is none. */
  endpoint(step: Node): EndpointSpec | undefined {
    const name = text(step, "call") ?? "";
    const endpoint = this.known.endpoints.get(name);
    if (endpoint) return endpoint;
    this.tool.spec.reportNode(
      child(step, "call"),
      "call",
      `no endpoint is called "${name}"`,
      suggestion(name, this.known.endpoints.keys()),
    );
    this.writer.out.write("undefined as never");
    return undefined;
  }

  private hook(step: Node, scope: Scope): void {
    const name = text(step, "hook") ?? "";
    const hook = this.known.hooks.get(name);
    if (!hook) {
      this.tool.spec.reportNode(
        child(step, "hook"),
        "hook",
        `no hook is called "${name}"`,
        suggestion(name, this.known.hooks.keys()),
      );
      this.writer.out.write("undefined as never");
      return;
    }
    this.values.tied(child(step, "hook") ?? step, () =>
      this.writer.out.write(this.writer.use(hook.module, name)),
    );
    this.writer.out.write("(");
    const args = child(step, "with");
    if (args) this.values.tied(args, () => this.values.object(args, scope));
    else this.writer.out.write("{}");
    this.writer.out.write(hook.parameters > 1 ? ", ctx)" : ")");
  }

  private loop(step: Node, scope: Scope): void {
    const { out } = this.writer;
    const name = text(step, "for") ?? "item";
    const collect = this.writer.use(RUNTIME, has(step, "parallel") ? "collectTogether" : "collect");
    out.write(`await ${collect}(ctx, `);
    this.values.value(child(step, "in"), scope);
    out.write(", async (");
    this.newName(step, "for", name, scope);
    out.write(") => ").inlineBlock(() => {
      const inner = new Set([...scope, name]);
      this.steps(items(child(step, "do")), inner);
      out.write("return ");
      this.values.value(child(step, "yield"), inner);
      out.write(";");
    });
    const label = child(step, "optional");
    if (label) {
      out.write(`, (${name}) => `);
      this.values.template(label, new Set([...scope, name]));
    }
    out.write(")");
  }

  private together(step: Node, scope: Set<string>): void {
    const { out } = this.writer;
    const parts = items(child(step, "together"));
    if (!parts.every((part) => this.mayRunTogether(part))) return;
    out.write("const [");
    parts.forEach((part, index) => {
      if (index > 0) out.write(", ");
      this.newName(part, "as", text(part, "as") ?? "", scope);
    });
    out.write("] = await Promise.all([").newLine();
    out.indent(() => {
      for (const part of parts) {
        this.values.tied(part, () => this.part(part, scope));
        out.write(",").newLine();
      }
    });
    out.write("]);").newLine();
    for (const part of parts) scope.add(text(part, "as") ?? "");
  }

  private mayRunTogether(part: Node): boolean {
    const isRequest = has(part, "call") || has(part, "hook");
    if (isRequest && has(part, "as")) return true;
    if (isRequest) this.tool.spec.reportNode(part, "step", 'a step under "together" needs "as"');
    else
      this.tool.spec.reportNode(
        entries(part)[0]?.keyNode,
        "step",
        '"together" takes call and hook steps only',
      );
    return false;
  }

  private part(step: Node, scope: Scope): void {
    const { out } = this.writer;
    if (!has(step, "when")) return this.request(step, scope, "");
    this.values.expression(child(step, "when"), scope, "condition");
    this.writer.deeper(() => {
      out.write("? ");
      this.request(step, scope, "");
      out.newLine().write(": undefined");
    });
  }
}

/**
 * Whether a step talks to TrainingPeaks or reads the context, so that the athlete must be known by then. A hook that takes no
 * context only looks at what it is given: a file on this machine is checked before anything is asked.
 */
export function needsContext(step: Node, { hooks }: Known): boolean {
  const words = JSON.stringify(plain(step));
  if (/\bctx\b/.test(words) || /"(call|optional)":/.test(words)) return true;
  return [...words.matchAll(/"hook":"(\w+)"/g)].some(([, name = ""]) => hooks.get(name)?.parameters !== 1);
}
