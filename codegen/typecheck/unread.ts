import { ts } from "ts-morph";
import type { Mix } from "./mixes.js";

/** Who wants an `object` looks at no field by its name: counting what is there is not reading it. */
const ANYTHING = ts.TypeFlags.Any | ts.TypeFlags.Unknown;
/** Of a write: what is compared with each other. */
const COMPARED: ReadonlySet<string> = new Set(["expected", "readBack", "readBackOf"]);
/** Types contain themselves; what lies deeper than this is read by nobody here. */
const DEPTH = 6;

/**
 * Fields of objects made in passing (a `let`, the items of a list) that nobody reads: misspelt, or left over. TypeScript asks for the fields
 * that are read, and lets every other one pass as soon as the object has a name.
 */
export function findUnread(source: ts.SourceFile, reading: Reading): Mix[] {
  const made = new Map<string, ts.ObjectLiteralElementLike[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && !isResult(node))
      for (const field of node.properties)
        if (field.name) made.set(placeOf(field), [...(made.get(placeOf(field)) ?? []), field]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...made.values()]
    .filter((fields) => !fields.some((field) => reading.reads(field)))
    .flatMap(([{ name } = {}]) => (name ? [unread(name)] : []));
}

/** The inputs of a tool that no step reads: such a one promises something that the tool does not do. */
export function unreadInputs(source: ts.SourceFile, checker: ts.TypeChecker, reading: Reading): Set<string> {
  const [input] = source.statements.find(ts.isFunctionDeclaration)?.parameters ?? [];
  const fields = input ? checker.getPropertiesOfType(checker.getTypeAtLocation(input)) : [];
  const unread = fields.filter(({ declarations = [] }) => !declarations.some((one) => reading.reads(one)));
  return new Set(unread.map(({ name }) => name));
}

function unread(name: ts.PropertyName): Mix {
  return {
    node: name,
    code: "field",
    message: `nothing reads "${name.getText()}"`,
    hint: "take it away, or read it",
  };
}

/** Where a field stands, the same for the items of a list and for the branches of a choice: TypeScript makes one type of them. */
function placeOf(field: ts.ObjectLiteralElementLike): string {
  let path = "";
  let node: ts.Node = field;
  for (; isWithin(node.parent); node = node.parent)
    if (!ts.isObjectLiteralExpression(node) && "name" in node)
      path = `.${(node.name as ts.Node).getText()}${path}`;
  return `${node.pos}${path}`;
}

function isWithin(node: ts.Node): boolean {
  return (
    ts.isObjectLiteralExpression(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isConditionalExpression(node) ||
    ts.isParenthesizedExpression(node)
  );
}

/** What a function answers with is read elsewhere; what a proof compares, at run time. */
function isResult(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isReturnStatement(parent)) return ts.isFunctionDeclaration(parent.parent.parent);
  if (ts.isPropertyAssignment(parent)) return COMPARED.has(parent.name.getText());
  return (
    !ts.isBlock(parent) && !ts.isSourceFile(parent) && !ts.isObjectLiteralElement(parent) && isResult(parent)
  );
}

/** Which fields a file reads: by name, or as part of an object for somebody who wants such a field. */
export class Reading {
  private readonly read = new Set<ts.Node>();
  /** How deep a type was looked into for another one, or for anybody: the same two meet again and again. */
  private readonly handed = new Map<ts.Type, Map<ts.Type | undefined, number>>();

  constructor(
    source: ts.SourceFile,
    private readonly checker: ts.TypeChecker,
  ) {
    const visit = (node: ts.Node): void => {
      this.look(node);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }

  reads(field: ts.Node): boolean {
    return this.read.has(field);
  }

  private look(node: ts.Node): void {
    const { checker } = this;
    if (ts.isPropertyAccessExpression(node)) this.mark(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression))
      this.byName(checker.getTypeAtLocation(node.expression), node.argumentExpression.text);
    if (ts.isObjectBindingPattern(node))
      for (const { name, propertyName } of node.elements)
        this.byName(checker.getTypeAtLocation(node), (propertyName ?? name).getText());
    if (ts.isCallExpression(node)) this.constrained(node);
    if (ts.isObjectLiteralExpression(node)) this.wantedFields(node);
    else if (ts.isExpression(node) && !ts.isFunctionLike(node) && !ts.isArrayLiteralExpression(node)) {
      const wanted = this.wantedOf(node);
      if (wanted) this.handOver(checker.getTypeAtLocation(node), wanted, DEPTH);
    }
  }

