import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { TOOL_NAME } from "./model/names.js";
import { vocabularyShape } from "./model/vocabulary-shape.js";
import { fitting } from "./parse/shape.js";
import { readVocabulary } from "./parse/vocabulary.js";
import { parseSpecs, readSpecTexts } from "./read/load-specs.js";
import { suggestion } from "./suggest.js";
import { skeleton } from "./write/skeleton.js";

const root = resolve(import.meta.dirname, "..");

/** `make new-tool NAME=tp_do_something AREA=workouts`: a spec to fill in. */
function main(name: string, area: string): number {
  const mistake = mistakeIn(name, area);
  if (mistake !== undefined) {
    process.stderr.write(`error: ${mistake}\n`);
    return 2;
  }
  const path = `specs/tools/${area}/${name}.yaml`;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), skeleton(name), { flag: "wx" });
  process.stdout.write(
    `${path}\nFill it in, then run \`make codegen\` and \`npx vitest run tests/examples.test.ts\`.\n`,
  );
  return 0;
}

function mistakeIn(name: string, area: string): string | undefined {
  if (!TOOL_NAME.test(name)) return `"${name}" is not a name for a tool\nhint: NAME=tp_get_workouts`;
  const { areas } = readVocabulary(fitting(parseSpecs(readSpecTexts(root)).vocabulary, vocabularyShape));
  if (!areas.has(area)) return `no area is called "${area}"\nhint: ${suggestion(area, areas.keys())}`;
  const path = `specs/tools/${area}/${name}.yaml`;
  return existsSync(join(root, path)) ? `${path} exists already` : undefined;
}

const [name = "", area = ""] = process.argv.slice(2);
process.exitCode = main(name, area);
