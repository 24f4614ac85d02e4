import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { commandHere } from "../cli/command-here.js";
import { startRealHost, TEST_AUTHORITY } from "../kit/real-host.js";
import { CLI } from "../kit/server.js";
import { CANARY_COOKIE } from "../security/canary.js";

/**
 * Runs inside a network of its own, where the names of TrainingPeaks mean this machine (own-network.test.ts). Prints what the program
 * answered to each step as one piece of JSON.
 */
const HOME = mkdtempSync(join(tmpdir(), "tp-mcp-network-"));
const host = await startRealHost({ sandbox: { cookies: { [CANARY_COOKIE]: "athlete" } } });
let front = await startFront();
process.on("exit", () => front.kill("SIGKILL"));

async function startFront(): Promise<ChildProcess> {
  const program = [join(import.meta.dirname, "front.mjs"), "443", String(host.port)];
  const child = spawn(process.execPath, program, { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
}

async function endFront(): Promise<void> {
  front.kill("SIGKILL");
  await once(front, "exit");
}

function run(args: string[], { env = {}, input = "" } = {}): Promise<string> {
  return new Promise((resolve) => {
    const surroundings = { PATH: process.env.PATH, HOME, XDG_RUNTIME_DIR: HOME, ...env };
    const child = execFile(process.execPath, [CLI, ...args], { env: surroundings }, (error, stdout, stderr) =>
      resolve(`${typeof error?.code === "number" ? error.code : 0} ${stdout}${stderr}`),
    );
    child.stdin?.end(input);
  });
}

/** Sign-in, a tool and the doctor, side by side in this process, which trusts nobody more than any other does. */
function everyWay(): Promise<string[]> {
  const ways = [["auth-status"], ["call", "tp_get_profile"], ["doctor"]];
  return Promise.all(
    ways.map(async (args) => {
      const { code, stdout, stderr } = await commandHere(args, { HOME, TP_AUTH_COOKIE: CANARY_COOKIE }, "");
      return `${code} ${stdout}${stderr}`;
    }),
  );
}

/** Stops a front of two places, which others take; a program gets in only when it runs again. */
async function overStoppedFront<T>(act: () => Promise<T>): Promise<T> {
  await endFront();
  front = await startFront();
  front.kill("SIGSTOP");
  const others = [1, 2].map(() => connect(443, "127.0.0.1"));
  await Promise.all(others.map((other) => once(other, "connect")));
  const result = await act();
  front.kill("SIGCONT");
  for (const other of others) other.destroy();
  return result;
}

/** Node's own way gives an address up after a quarter of this. */
const GIVEN_UP_BY_NODE_MS = 1_000;
/** Port 443 at 127.0.0.1 in the state SYN_SENT, as the kernel lists it. */
const CONNECTING = / 0100007F:01BB 02 /;

async function someoneConnects(): Promise<void> {
  while (!CONNECTING.test(readFileSync("/proc/net/tcp", "utf8"))) await wait(20);
}

const trusting = { NODE_EXTRA_CA_CERTS: TEST_AUTHORITY };
const auth = await run(["auth", "--store", "file"], { env: trusting, input: CANARY_COOKIE });
const asked = [["auth-status"], ["call", "tp_get_profile"]].map((args) => run(args, { env: trusting }));
const [status, tool] = await Promise.all(asked);
const distrust = await everyWay();
const slow = await overStoppedFront(async () => {
  const env = { ...trusting, NODE_OPTIONS: "--dns-result-order=ipv4first" };
  const answer = run(["auth-status"], { env });
  await Promise.race([answer, someoneConnects()]);
  await wait(GIVEN_UP_BY_NODE_MS);
  return { answer };
});
const answers = {
  auth: [auth],
  status: [status],
  tool: [tool],
  distrust,
  slow: [await slow.answer],
  timeout: await overStoppedFront(everyWay),
  refused: await endFront().then(everyWay),
  nameless: writeNames("") ?? (await everyWay()),
};
await host.close();
process.stdout.write(JSON.stringify(answers), () => process.exit());

/** /etc/hosts is a file of this test. */
function writeNames(names: string): undefined {
  writeFileSync("/etc/hosts", `127.0.0.1 localhost\n${names}`);
}
