import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import { expect, onTestFinished, test } from "vitest";
import { commandsHere } from "../cli/here.js";
import { type RealHost, startRealHost } from "../kit/real-host.js";
import { serveHere } from "../kit/serve-here.js";
import { CLI, resultOf } from "../kit/server.js";
import { trustTestAuthority } from "../kit/trusting.js";
import { temporaryFolder } from "./temporary-folder.js";

const LENA = "cookie-of-lena-0123456789";
const MARTA = "cookie-of-marta-0123456789";

const run = commandsHere();
trustTestAuthority();

/** A person's machine: a terminal in which they sign in, and a server that their assistant started. */
async function machine() {
  const host = await startRealHost({ sandbox: { cookies: { [LENA]: "athlete", [MARTA]: "coach" } } });
  const home = temporaryFolder();
  const env = { PATH: process.env.PATH ?? "", HOME: home, XDG_RUNTIME_DIR: home, ...host.env };
  const terminal = (args: string[], input = "") => run(args, env, input);
  const signIn = async (cookie: string) =>
    expect(await terminal(["auth", "--store", "file"], cookie)).toMatchObject({ code: 0 });
  const client = new Client({ name: "tp-mcp tests", version: "1.0.0" });
  const start = async () => {
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: [CLI], env, stderr: "ignore" }),
    );
  };
  const startHere = async () => {
    const { stdin, stdout, closed } = serveHere([], env);
    onTestFinished(async () => {
      stdin.end();
      await closed;
    });
    await client.connect(new StdioServerTransport(stdout, stdin));
  };
  onTestFinished(async () => {
    await client.close();
    await host.close();
  });
  const call = async (name: string, args: Record<string, unknown> = {}) =>
    resultOf(await client.callTool({ name, arguments: args }));
  return { host, terminal, signIn, start, startHere, call };
}

test("T27: another account is used from the next call on, and signing out ends the next call", async () => {
  const { terminal, signIn, start, call } = await machine();
  await signIn(LENA);
  await start();
  expect((await call("tp_get_profile")).data.name).toBe("Lena Hoffmann");
  await signIn(MARTA);
  expect((await call("tp_get_profile")).data.name).toBe("Marta Weiss");
  expect(await terminal(["auth-clear"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("Removed the sign-in from the credential file."),
  });
  expect((await call("tp_get_profile")).data.error.code).toBe("AUTH_MISSING");
  expect((await call("tp_auth_status")).data).toMatchObject({ valid: false });
  await signIn(LENA);
  expect((await call("tp_auth_status")).data).toMatchObject({ valid: true });
});

test("T26: a change meant for one account is never sent as the other", async () => {
  const { host, signIn, startHere, call } = await machine();
  await signIn(LENA);
  await startHere();
  // The list is read while the person signs in as somebody else; then the changed list would be saved.
  let reached = () => {};
  const reading = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const signedIn = reading.then(() => signIn(MARTA));
  host.gate = async (_method, path) => {
    if (!/equipment/.test(path)) return;
    reached();
    await signedIn;
  };
  const { data } = await call("tp_create_equipment", { type: "bike", name: "Gravel bike" });
  expect(written(host)).toEqual([]);
  expect(data.error).toMatchObject({ code: "CONFLICT" });
});

function written({ sandbox }: RealHost): string[] {
  return sandbox.requests.filter(({ method }) => method !== "GET").map(({ path }) => path);
}
