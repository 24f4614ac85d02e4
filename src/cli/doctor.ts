import { lazyServices } from "../server/lazy-services.js";
import {
  accountFinding,
  type Finding,
  programFindings,
  shapeFindings,
  signInFinding,
} from "./doctor-checks.js";
import { networkFindings } from "./doctor-network.js";
import { EXIT } from "./exit-codes.js";
import { readGiven } from "./given.js";
import { type CommandIo, printError, printLine } from "./io.js";
import { usageError } from "./usage-error.js";

const WORDS: Record<Finding["state"], string> = { ok: "ok    ", note: "note  ", failed: "FAILED" };

/**
 * `tp-mcp doctor [--sandbox]`: what works and what does not, as a report without names, addresses, ids and secrets, so that it can be
 * pasted into an issue. Reads only.
 */
export async function runDoctor(args: string[], io: CommandIo): Promise<number> {
  try {
    const sandbox = readGiven("doctor", args).has("sandbox");
    const services = lazyServices({ env: io.env, sandbox, remember: io.scrubber.remember });
    const findings: Finding[] = [];
    const network = sandbox ? [] : networkFindings(io.env);
    for await (const finding of examine(services, [...programFindings(io.env), ...network])) {
      findings.push(finding);
      printLine(
        io.stdout,
        io.scrubber.scrubText(`${WORDS[finding.state]}  ${finding.about}: ${finding.text}`),
      );
    }
    await services.close();
    return conclude(findings, io);
  } catch (error) {
    return usageError(error, io);
  }
}

/** One thing after the other; without a sign-in there is nothing further to ask. */
async function* examine(
  services: ReturnType<typeof lazyServices>,
  outside: readonly Finding[],
): AsyncGenerator<Finding> {
  yield* outside;
  const started = await services.get();
  const signIn = await signInFinding(started);
  yield signIn;
  if (signIn.state !== "failed") {
    yield await accountFinding(started);
    yield* shapeFindings(started);
  }
}

function conclude(findings: readonly Finding[], io: CommandIo): number {
  const failed = findings.filter(({ state }) => state === "failed");
  const [first] = failed;
  if (!first) {
    printLine(io.stderr, "Everything works.");
    return EXIT.ok;
  }
  printError(io, `${failed.length} of ${findings.length} checks failed.`, first.hint);
  return first.signedOut ? EXIT.signedOut : EXIT.unreachable;
}
