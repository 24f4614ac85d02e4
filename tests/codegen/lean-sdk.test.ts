import { transform } from "esbuild";
import { expect, test } from "vitest";
import { withDroppableSchemas, withShortTypeTable } from "../../codegen/bundle/lean-sdk.js";

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

test("schemas that nothing uses are dropped, which the bundler would not dare otherwise", async () => {
  expect(await withoutUnused(SCHEMAS)).toContain("z.object");
  expect(await withoutUnused(withDroppableSchemas(SCHEMAS))).not.toContain("z.");
});

test("a schema that is used stays, with what it is made of", async () => {
  const code = await withoutUnused(`${withDroppableSchemas(SCHEMAS)}\nexport { PersonSchema };`);
  expect(code).toContain("z.string()");
  expect(code).toContain("z.object({");
  expect(code).toContain(".strict()");
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
  expect(() => withDroppableSchemas("const VERSION = 1;")).toThrow("declares none");
  expect(() => withShortTypeTable("fill(table);")).toThrow("no longer fills its table");
});
