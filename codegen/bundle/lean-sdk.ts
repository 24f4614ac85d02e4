import { ts } from "ts-morph";

/**
 * The MCP SDK builds about 200 zod schemas when it is loaded, most of them only for its table of all types by name, of
 * which it asks one. Without the others, and with the schemas marked as free of effects, esbuild drops those that nothing
 * uses. Both functions refuse code they do not recognise, so an update of the SDK fails the build.
 */

/** Marks each schema at the top level: `const A = z.object({…})` becomes `const A = built(() => z.object({…}))`, a pure call. */
export function withDroppableSchemas(code: string): string {
  const declarations = parse(code)
    .statements.filter(ts.isVariableStatement)
    .flatMap((statement) => statement.declarationList.declarations);
  const schemas = declarations.filter(({ name }) => ts.isIdentifier(name) && name.text.endsWith("Schema"));
  if (schemas.length === 0) throw new Error("the SDK's file of schemas declares none");
  const marked = schemas.reduceRight((text, { initializer }) => {
    if (!initializer) return text;
    const { pos, end } = initializer;
    return `${text.slice(0, pos)} /* @__PURE__ */ built(() => (${text.slice(pos, end)}))${text.slice(end)}`;
  }, code);
  return `const built = (make) => make();\n${marked}`;
}

/** The one type the SDK looks up, in what a server tells of itself. */
const ASKED = "ImplementationSchema";

/** Puts just this type into the table, in place of the loops that fill it with `register(name, schema)`. */
export function withShortTypeTable(code: string): string {
  const loops = parse(code).statements.filter(
    (statement) => ts.isForOfStatement(statement) && /^register\(/.test(statement.statement.getText()),
  );
  const [first] = loops;
  if (!first) throw new Error("the SDK no longer fills its table of types with register(name, schema)");
  const rest = loops.reduceRight((text, { pos, end }) => text.slice(0, pos) + text.slice(end), code);
  return `${rest.slice(0, first.pos)}\nregister("${ASKED}", ${ASKED});${rest.slice(first.pos)}`;
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile("sdk.mjs", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
}
