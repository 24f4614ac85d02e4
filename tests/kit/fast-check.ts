import fc from "fast-check";

/** The same samples in every run: a change turns a test red, chance never does. The long run looks for new ones. */
const SEED = 20_260_410;
/** `TP_MCP_FUZZ_RUNS=20000` is the long run; it takes some minutes. */
const { TP_MCP_FUZZ_RUNS: LONG } = process.env;

if (LONG === undefined) fc.configureGlobal({ seed: SEED });

/** How often a property of sessions is tried. */
export function runs(usual: number): number {
  return Number(LONG ?? usual);
}

export { fc };
