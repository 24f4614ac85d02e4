import { browserReader } from "../auth/browser/reader-client.js";
import type { FindCookie } from "../auth/browser/usable-cookie.js";
import {
  type AskKeychain,
  ownStores,
  systemKeychain,
  TERMINAL_KEYCHAIN_TIMEOUT_MS,
} from "../auth/own-stores.js";
import { type RunProgram, runProgram } from "../auth/program.js";
import type { Stores } from "../auth/stores.js";
import { type Transport, undiciTransport } from "../auth/token/transport.js";
import { dispatcherBehind } from "../http/dispatcher.js";
import { type Origins, originsFor } from "../http/origins.js";
import { proxyFor } from "../http/proxy.js";
import type { CommandIo } from "./io.js";

/** What the sign-in commands work with; tests pass their own. */
export interface AuthParts {
  origins: Origins;
  ask: AskKeychain;
  stores: Stores;
  findCookie: FindCookie;
  run: RunProgram;
  transport: Transport;
  timeoutMs: number;
}

const TIMEOUT_MS = 10_000;

/** @throws ToolError when the address of the sandbox or of the proxy is none */
export async function authParts({ env, scrubber }: Pick<CommandIo, "env" | "scrubber">): Promise<AuthParts> {
  const origins = originsFor(env.TP_MCP_SANDBOX_URL);
  const proxy = proxyFor(origins, env, scrubber.remember);
  const ask = systemKeychain(env, TERMINAL_KEYCHAIN_TIMEOUT_MS);
  return {
    origins,
    ask,
    stores: ownStores(env, ask),
    findCookie: browserReader({ env, dialogTimeoutMs: TERMINAL_KEYCHAIN_TIMEOUT_MS }),
    run: runProgram,
    transport: undiciTransport(await dispatcherBehind(proxy)),
    timeoutMs: TIMEOUT_MS,
  };
}