  /** What a generic function asks of whatever it is given: `<W extends { day: Day }>(rides: W[])` reads the day. */
  private constrained(call: ts.CallExpression): void {
    const { checker } = this;
    const made = checker.getResolvedSignature(call)?.getDeclaration();
    if (!made?.typeParameters?.some(({ constraint }) => constraint)) return;
    for (const [index, argument] of call.arguments.entries()) {
      const parameter = made.parameters[index];
      if (parameter)
        this.handOver(checker.getTypeAtLocation(argument), checker.getTypeAtLocation(parameter), DEPTH);
    }
  }

  /** What somebody wants of an expression; of the items of a list that are put into another one, what is wanted of those. */
  private wantedOf(node: ts.Expression): ts.Type | undefined {
    return ts.isSpreadElement(node.parent) && ts.isArrayLiteralExpression(node.parent.parent)
      ? this.checker.getContextualType(node.parent.parent)
      : this.checker.getContextualType(node);
  }

  /** The fields of an object that stands where it is wanted. */
  private wantedFields(object: ts.ObjectLiteralExpression): void {
    const wanted = this.checker.getContextualType(object);
    if (wanted) this.handOver(this.checker.getTypeAtLocation(object), wanted, 1);
  }

  private handOver(given: ts.Type, wanted: ts.Type, depth: number): void {
    if (depth === 0) return;
    for (const one of alternatives(given))
      for (const want of alternatives(wanted)) {
        const asked = want.isTypeParameter() ? want.getConstraint() : want;
        if (asked) this.handOverOne(one, asked, depth);
      }
  }

  private handOverOne(given: ts.Type, wanted: ts.Type, depth: number): void {
    if ((given.flags & ts.TypeFlags.Object) === 0 || this.wasHanded(given, wanted, depth)) return;
    if ((wanted.flags & ANYTHING) !== 0) return this.everything(given, depth);
    const { checker } = this;
    const [item, wantedItem] = [given, wanted].map((type) => type.getNumberIndexType());
    if (item && wantedItem) return this.handOver(item, wantedItem, depth - 1);
    if (wanted.getStringIndexType()) return this.everything(given, depth);
    for (const field of checker.getPropertiesOfType(given)) {
      const want = wanted.getProperty(field.name);
      if (!want || (want.valueDeclaration && want.valueDeclaration === field.valueDeclaration)) continue;
      this.mark(field);
      this.handOver(checker.getTypeOfSymbol(field), checker.getTypeOfSymbol(want), depth - 1);
    }
  }

  private everything(given: ts.Type, depth: number): void {
    if (depth === 0 || this.wasHanded(given, undefined, depth)) return;
    const { checker } = this;
    const item = given.getNumberIndexType();
    const inside = item ? [item] : checker.getPropertiesOfType(given).map((field) => this.mark(field));
    for (const type of inside.flatMap((one) => (one ? alternatives(one) : [])))
      if ((type.flags & ts.TypeFlags.Object) !== 0) this.everything(type, depth - 1);
  }

  /** Whether it was before, as deep as now; from here on it was. */
  private wasHanded(given: ts.Type, wanted: ts.Type | undefined, depth: number): boolean {
    const before = this.handed.get(given) ?? new Map<ts.Type | undefined, number>();
    this.handed.set(given, before);
    if ((before.get(wanted) ?? 0) >= depth) return true;
    before.set(wanted, depth);
    return false;
  }

  private byName(type: ts.Type, name: string): void {
    for (const one of alternatives(type)) this.mark(one.getProperty(name));
  }

  /** @returns the field's type */
  private mark(field: ts.Symbol | undefined): ts.Type | undefined {
    for (const declaration of field?.declarations ?? []) this.read.add(declaration);
    return field && this.checker.getTypeOfSymbol(field);
  }
}

function alternatives(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}
