import { runCall } from "../call.js";
import { isTerminal } from "../io.js";
import type { Setup, StepOutcome } from "./step.js";

/** Step 4: one question, as an assistant would ask it. */
export async function tryStep({ given, io }: Setup): Promise<StepOutcome> {
  const options = [given.has("sandbox") && "--sandbox", !isTerminal(io.stdout) && "--plain"].filter(
    (one) => one !== false,
  );
  return { code: await runCall(["tp_get_fitness", "days=42", ...options], { ...io, env: { ...io.env } }) };
}
