import fc from "fast-check";

/** The same samples in every run: a change turns a test red, chance never does. The long run looks for new ones. */
const SEED = 20_260_410;

if (process.env.TP_MCP_FUZZ_RUNS === undefined) fc.configureGlobal({ seed: SEED });

export { fc };
