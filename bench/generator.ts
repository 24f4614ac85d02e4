import { basename } from "node:path";
import { parse } from "yaml";
import { generate } from "../codegen/generate.js";
import { readSpecTexts, type SpecTexts } from "../codegen/read/load-specs.js";
import { median } from "./statistics.js";
import { milliseconds, type Row } from "./table.js";

const SIZES = [1, 3, 10] as const;
const RUNS = 3;

/** How long all specs take to compile in process, and three and ten times as many: the cost must grow with their number, not faster. */
export async function measureGenerator(root: string): Promise<Row[]> {
  const texts = readSpecTexts(root);
  const times: number[] = [];
  for (const size of SIZES) times.push(await cpuTime(root, multiplied(texts, size)));
  const [one = Number.NaN] = times;
  return SIZES.map((size, index) => {
    const time = times[index] ?? Number.NaN;
    const row = { what: `specs x ${size} to TypeScript (CPU)`, measured: milliseconds(time) };
    if (size === 1) return { ...row, allowed: "3 s" };
    return { ...row, baseline: milliseconds(size * one), ratio: time / (size * one) };
  });
}

/** Processor time in milliseconds, which other programs on the machine do not lengthen. The first run warms up. */
async function cpuTime(root: string, texts: SpecTexts): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const before = process.cpuUsage();
    const { problems, unmapped } = await generate(root, texts);
    const { user, system } = process.cpuUsage(before);
    if (problems.length + unmapped.length > 0) throw new Error(problems[0]?.message ?? unmapped[0]?.message);
    times.push((user + system) / 1000);
  }
  return median(times.slice(1));
}

/** The specs with `size - 1` copies of everything but the words and the sandbox's handlers, each copy under names of its own. */
function multiplied(texts: SpecTexts, size: number): SpecTexts {
  const all = new Map(texts);
  const names = namesIn(texts);
  const areas = areasIn(texts);
  for (let copy = 2; copy <= size; copy++) {
    const renamed = (text: string): string =>
      text.replace(/handler: \w+|\w+/g, (word) => (names.has(word) ? `${word}${copy}` : word));
    for (const [path, text] of texts) {
      if (path.startsWith("specs/vocabulary/")) continue;
      const own = text
        .replace(/^area: (\w+)$/m, `area: $1${copy}`)
        .replace(/\b(GET|POST|PUT|DELETE) \//g, `$1 /copy${copy}/`);
      const place = path.replace(/(\w+)(\/\w+\.yaml|\.yaml)$/, (whole, area, rest) =>
        areas.includes(area) ? `${area}${copy}${rest}` : whole,
      );
      all.set(place === path ? path.replace(".yaml", `${copy}.yaml`) : renamed(place), renamed(own));
    }
    all.set(
      `specs/vocabulary/areas${copy}.yaml`,
      JSON.stringify({
        areas: Object.fromEntries(
          areas.map((area) => [`${area}${copy}`, { title: area, description: area }]),
        ),
      }),
    );
  }
  return all;
}

interface Named {
  sandbox?: { collection?: string; seed?: unknown; empty?: unknown };
}

/** What specs define: tools and prompts by their files, all else under the name of its folder, and collections that begin there. */
function namesIn(texts: SpecTexts): Set<string> {
  return new Set(
    [...texts].flatMap(([path, text]) => {
      const [, folder = ""] = path.split("/");
      if (folder === "tools" || folder === "prompts") return [basename(path, ".yaml")];
      const defined = (parse(text) as Record<string, Record<string, Named>>)[folder] ?? {};
      const begun = Object.values(defined).flatMap(({ sandbox: { collection, seed, empty } = {} }) =>
        collection !== undefined && (seed ?? empty) !== undefined ? [collection] : [],
      );
      return [...Object.keys(defined), ...begun];
    }),
  );
}

function areasIn(texts: SpecTexts): string[] {
  return [...texts.values()].flatMap((text) => Object.keys((parse(text) as { areas?: object }).areas ?? {}));
}
