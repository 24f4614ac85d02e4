import { isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import { checkExpression } from "../check/expression.js";
import { checkNewName } from "../check/new-name.js";
import { suggestion } from "../check/suggest.js";
import { align } from "../read/align.js";
import { child, entries, has, items, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { propertyKey } from "../spec/names.js";
import { type ValueForm, valueForm } from "../spec/value-forms.js";
import { type Known, moduleOf } from "./known.js";
import { LINE_WIDTH } from "./layout.js";
import { needsParentheses, needsParenthesesAsCondition } from "./parentheses.js";
import { codeOf, cutOffHint, escapeTemplate, isMissing, placesOf } from "./scalar-source.js";
import type { SourceWriter } from "./source-writer.js";

export type Scope = ReadonlySet<string>;

/** Where an expression stands decides whether it needs parentheses. */
type Position = "alone" | "operand" | "condition";

/** What stands for an expression that was reported already: it fits everywhere, so that no follow-up error appears. */
const BROKEN = "undefined as never";

/** Prints the value forms of the spec language: expression, mapping, list, for, patch, if, text. */
export class ValueWriter {
  /** Whether the last expression was cut off by YAML. */
  private cutOff = false;

  constructor(
    readonly writer: SourceWriter,
    readonly spec: SpecFile,
    readonly known: Known,
  ) {}

  value(node: Node | undefined, scope: Scope, position: Position = "alone"): void {
    if (isSeq(node)) return this.tied(node, () => this.list(node, scope));
    if (!isMap(node)) return this.expression(node, scope, position);
    const form = valueForm(new Set(entries(node).map(({ key }) => key)));
    this.tied(node, () => {
      if (!form) this.object(node, scope);
      else if (!this.fits(node, form)) this.writer.out.write(BROKEN);
      else if (form.name === "for") this.comprehension(node, scope);
      else if (form.name === "patch") this.patch(node, scope);
      else if (form.name === "if") this.choice(node, scope, position);
      else this.template(child(node, "text"), scope);
    });
  }

  /** Whether a form has all its keys and no other. */
  private fits(node: Node, { name, needs, may }: ValueForm): boolean {
    const all = entries(node);
    const missing = needs.filter((key) => !all.some((entry) => entry.key === key));
    const extra = all.filter(({ key }) => !needs.includes(key) && !may.includes(key));
    for (const key of missing) this.spec.reportNode(node, "value", `"${name}" needs "${key}" beside it`);
    for (const { key, keyNode } of extra)
      this.spec.reportNode(
        keyNode,
        "value",
        `"${key}" does not belong to "${name}"`,
        suggestion(key, [...needs, ...may]),
      );
    return missing.length + extra.length === 0;
  }

  expression(node: Node | undefined, scope: Scope, position: Position = "alone"): void {
    if (!isScalar(node)) {
      this.spec.reportNode(node ?? this.spec.root, "expression", "an expression is expected here");
      this.writer.out.write(BROKEN);
    } else if (isMissing(node)) {
      this.spec.reportNode(node, "expression", "an expression is missing here", "null is written out");
      this.writer.out.write(BROKEN);
    } else if (typeof node.value === "string") this.source(node, codeOf(this.spec, node), scope, position, 0);
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
    const places = placesOf(this.spec, node, code, quotes);
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
      this.cutOff = checked.mistakes.some(({ hint }) => !hint) && cutOffHint(this.spec, node) !== undefined;
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
    if (isMap(node) && node.flow === true && this.fitsOnLine(node)) {
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

  /** Whether what `node` is printed as ends before the line does, with room for brackets and `more` behind it. */
  fitsOnLine(node: Node | undefined, more = 0): boolean {
    return this.writer.column + width(node) + more + 4 <= LINE_WIDTH;
  }

  private entry(key: string, keyNode: Node, value: Node | undefined, scope: Scope): void {
    if (key === "...") {
      this.writer.out.write("...");
      this.value(value, scope, "operand");
      return;
    }
    if (isMissing(value)) return this.withoutValue(key, keyNode);
    if (key === "__proto__") this.spec.reportNode(keyNode, "name", '"__proto__" is not allowed here');
    if (isScalar(value) && value.value === key && scope.has(key)) {
      this.expression(value, scope);
      return;
    }
    this.tied(keyNode, () => this.writer.out.write(propertyKey(key)));
    this.writer.out.write(": ");
    this.value(value, scope);
  }

  /** A key without a value: after an expression that a comma has cut off it is the rest of it, and said already. */
  private withoutValue(key: string, keyNode: Node): void {
    if (!this.cutOff)
      this.spec.reportNode(keyNode, "value", `"${key}" has no value`, "null and undefined are written out");
    this.cutOff = false;
    this.writer.out.write(`${propertyKey(key)}: ${BROKEN}`);
  }

  private patch(node: Node, scope: Scope): void {
    this.writer.out.write(`${this.writer.use("src/tool/patch.ts", "patch")}(`);
    this.expression(child(node, "patch"), scope);
    this.writer.out.write(", ");
    this.value(child(node, "set"), scope);
    this.writer.out.write(")");
  }

  private choice(node: Node, scope: Scope, position: Position): void {
    const { out } = this.writer;
    const wrapped = position !== "alone";
    const inline = wrapped || this.fitsOnLine(node);
    const branches = () => {
      out.write("? ");
      this.value(child(node, "then"), scope, "condition");
      if (inline) out.write(" ");
      else out.newLine();
      out.write(": ");
      this.value(child(node, "else"), scope, "alone");
    };
    if (wrapped) out.write("(");
    this.expression(child(node, "if"), scope, "condition");
    if (inline) {
      out.write(" ");
      branches();
    } else this.writer.deeper(branches);
    if (wrapped) out.write(")");
  }

  private comprehension(node: Node, scope: Scope): void {
    const name = text(node, "for") ?? "item";
    checkNewName(this.spec, child(node, "for"), name, scope, this.known);
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

/** Columns a node takes in YAML, about as many as in code. */
export function width(node: Node | undefined): number {
  const [start, end] = node?.range ?? [0, 0];
  return end - start;
}
