import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/index.js";
import type { Json } from "../../src/values/json.js";
import { contract } from "./contract.js";

/** Friday, noon in Berlin. */
export const NOW = "2026-04-10T10:00:00Z";
export const LENA = 4_100_101;

export interface Answer {
  status: number;
  body: Json;
  headers: Headers;
}

/** A signed-in client of a fresh sandbox. */
export interface Client {
  sandbox: Sandbox;
  call(method: string, path: string, body?: Json, headers?: Record<string, string>): Promise<Answer>;
}

export async function client(options: Partial<SandboxOptions> = {}, cookie = "sandbox"): Promise<Client> {
  const sandbox = await startSandbox({ openapi: contract, now: NOW, ...options });
  const token = await tokenFor(sandbox.url, cookie);
  return {
    sandbox,
    call: async (method, path, body, headers = {}) => {
      const response = await fetch(`${sandbox.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get("content-type")?.includes("json") ?? false;
      return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
    },
  };
}

async function tokenFor(url: string, cookie: string): Promise<string> {
  const response = await fetch(`${url}/users/v3/token`, {
    headers: { cookie: `Production_tpAuth=${cookie}` },
  });
  const answer: { token: { access_token: string } } = JSON.parse(await response.text());
  return answer.token.access_token;
}
