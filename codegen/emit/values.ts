import type { Expression } from "../model/expression.js";
import type { Known } from "../model/known.js";
import { propertyKey } from "../model/names.js";
import type { Place } from "../model/place.js";
import type { Choice, Each, List, Mapping, MappingEntry, Patch, Value } from "../model/value.js";
import { align } from "../read/align.js";
import { importedFrom } from "./modules.js";
import { needsParentheses, needsParenthesesAsCondition } from "./parentheses.js";
import type { SourceWriter } from "./source-writer.js";

/** Where an expression stands decides whether it needs parentheses. */
type Position = "alone" | "operand" | "condition";

/** Prints the value forms of the spec language: expression, mapping, list, for, patch, if, text. */
export class ValueWriter {
  constructor(
    readonly writer: SourceWriter,
    readonly known: Known,
  ) {}

  value(value: Value, position: Position = "alone"): void {
    if (value.kind === "expression") this.expression(value, position);
    else this.tied(value.place, () => this.form(value, position));
  }

  private form(value: Exclude<Value, Expression>, position: Position): void {
    switch (value.kind) {
      case "literal":
        this.writer.out.write(JSON.stringify(value.value));
        return;
      case "template":
        return this.value(value.text);
      case "list":
        return this.list(value);
      case "mapping":
        return this.object(value);
      case "choice":
        return this.choice(value, position);
      case "each":
        return this.comprehension(value);
      case "patch":
        return this.patch(value);
      case "broken":
        throw new Error("a spec with a mistake is not printed");
    }
  }

  /** Ties what `write` prints to `place`. */
  tied(place: Place, write: () => void): void {
    this.writer.region(place, write);
  }

  private expression({ code, names, place, offsets }: Expression, position: Position): void {
    for (const name of names) {
      const module = importedFrom(name, this.known);
      if (module !== undefined) this.writer.use(module, name);
    }
    const wrapped =
      position === "operand"
        ? needsParentheses(code)
        : position === "condition" && needsParenthesesAsCondition(code);
    if (wrapped) this.writer.out.write("(");
    const toSource = (printed: string) =>
      align(code, printed).map((at) => offsets[Math.min(at, offsets.length - 1)] ?? 0);
    this.writer.region(place, () => this.writer.out.write(code), toSource);
    if (wrapped) this.writer.out.write(")");
  }

  private list({ items }: List): void {
    this.writer.out.write("[");
    items.forEach((item, index) => {
      if (index > 0) this.writer.out.write(", ");
      this.value(item);
    });
    this.writer.out.write("]");
  }

  /** In braces when it was written so in YAML, else a line for each entry; the formatter keeps that where it can. */
  object(mapping: Mapping): void {
    const { out } = this.writer;
    const { entries } = mapping;
    if (entries.length === 0) {
      out.write("{}");
      return;
    }
    if (mapping.inBraces) {
      out.write("{ ");
      entries.forEach((entry, index) => {
        if (index > 0) out.write(", ");
        this.entry(entry);
      });
      out.write(" }");
      return;
    }
    out.inlineBlock(() => {
      for (const entry of entries) {
        this.entry(entry);
        out.write(",").newLine();
      }
    });
  }

  private entry({ key, value }: MappingEntry): void {
    if (key.name === "...") {
      this.writer.out.write("...");
      return this.value(value, "operand");
    }
    if (this.isShorthand(key.name, value)) return this.value(value);
    this.tied(key.place, () => this.writer.out.write(propertyKey(key.name)));
    this.writer.out.write(": ");
    this.value(value);
  }

  /** `{ day: day }`, where `day` is a name of the function itself. */
  private isShorthand(key: string, value: Value): boolean {
    const isName = value.kind === "expression" && value.code === key && value.names.has(key);
    return isName && importedFrom(key, this.known) === undefined;
  }

  private patch({ of, set }: Patch): void {
    this.writer.out.write(`${this.writer.use("src/tool/patch.ts", "patch")}(`);
    this.value(of);
    this.writer.out.write(", ");
    this.value(set);
    this.writer.out.write(")");
  }

  private choice(choice: Choice, position: Position): void {
    const { out } = this.writer;
    const isInner = position !== "alone";
    if (isInner) out.write("(");
    this.value(choice.condition, "condition");
    out.write(" ? ");
    this.value(choice.chosen, "condition");
    out.write(" : ");
    if (choice.otherwise) this.value(choice.otherwise);
    else out.write("undefined");
    if (isInner) out.write(")");
  }

  private comprehension({ name, in: list, where, yield: result }: Each): void {
    const { out } = this.writer;
    this.value(list, "operand");
    if (where) {
      out.write(`.filter((${name.name}) => `);
      this.value(where);
      out.write(")");
    }
    const isObject = result.kind === "mapping" || result.kind === "patch" || result.kind === "each";
    out.write(`.map((${name.name}) => ${isObject ? "(" : ""}`);
    this.value(result);
    out.write(isObject ? "))" : ")");
  }
}
