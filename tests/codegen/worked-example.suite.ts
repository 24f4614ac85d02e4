import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { generate } from "../../codegen/generate.js";
import { readSpecTexts } from "../../codegen/read/load-specs.js";
import { writeFiles } from "../../codegen/write/files.js";
import { skeleton } from "../../codegen/write/skeleton.js";
import { moduleOf } from "../../mutants/touched.js";
import { Contract } from "../../sandbox/contract.js";
import { type ContractDocument, operationsOf } from "../../sandbox/openapi.js";
import { runTool } from "../../src/server/run-tool.js";
import type { RegistryEntry } from "../../src/tool/registry-entry.js";
import { startInProcess } from "../kit/in-process.js";
import { play, type WrittenExchange } from "../kit/recorded.js";
import { servicesFor } from "../kit/services.js";
import { client, LENA } from "../sandbox/client.js";
import { root } from "./fixture.js";

/** CONTRIBUTING.md: `specs/...` in back-ticks, then the YAML that goes into that file. */
const STEP = /^`(specs\/\S+)`\n```yaml\n([\s\S]*?)^```$/gm;
const page = readFileSync(resolve(root, "CONTRIBUTING.md"), "utf8");

const real = readSpecTexts(root);
const texts = new Map(real);
for (const [, path = "", yaml = ""] of page.matchAll(STEP)) {
  const text = texts.get(path) ?? "";
  // Whoever follows the page has it already.
  if (!text.includes(yaml)) texts.set(path, `${text.trimEnd()}\n${yaml}`);
}
texts.set("specs/tools/analysis/tp_new_tool.yaml", skeleton("tp_new_tool"));
/** An area of its own, written from docs/spec-language.md alone: every operation of the sandbox, without a line of TypeScript. */
const goals = readSpecTexts(resolve(import.meta.dirname, "goals"));
for (const [path, text] of goals) texts.set(path, text);

/** A repository of its own beside the real one, with the same sources. */
const copy = mkdtempSync(join(root, "node_modules/.worked-example-"));
let registry: readonly RegistryEntry[] = [];

beforeAll(async () => {
  // Whether the other specs are right is the suite before this one.
  const added = [...texts].filter(([path, text]) => real.get(path) !== text);
  const at = new Set(added.map(([path]) => moduleOf(path)));
  const { files, problems, unmapped } = await generate(root, texts, { at });
  for (const path of at) if (/tools|endpoints/.test(path)) expect([...files.keys()]).toContain(path);
  expect({ problems, unmapped }).toEqual({ problems: [], unmapped: [] });
  writeFiles(copy, files);
  cpSync(join(root, "package.json"), join(copy, "package.json"));
  symlinkSync(join(root, "src"), join(copy, "src"));
  ({ registry } = (await import(join(copy, "generated/registry.ts"))) as { registry: RegistryEntry[] });
});
afterAll(() => rmSync(copy, { recursive: true }));

test.each(["tp_get_training_streak", "tp_new_tool"])("%s: its example passes", async (name) => {
  const entry = registry.find((one) => one.name === name);
  if (!entry) throw new Error(`${name} was not generated`);
  const { examples } = parse(texts.get(`specs/tools/analysis/${name}.yaml`) ?? "") as {
    examples: { input: Record<string, unknown>; http?: WrittenExchange[]; output: Record<string, unknown> }[];
  };
  const [example] = examples;
  const recorded = await play(example?.http ?? []);
  const services = servicesFor(recorded.url, "2026-04-10");
  const { data, isError } = await runTool(entry, example?.input ?? {}, async () => services, {
    deleteMode: "safe",
  });
  await services.close();
  await recorded.close();

  expect(isError ? data : undefined).toBeUndefined();
  expect(data).toMatchObject(example?.output ?? {});
  expect(recorded.surprises()).toEqual([]);
});

test("the sandbox answers the new endpoint as the contract says", async () => {
  const openapi = JSON.parse(readFileSync(join(copy, "generated/openapi.json"), "utf8")) as ContractDocument;
  const operation = operationsOf(openapi).find(({ id }) => id === "getTrainingStreak");
  const tp = await client({ openapi });
  const { status, body } = await tp.call("GET", `/fitness/v1/athletes/${LENA}/streak`);
  await tp.sandbox.close();
  expect(status).toBe(200);
  expect(new Contract(openapi).problemsIn(body, operation?.response ?? {}, "response")).toEqual([]);
  expect(tp.sandbox.violations).toEqual([]);
});

test("what is served and what is documented has grown by the tool", async () => {
  const served = JSON.parse(readFileSync(join(copy, "generated/tools.json"), "utf8")) as { name: string }[];
  expect(served.map(({ name }) => name)).toContain("tp_get_training_streak");
  expect(readFileSync(join(copy, "generated/docs/tools.md"), "utf8")).toContain("### tp_get_training_streak");
});

test.each([...goals.keys()].filter((path) => path.startsWith("specs/tools/")))(
  "%s: its examples pass in a sandbox that its endpoints describe",
  async (path) => {
    const openapi = JSON.parse(
      readFileSync(join(copy, "generated/openapi.json"), "utf8"),
    ) as ContractDocument;
    const { examples } = parse(goals.get(path) ?? "") as {
      examples: { input: Record<string, unknown>; output: Record<string, unknown> }[];
    };
    for (const { input, output } of examples) {
      const { sandbox, call, close } = await startInProcess({ openapi }, {}, registry);
      const { data } = await call(basename(path, ".yaml"), input, { deleteMode: "safe" });
      await close();
      expect(data).toMatchObject(output);
      expect(sandbox.violations).toEqual([]);
    }
  },
);
