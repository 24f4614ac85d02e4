import { lazyServices } from "../server/lazy-services.js";
import { asTypedHere } from "../values/started-as.js";
import { fitted } from "./columns.js";
import { examine, outsideFindings } from "./doctor/examine.js";
import { type Finding, isSignedOut } from "./doctor/finding.js";
import { findingLine, MARGIN, reportJson, reportText } from "./doctor/print.js";
import { EXIT, toolExit } from "./exit-codes.js";
import { readGiven } from "./given.js";
import { type CommandIo, printError, printLine } from "./io.js";
import { usageError } from "./usage-error.js";

/** `tp-mcp doctor [--sandbox] [--report | --json]`: what works and what does not, without names, ids and secrets. Reads only. */
export async function runDoctor(args: string[], io: CommandIo): Promise<number> {
  try {
    const given = readGiven("doctor", args);
    const sandbox = given.has("sandbox");
    const atOnce = !given.has("json") && !given.has("report");
    const tell = (finding: Finding) => {
      if (atOnce)
        printLine(io.stdout, fitted(io.stdout, io.scrubber.scrubText(findingLine(finding)), MARGIN));
    };
    const findings = outsideFindings(io.env, sandbox);
    const services = lazyServices({ env: io.env, sandbox, scrubber: io.scrubber });
    for (const finding of findings) tell(finding);
    for await (const finding of examine(services)) {
      findings.push(finding);
      tell(finding);
    }
    await services.close();
    if (given.has("json")) printLine(io.stdout, io.scrubber.scrubMessage(reportJson(findings)));
    else if (!atOnce) printLine(io.stdout, io.scrubber.scrubText(reportText(findings)));
    return conclude(findings, io);
  } catch (error) {
    return usageError(error, io);
  }
}

function conclude(findings: readonly Finding[], io: CommandIo): number {
  for (const { state, about, hint } of findings)
    if (state === "note" && hint)
      printLine(io.stderr, fitted(io.stderr, asTypedHere(`note: ${about}: ${hint}`)));
  const failed = findings.filter(({ state }) => state === "failed");
  // Without a sign-in nothing else can be told apart.
  const first = failed.find(isSignedOut) ?? failed[0];
  if (!first) {
    printLine(io.stderr, "Everything works.");
    return EXIT.ok;
  }
  printError(io, `${failed.length} of ${findings.length} checks failed.`, first.hint);
  return exitFor(first);
}

function exitFor(first: Finding): number {
  return first.code === undefined ? EXIT.failed : toolExit(first.code);
}
