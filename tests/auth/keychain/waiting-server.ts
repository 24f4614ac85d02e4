import { askHelper } from "../../../src/auth/keychain/helper-client.js";
import { stubHelper } from "./stub-helper-program.js";

/** Asks a helper that sleeps for ever, with ten minutes of patience, and ends as the server does: when stdin closes. */
const record = process.argv[2] ?? "";
void askHelper(
  { operation: "read", item: { service: "tp-mcp-test", user: "nobody" }, encoding: "bytes" },
  { program: stubHelper(record, "sleep"), env: {}, timeout_ms: 600_000 },
);
process.stdin.on("end", () => process.exit(0)).resume();
process.stdout.write("waiting\n");
