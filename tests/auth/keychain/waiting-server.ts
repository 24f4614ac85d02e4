import { killChildProcesses } from "../../../src/auth/child-processes.js";
import { askHelper } from "../../../src/auth/keychain/helper-client.js";
import { stubHelper } from "./stub-helper-program.js";

/** Asks a helper that sleeps for ever, with ten minutes of patience, and ends when stdin closes, in one of two ways. */
const [, , record = "", way] = process.argv;
void askHelper(
  { operation: "read", item: { service: "tp-mcp-test", user: "nobody" }, encoding: "bytes" },
  { program: stubHelper(record, "sleep"), env: {}, timeoutMs: 600_000 },
);
process.stdin.on("end", () => (way === "exit" ? process.exit(0) : killChildProcesses())).resume();
