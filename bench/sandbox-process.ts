import openapi from "../generated/openapi.json" with { type: "json" };
import { startSandbox } from "../sandbox/index.js";

/** A sandbox in a process of its own: tells its address and lives until the benchmark that forked it goes away. */
const { url } = await startSandbox({ openapi, now: new Date() });
process.send?.(url);
process.once("disconnect", () => process.exit());
