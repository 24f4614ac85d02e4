import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A session bus that starts no service by itself. */
const CONFIG = `<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>`;

const PASSWORD = "keyring password";

/** A desktop session of its own: home, runtime folder and bus of a test, and what the test starts on it. */
export class SessionBus {
  readonly home = mkdtempSync(join(tmpdir(), "tp-mcp-session-"));
  readonly env: Record<string, string>;
  readonly #children: ChildProcess[] = [];

  private constructor() {
    const runtime = join(this.home, "run");
    mkdirSync(runtime, { mode: 0o700 });
    this.env = { HOME: this.home, PATH: process.env.PATH ?? "", XDG_RUNTIME_DIR: runtime };
  }

  static async start(): Promise<SessionBus> {
    const session = new SessionBus();
    const config = join(session.home, "bus.conf");
    writeFileSync(config, CONFIG);
    const args = [`--config-file=${config}`, "--nofork", "--print-address"];
    session.env.DBUS_SESSION_BUS_ADDRESS = await nextOf(session.startLines("dbus-daemon", args));
    return session;
  }

  /** Starts the Secret Service with its keyring open. */
  async startUnlocked(): Promise<void> {
    this.#startKeyring(["--unlock"]).stdin?.end(`${PASSWORD}\n`);
    await this.#untilServed();
  }

  /** Starts the Secret Service with the keyring as a former session left it: locked. */
  async startLocked(): Promise<void> {
    this.#startKeyring([]).stdin?.end();
    await this.#untilServed();
  }

  /** Ends the session's last program, for example to start the Secret Service in another state. */
  async stopLast(): Promise<void> {
    const child = this.#children.pop();
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const closed = once(child, "close");
    child.kill("SIGKILL");
    await closed;
  }

  /** Starts a program on the bus; its output comes line by line. */
  startLines(file: string, args: string[]): AsyncIterator<string> {
    return createInterface({ input: this.#start(file, args).stdout })[Symbol.asyncIterator]();
  }

  run(file: string, args: string[], input = ""): string {
    return spawnSync(file, args, { env: this.env, input, encoding: "utf8" }).stdout;
  }

  async stop(): Promise<void> {
    while (this.#children.length > 0) await this.stopLast();
    rmSync(this.home, { recursive: true, force: true, maxRetries: 20 });
  }

  #startKeyring(args: string[]) {
    return this.#start("gnome-keyring-daemon", ["--foreground", "--components=secrets", ...args]);
  }

  #start(file: string, args: string[]) {
    const child = spawn(file, args, { env: this.env, stdio: ["pipe", "pipe", "ignore"] });
    this.#children.push(child);
    return child;
  }

  async #untilServed(): Promise<void> {
    const ask = [
      "--session",
      "--print-reply",
      "--dest=org.freedesktop.DBus",
      "/",
      "org.freedesktop.DBus.NameHasOwner",
    ];
    while (!this.run("dbus-send", [...ask, "string:org.freedesktop.secrets"]).includes("boolean true"))
      await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The next whole line. */
export async function nextOf(lines: AsyncIterator<string>): Promise<string> {
  const { done, value } = await lines.next();
  if (done) throw new Error("the program ended");
  return value;
}
