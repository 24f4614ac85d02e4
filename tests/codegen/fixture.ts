import { resolve } from "node:path";
import { type Generated, generate } from "../../codegen/generate.js";
import { readSpecTexts, type SpecTexts } from "../../codegen/read/load-specs.js";

export const root = resolve(import.meta.dirname, "../..");

/** A small project of its own: rides, in three endpoints, a view and two tools. */
export const fixture: SpecTexts = readSpecTexts(resolve(import.meta.dirname, "fixture"));

const TOOL = "specs/tools/rides/tp_try.yaml";
const ENDPOINTS = "specs/endpoints/rides.yaml";

/** What the tried tool may be given; only what its steps read is declared. */
const INPUTS = [
  ["ride_id", "id(rideId)"],
  ["date", "date"],
  ["note", "string?"],
] as const;

/** The fixture with one more tool of these steps and this result, and these endpoints, compiled. */
export function compile(
  steps: string,
  result: string,
  output = "value: any",
  effect = "read",
  endpoints = "",
): Promise<Generated> {
  const tool = [
    "name: tp_try\ntitle: Try\ndescription: A tool to try one construct with.",
    `effect: ${effect}`,
    effect === "delete" ? "protect: { when: current.hours !== null, says: It was ridden. }" : "",
    `input: { ${INPUTS.filter(([name]) => `${steps} ${result}`.includes(`input.${name}`)).map((input) => input.join(": "))} }`,
    steps === "" ? "" : `steps:\n${indented(steps)}`,
    `output: { ${output} }`,
    `return:\n${indented(result)}`,
    "examples: [{ name: one, input: {}, error: { code: VALIDATION_ERROR } }]",
  ];
  const more = [ENDPOINTS, `${fixture.get(ENDPOINTS)}${endpoints}`] as const;
  return generate(root, new Map([...fixture, more, [TOOL, `${tool.join("\n")}\n`]]));
}

/** What stands between the braces of the generated function. */
export async function body(...written: Parameters<typeof compile>): Promise<string> {
  const { files, problems } = await compile(...written);
  const text =
    files.get("generated/tools/rides/tp_try.ts") ?? problems.map(({ message }) => message).join("\n");
  const [, inner = text] = /^export async function [\s\S]*?\{\n([\s\S]*)\n\}\n$/m.exec(text) ?? [];
  return inner.replace(/^ {2}/gm, "");
}

function indented(yaml: string): string {
  return yaml.trim().replace(/^/gm, "  ");
}
