import { type Machine, thisMachine } from "../auth/browser/machine.js";
import {
  type AskKeychain,
  ownStores,
  systemKeychain,
  TERMINAL_KEYCHAIN_TIMEOUT_MS,
} from "../auth/own-stores.js";
import type { Stores } from "../auth/stores.js";
import { type Transport, undiciTransport } from "../auth/token/transport.js";
import { type Origins, originsFor } from "../http/origins.js";

/** What the sign-in commands work with; tests pass their own. */
export interface AuthParts {
  origins: Origins;
  ask: AskKeychain;
  stores: Stores;
  machine: Machine;
  transport: Transport;
  timeoutMs: number;
}

const TIMEOUT_MS = 10_000;

/** @throws ToolError when TP_MCP_SANDBOX_URL is not a loopback address */
export function authParts(env: Record<string, string | undefined>): AuthParts {
  const ask = systemKeychain(env, TERMINAL_KEYCHAIN_TIMEOUT_MS);
  return {
    origins: originsFor(env.TP_MCP_SANDBOX_URL),
    ask,
    stores: ownStores(env, ask),
    machine: thisMachine(env, TERMINAL_KEYCHAIN_TIMEOUT_MS),
    transport: undiciTransport(),
    timeoutMs: TIMEOUT_MS,
  };
}
