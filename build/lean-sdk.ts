import { ts } from "ts-morph";

/**
 * The MCP SDK builds hundreds of zod schemas when it is loaded and at the first message: for a table of all types by name,
 * of which it asks one, and for every message of its protocol versions, of which a session sends a few. Here each schema
 * is made when something of it is first asked for, and esbuild drops those that nothing mentions. Both functions refuse
 * code they do not recognise, so an update of the SDK fails the build.
 */

/** A stand-in for a schema that is made later. */
const LATE = `
function late(make) {
  let made;
  const schema = () => (made ??= make());
  return new Proxy({}, { get: (_, key) => schema()[key], has: (_, key) => key in schema() });
}
`;

/** `const A = z.object({…})` becomes `const A = late(() => z.object({…}))`, marked as a pure call; likewise `A.extend({…})`. */
export function withLateSchemas(code: string): string {
  const places = findAll(parse(code), makesSchema).map(({ initializer }) => initializer);
  if (places.length === 0) throw new Error("the SDK's file of schemas declares none");
  const changed = places.reduceRight(
    (text, { pos, end }) =>
      `${text.slice(0, pos)} /* @__PURE__ */ late(() => ${text.slice(pos, end)})${text.slice(end)}`,
    code,
  );
  return changed + LATE;
}

type SchemaDeclaration = ts.VariableDeclaration & { initializer: ts.Expression };

function makesSchema(node: ts.Node): node is SchemaDeclaration {
  if (!ts.isVariableDeclaration(node) || !node.initializer) return false;
  const isSchemaName = /^[A-Z]\w*Schema(\$\d+)?$/.test(node.name.getText());
  return isSchemaName && /^(z|[A-Z]\w*Schema(\$\d+)?)\./.test(node.initializer.getText());
}

/** The nodes that fit, in the order of the text; nothing inside them. */
function findAll<Found extends ts.Node>(node: ts.Node, fits: (node: ts.Node) => node is Found): Found[] {
  if (fits(node)) return [node];
  const found: Found[] = [];
  ts.forEachChild(node, (inner) => void found.push(...findAll(inner, fits)));
  return found;
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
