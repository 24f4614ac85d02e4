import type { lazyServices } from "../../server/lazy-services.js";
import { accountFinding, clockFinding, signInFinding } from "./account.js";
import { clientFindings } from "./clients.js";
import { contractFindings } from "./contract.js";
import type { Finding } from "./finding.js";
import { networkFindings } from "./network.js";
import { programFindings } from "./program.js";

type Environment = Record<string, string | undefined>;

/**
 * What can be said without a request. Asked before the services are made: they take the cookie out of the environment.
 * @throws ToolError for a setting that is wrong
 */
export function outsideFindings(env: Environment, sandbox: boolean): Finding[] {
  const network = sandbox ? [] : [...networkFindings(env)];
  return [...programFindings(env), ...network, ...clientFindings(env)];
}

/** Sign-in, account and answers, one after the other; without a sign-in there is nothing further to ask. */
export async function* examine(
  services: Pick<ReturnType<typeof lazyServices>, "get">,
): AsyncGenerator<Finding> {
  const started = await services.get();
  const signIn = await signInFinding(started);
  yield signIn;
  if (signIn.state !== "failed") {
    yield await accountFinding(started);
    yield* contractFindings(started);
  }
  yield clockFinding(started);
}
