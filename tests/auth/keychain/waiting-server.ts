import { askHelper } from "../../../src/auth/keychain/helper-client.js";
import { killChildProcesses } from "../../../src/auth/running-children.js";

/** Asks the helper it is given, with ten minutes of patience, and ends when stdin closes, in one of two ways. */
const [, , way, file = "", ...args] = process.argv;
void askHelper(
  { operation: "read", item: { service: "tp-mcp-test", user: "nobody" }, encoding: "bytes" },
  { program: { file, args }, env: {}, timeoutMs: 600_000 },
);
process.stdin.on("end", () => (way === "exit" ? process.exit(0) : killChildProcesses())).resume();
