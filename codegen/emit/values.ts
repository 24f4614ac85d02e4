import { isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import { checkExpression } from "../check/expression.js";
import { align } from "../read/align.js";
import { child, entries, has, items, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { checkName } from "../spec/name-checks.js";
import { CAMEL_CASE, propertyKey } from "../spec/names.js";
import { type Known, moduleOf } from "./known.js";
import { needsParentheses, needsParenthesesAsCondition } from "./parentheses.js";
import type { SourceWriter } from "./source-writer.js";

export type Scope = ReadonlySet<string>;

/** Where an expression stands decides whether it needs parentheses. */
type Position = "alone" | "operand" | "condition";

/** Printed width up to which a flow mapping `{ a: ..., b: ... }` stays on one line, as it was written. */
const INLINE_WIDTH = 100;

/** What stands for an expression that was reported already: it fits everywhere, so that no follow-up error appears. */
const BROKEN = "undefined as never";

/** Prints the value forms of the spec language: expression, mapping, list, for, patch, if, text. */
export class ValueWriter {
  constructor(
    readonly writer: SourceWriter,
    readonly spec: SpecFile,
    readonly known: Known,
  ) {}

  value(node: Node | undefined, scope: Scope, position: Position = "alone"): void {
    if (isSeq(node)) return this.tied(node, () => this.list(node, scope));
    if (!isMap(node)) return this.expression(node, scope, position);
    const keys = new Set(entries(node).map(({ key }) => key));
    if (keys.has("for") && keys.has("in") && keys.has("yield"))
      return this.tied(node, () => this.comprehension(node, scope));
    if (keys.has("patch") && keys.has("set")) return this.tied(node, () => this.patch(node, scope));
    if (keys.size === 1 && keys.has("text"))
      return this.tied(node, () => this.template(child(node, "text"), scope));
    if (keys.has("if") && keys.has("then") && keys.has("else"))
      return this.tied(node, () => this.choice(node, scope, position));
    this.tied(node, () => this.object(node, scope));
  }

  expression(node: Node | undefined, scope: Scope, position: Position = "alone"): void {
    if (!isScalar(node)) {
      this.spec.reportNode(node ?? this.spec.root, "expression", "an expression is expected here");
      this.writer.out.write(BROKEN);
    } else if (typeof node.value === "string") this.source(node, node.value, scope, position, 0);
    else this.tied(node, () => this.writer.out.write(JSON.stringify(node.value)));
  }

  /** Text with `${...}` in it, as a template literal. */
  template(node: Node | undefined, scope: Scope): void {
    if (!isScalar(node)) return this.expression(node, scope);
    const written = String(node.value);
    if (!written.includes("${")) return this.tied(node, () => this.writer.out.write(JSON.stringify(written)));
    this.source(node, `\`${escapeTemplate(written)}\``, scope, "alone", 1);
  }

  /** Ties what `write` prints to `node`. */
  tied(node: Node, write: () => void): void {
    this.writer.region(this.spec, node, write);
  }

  /** @param quotes characters that were put around the YAML text on either side */
  private source(node: Scalar, code: string, scope: Scope, position: Position, quotes: number): void {
    const places = this.placesOf(node, code, quotes);
    const checked = checkExpression(code, { scope, importable: this.known.importable });
    for (const { start, length, message, hint } of checked.mistakes) {
      const from = places[start] ?? 0;
      const to = places[Math.min(start + length, places.length - 1)] ?? from + 1;
      this.spec.report(
        from,
        Math.max(1, to - from),
        "expression",
        message,
        hint ?? cutOffHint(this.spec, node),
      );
    }
    if (checked.mistakes.length > 0) {
      this.writer.out.write(BROKEN);
      return;
    }
    for (const name of checked.uses) this.writer.use(moduleOf(this.known, name), name);
    const wrapped =
      position === "operand"
        ? needsParentheses(code)
        : position === "condition" && needsParenthesesAsCondition(code);
    if (wrapped) this.writer.out.write("(");
    const toSource = (printed: string) =>
      align(code, printed).map((at) => places[Math.min(at, places.length - 1)] ?? 0);
    this.writer.region(this.spec, node, () => this.writer.out.write(code), toSource);
    if (wrapped) this.writer.out.write(")");
  }

  /** For every character of `code`, its offset in the YAML text. */
  private placesOf(node: Scalar, code: string, quotes: number): number[] {
    const [begin, end] = node.range ?? [0, 0];
    const header = node.type?.startsWith("BLOCK") ? this.spec.text.indexOf("\n", begin) + 1 : begin;
    const inner = align(this.spec.text.slice(header, end), code.slice(quotes, code.length - quotes)).map(
      (at) => at + header,
    );
    return quotes === 0 ? inner : [inner[0] ?? header, ...inner, inner.at(-1) ?? header];
  }

  private list(node: Node, scope: Scope): void {
    this.writer.out.write("[");
    items(node).forEach((item, index) => {
      if (index > 0) this.writer.out.write(", ");
      this.value(item, scope);
    });
    this.writer.out.write("]");
  }

  /** On one line when it was written so in YAML and fits, else a line for each entry. */
  object(node: Node, scope: Scope): void {
    const all = entries(node);
    if (all.length === 0) {
      this.writer.out.write("{}");
      return;
    }
    const inline = isMap(node) && node.flow === true && width(node) < INLINE_WIDTH;
    if (inline) {
      this.writer.out.write("{ ");
      all.forEach((entry, index) => {
        if (index > 0) this.writer.out.write(", ");
        this.entry(entry.key, entry.keyNode, entry.value, scope);
      });
      this.writer.out.write(" }");
      return;
    }
    this.writer.out.inlineBlock(() => {
      for (const { key, keyNode, value } of all) {
        this.entry(key, keyNode, value, scope);
        this.writer.out.write(",").newLine();
      }
    });
  }

  private entry(key: string, keyNode: Node, value: Node | undefined, scope: Scope): void {
    if (key === "...") {
      this.writer.out.write("...");
      this.value(value, scope, "operand");
      return;
    }
    if (key === "__proto__") this.spec.reportNode(keyNode, "name", '"__proto__" is not allowed here');
    if (isScalar(value) && value.value === key && scope.has(key)) {
      this.expression(value, scope);
      return;
    }
    this.tied(keyNode, () => this.writer.out.write(propertyKey(key)));
    this.writer.out.write(": ");
    this.value(value, scope);
  }

  private patch(node: Node, scope: Scope): void {
    this.writer.out.write(`${this.writer.use("src/runtime/patch.ts", "patch")}(`);
    this.expression(child(node, "patch"), scope);
    this.writer.out.write(", ");
    this.value(child(node, "set"), scope);
    this.writer.out.write(")");
  }

  private choice(node: Node, scope: Scope, position: Position): void {
    const wrapped = position !== "alone";
    if (wrapped) this.writer.out.write("(");
    this.expression(child(node, "if"), scope, "condition");
    this.writer.out.write(" ? ");
    this.value(child(node, "then"), scope, "condition");
    this.writer.out.write(" : ");
    this.value(child(node, "else"), scope, "condition");
    if (wrapped) this.writer.out.write(")");
  }

  private comprehension(node: Node, scope: Scope): void {
    const name = text(node, "for") ?? "item";
    checkName(this.spec, child(node, "for"), name, CAMEL_CASE, "workout");
    const inner = new Set([...scope, name]);
    this.expression(child(node, "in"), scope, "operand");
    if (has(node, "where")) {
      this.writer.out.write(`.filter((${name}) => `);
      this.expression(child(node, "where"), inner);
      this.writer.out.write(")");
    }
    const result = child(node, "yield");
    const object = isMap(result) && !has(result, "text") && !has(result, "if");
    this.writer.out.write(`.map((${name}) => ${object ? "(" : ""}`);
    this.value(result, inner);
    this.writer.out.write(object ? "))" : ")");
  }
}

/** `{ a: f(x, 1) }`: the comma ends the value, and what is left of the expression is broken. */
function cutOffHint(spec: SpecFile, node: Scalar): string | undefined {
  const end = node.range?.[1] ?? 0;
  const cut = node.type === "PLAIN" && spec.text.slice(end).trimStart().startsWith(",");
  return cut ? 'a "," inside { } or [ ] ends the value: quote the expression' : undefined;
}

/** Back-ticks and backslashes of the text around `${...}`; what is inside is code and stays. */
function escapeTemplate(written: string): string {
  return written
    .split(/(\$\{[^}]*\})/)
    .map((part) => (part.startsWith("${") ? part : part.replace(/[`\\]/g, "\\$&")))
    .join("");
}

function width(node: Node): number {
  const [start, end] = node.range ?? [0, 0];
  return end - start;
}
