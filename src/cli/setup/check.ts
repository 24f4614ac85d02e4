import { lazyServices } from "../../server/lazy-services.js";
import { asTypedHere } from "../../values/started-as.js";
import { fitted } from "../columns.js";
import { examine, outsideFindings } from "../doctor/examine.js";
import { type Finding, isSignedOut } from "../doctor/finding.js";
import { findingLine, MARGIN } from "../doctor/print.js";
import { EXIT } from "../exit-codes.js";
import { printLine } from "../io.js";
import type { Setup, StepOutcome } from "./step.js";

/** Step 2: what `tp-mcp doctor` finds, told only where it is not as it should be. */
export async function checkStep({ given, io }: Setup): Promise<StepOutcome> {
  const sandbox = given.has("sandbox");
  const env = { ...io.env };
  const findings = outsideFindings(env, sandbox);
  const services = lazyServices({ env, sandbox, scrubber: io.scrubber });
  for await (const finding of examine(services)) findings.push(finding);
  await services.close();
  for (const finding of findings.filter(({ state }) => state !== "ok")) tell(finding, io);
  const failed = findings.filter(({ state }) => state === "failed");
  const well = findings.length - failed.length;
  printLine(io.stdout, `${well} of ${findings.length} checks are in order.`);
  const [first] = failed;
  if (!first) return { code: EXIT.ok };
  if (failed.some(isSignedOut)) return { code: EXIT.signedOut };
  return { code: first.code === undefined ? EXIT.failed : EXIT.unreachable };
}

function tell(finding: Finding, io: Setup["io"]): void {
  const print = (text: string) => printLine(io.stdout, fitted(io.stdout, text, MARGIN));
  print(io.scrubber.scrubText(findingLine(finding)));
  if (finding.hint) print(`${" ".repeat(MARGIN)}${asTypedHere(finding.hint)}`);
}
