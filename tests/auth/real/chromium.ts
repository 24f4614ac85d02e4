import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

export interface BrowserCookie {
  name: string;
  value: string;
  domain: string;
  /** `/` where none is given. */
  path?: string;
  /** Seconds since 1970; a session cookie without. */
  expires?: number;
}

/** Lets a real Chromium set cookies in the profile of a home folder, and closes it so that they reach the disk. */
export async function setChromiumCookies(
  env: Record<string, string>,
  store: "basic" | "gnome-libsecret",
  cookies: BrowserCookie[],
): Promise<void> {
  const profile = join(env.HOME ?? "", ".config", "chromium");
  mkdirSync(profile, { recursive: true });
  const args = ["--headless=new", "--no-sandbox", "--disable-gpu", `--user-data-dir=${profile}`];
  const browser = spawn("chromium", [...args, "--remote-debugging-pipe", `--password-store=${store}`], {
    env,
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const closed = once(browser, "close");
  const [, , , commands, answers] = browser.stdio;
  await send(commands as Writable, answers as Readable, "Storage.setCookies", {
    cookies: cookies.map((cookie) => ({ path: "/", secure: true, httpOnly: true, ...cookie })),
  });
  (commands as Writable).write(`${JSON.stringify({ id: 2, method: "Browser.close" })}\0`);
  await closed;
}

/** One command over the debugging pipe; messages end with a zero byte. */
async function send(commands: Writable, answers: Readable, method: string, params: unknown): Promise<void> {
  commands.write(`${JSON.stringify({ id: 1, method, params })}\0`);
  let received = "";
  for await (const chunk of answers.iterator({ destroyOnReturn: false })) {
    received += String(chunk);
    const answer = received
      .split("\0")
      .slice(0, -1)
      .map((text): { id?: number; error?: unknown } => JSON.parse(text))
      .find(({ id }) => id === 1);
    if (answer?.error) throw new Error(JSON.stringify(answer.error));
    if (answer) return;
  }
}
