import { transform } from "esbuild";
import { expect, test } from "vitest";
import * as z from "zod";
import { withLateSchemas, withShortTypeTable } from "../../build/lean-sdk.js";

const SCHEMAS = `
import * as z from "zod/v4";
const VERSION = "1";
const NameSchema = z.string();
const PersonSchema = z.object({
	name: NameSchema,
	get boss() {
		return PersonSchema.optional();
	}
}).strict();
`;

const TABLE = `
const table = {};
function register(key, schema) { table[key] = schema; }
for (const key of KEYS) register(key, schemas[key]);
for (const [key, schema] of Object.entries(more)) register(key, schema);
const frozen = Object.freeze(table);
for (const era of ERAS) warm(era);
`;

async function withoutUnused(code: string): Promise<string> {
  return (await transform(code, { treeShaking: true, minifySyntax: true, format: "esm" })).code;
}

/** Runs the code with zod and gives its `PersonSchema`. */
async function personSchemaOf(code: string): Promise<z.ZodObject> {
  const script = await transform(`${code}\nexport { PersonSchema };`, { format: "cjs" });
  const module = { exports: { PersonSchema: z.object() } };
  new Function("module", "require", script.code)(module, () => z);
  return module.exports.PersonSchema;
}

test("schemas that nothing mentions are dropped, which the bundler would not dare otherwise", async () => {
  expect(await withoutUnused(SCHEMAS)).toContain("z.object");
  expect(await withoutUnused(withLateSchemas(SCHEMAS))).not.toContain("z.");
});

test("a schema that is mentioned stays, with what it is made of", async () => {
  const code = await withoutUnused(`${withLateSchemas(SCHEMAS)}\nexport { PersonSchema };`);
  expect(code).toContain("z.string()");
  expect(code).toContain("z.object({");
  expect(code).toContain(".strict()");
});

test("a late schema checks, extends, nests and refers to itself like one made at once", async () => {
  const late = await personSchemaOf(withLateSchemas(SCHEMAS));
  const boss = { name: "Ada" };
  expect(late.parse({ name: "Bea", boss })).toEqual({ name: "Bea", boss });
  expect(late.safeParse({ name: 1 }).success).toBe(false);
  expect(late.safeParse({ name: "Bea", boss: { age: 3 } }).success).toBe(false);
  expect(late.extend({ age: z.number() }).parse({ name: "Bea", age: 41 })).toEqual({ name: "Bea", age: 41 });
  expect(z.union([z.null(), late]).parse(boss)).toEqual(boss);
  expect(z.array(late.optional()).parse([boss, undefined])).toEqual([boss, undefined]);
  expect(Object.keys(late.shape)).toEqual(["name", "boss"]);
});

test("a schema in a function is late too; what only has the name of one is left alone", () => {
  const code = withLateSchemas(`
function build() {
  const PingSchema$1 = RequestSchema$1.extend({});
  const jsonSchema = toJsonSchema(PingSchema$1);
  const WireSchema = pick(method);
  return { PingSchema: PingSchema$1 };
}`);
  expect(code.match(/late\(\(\) =>/g)).toHaveLength(1);
  expect(code).toContain("late(() =>  RequestSchema$1.extend({}))");
});

test("of the table of types one entry is left, filled before the table is frozen", () => {
  const code = withShortTypeTable(TABLE);
  expect(code).not.toContain("of KEYS");
  expect(code).not.toContain("Object.entries(more)");
  expect(code).toContain("warm(era)");
  const entry = code.indexOf('register("ImplementationSchema", ImplementationSchema);');
  expect(entry).toBeGreaterThan(0);
  expect(entry).toBeLessThan(code.indexOf("Object.freeze"));
});

test("code of another shape is refused, so that an update of the SDK is noticed", () => {
  expect(() => withLateSchemas("const VERSION = 1;")).toThrow("declares none");
  expect(() => withShortTypeTable("fill(table);")).toThrow("no longer fills its table");
});
