import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startRealHost, TEST_AUTHORITY } from "../kit/real-host.js";
import { CLI } from "../kit/server.js";
import { CANARY_COOKIE } from "../security/canary.js";

/**
 * Runs inside a network of its own, where the names of TrainingPeaks mean this machine (own-network.test.ts). Prints what the program
 * answered to each step as one piece of JSON.
 */
const HOME = mkdtempSync(join(tmpdir(), "tp-mcp-network-"));
const host = await startRealHost({ sandbox: { cookies: { [CANARY_COOKIE]: "athlete" } } });
const front = spawn(process.execPath, [join(import.meta.dirname, "front.mjs"), "443", String(host.port)], {
  stdio: ["ignore", "pipe", "inherit"],
});
await once(front.stdout, "data");

function run(args: string[], { env = {}, input = "" } = {}): Promise<string> {
  return new Promise((resolve) => {
    const surroundings = { PATH: process.env.PATH, HOME, XDG_RUNTIME_DIR: HOME, ...env };
    const child = execFile(process.execPath, [CLI, ...args], { env: surroundings }, (error, stdout, stderr) =>
      resolve(`${typeof error?.code === "number" ? error.code : 0} ${stdout}${stderr}`),
    );
    child.stdin?.end(input);
  });
}

/** The stopped front has two places, which others take; the program gets in only when it runs again. */
async function runOverSlowFront(args: string[], env: Record<string, string>): Promise<string> {
  front.kill("SIGSTOP");
  const others = [1, 2].map(() => connect(443, "127.0.0.1"));
  await Promise.all(others.map((other) => once(other, "connect")));
  const answer = run(args, { env });
  await wait(2_500);
  front.kill("SIGCONT");
  for (const other of others) other.destroy();
  return answer;
}

const trusting = { NODE_EXTRA_CA_CERTS: TEST_AUTHORITY };
const answers = {
  auth: await run(["auth", "--store", "file"], { env: trusting, input: CANARY_COOKIE }),
  status: await run(["auth-status"], { env: trusting }),
  tool: await run(["call", "tp_get_profile"], { env: trusting }),
  distrust: await run(["auth-status"]),
  slow: await runOverSlowFront(["auth-status"], {
    ...trusting,
    NODE_OPTIONS: "--dns-result-order=ipv4first",
  }),
  refused:
    front.kill("SIGKILL") && (await once(front, "exit")) && (await run(["auth-status"], { env: trusting })),
};
await host.close();
process.stdout.write(JSON.stringify(answers), () => process.exit());
