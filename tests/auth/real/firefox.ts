import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface FirefoxCookie {
  host: string;
  name: string;
  value: string;
  /** Milliseconds since 1970. */
  expires: number;
  session?: boolean;
  attributes?: Record<string, unknown>;
}

/** A real Firefox with a profile in the home folder, steered over Marionette. */
export class Firefox {
  #id = 0;
  #received = Buffer.alloc(0);

  private constructor(
    private readonly socket: Socket,
    private readonly closed: Promise<unknown>,
    private readonly stopNow: () => void,
  ) {
    socket.on("data", (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
    });
  }

  static async start(home: string): Promise<Firefox> {
    const profile = join(home, ".mozilla", "firefox", "test.default-esr");
    mkdirSync(profile, { recursive: true });
    // It takes a port that is free and writes it down: one that we looked for could be another's by then.
    writeFileSync(join(profile, "user.js"), 'user_pref("marionette.port", 0);\n');
    const args = [
      "--headless",
      "--no-remote",
      "--marionette",
      "-remote-allow-system-access",
      "--profile",
      profile,
    ];
    const browser = spawn("firefox-esr", args, {
      env: { HOME: home, PATH: process.env.PATH },
      stdio: "ignore",
    });
    const closed = once(browser, "close");
    const socket = await connectTo(join(profile, "MarionetteActivePort"));
    const firefox = new Firefox(socket, closed, () => browser.kill("SIGKILL"));
    await firefox.#message();
    await firefox.#command("WebDriver:NewSession", {});
    await firefox.#command("Marionette:SetContext", { value: "chrome" });
    return firefox;
  }

  async addCookies(cookies: FirefoxCookie[]): Promise<void> {
    const script = `
      for (const one of arguments[0])
        Services.cookies.add(one.host, "/", one.name, one.value, true, true, one.session ?? false, one.expires,
          one.attributes ?? {}, Ci.nsICookie.SAMESITE_NONE, Ci.nsICookie.SCHEME_HTTPS);`;
    await this.#command("WebDriver:ExecuteScript", { script, args: [cookies] });
  }

  async removeCookies(cookies: FirefoxCookie[]): Promise<void> {
    const script = `
      for (const one of arguments[0]) Services.cookies.remove(one.host, one.name, "/", one.attributes ?? {});`;
    await this.#command("WebDriver:ExecuteScript", { script, args: [cookies] });
  }

  async quit(): Promise<void> {
    await this.#command("Marionette:Quit", { flags: ["eForceQuit"] });
    this.socket.destroy();
    await this.closed;
  }

  async kill(): Promise<void> {
    this.socket.destroy();
    this.stopNow();
    await this.closed;
  }

  async #command(name: string, parameters: unknown): Promise<void> {
    this.#id += 1;
    const text = JSON.stringify([0, this.#id, name, parameters]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    const answer = await this.#message();
    if (Array.isArray(answer) && answer[2]) throw new Error(JSON.stringify(answer[2]));
  }

  /** Messages are `length:json`. */
  async #message(): Promise<unknown> {
    for (;;) {
      const colon = this.#received.indexOf(":");
      const length = Number(this.#received.toString("latin1", 0, Math.max(colon, 0)));
      if (colon > 0 && this.#received.length >= colon + 1 + length) {
        const text = this.#received.toString("utf8", colon + 1, colon + 1 + length);
        this.#received = this.#received.subarray(colon + 1 + length);
        return JSON.parse(text);
      }
      await once(this.socket, "data");
    }
  }
}

/** @param written the file that Firefox writes its port into; half a number leads nowhere and is read again */
async function connectTo(written: string): Promise<Socket> {
  for (;;) {
    const port = existsSync(written) ? Number(readFileSync(written, "utf8")) : 0;
    const socket = port > 1023 && port < 65_536 ? connect(port, "127.0.0.1") : undefined;
    const connected = await Promise.race([
      socket && once(socket, "connect").then(() => true),
      socket && once(socket, "error").then(() => false),
    ]).catch(() => false);
    if (socket && connected) return socket;
    await sleep(100);
  }
}
