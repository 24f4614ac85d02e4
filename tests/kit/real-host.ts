import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import { join } from "node:path";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/index.js";
import { FRIDAY } from "./server.js";

const TLS = join(import.meta.dirname, "tls");
/** The authority of the front's certificate: trusted by whoever names it in NODE_EXTRA_CA_CERTS. */
export const TEST_AUTHORITY = join(TLS, "ca.pem");

export interface ProxyOptions {
  /** `name:password` that the proxy wants. */
  credentials?: string;
  /** Answers CONNECT with this status instead. */
  status?: number;
}

export interface RealHost {
  sandbox: Sandbox;
  /** Port of the TLS front on loopback. */
  port: number;
  /** Address of the proxy, without credentials. */
  proxy: string;
  /** What was asked of the proxy: `tpapi.trainingpeaks.com:443`. */
  connects: string[];
  /** What the proxy was told in Proxy-Authorization, undecoded. */
  authorizations: string[];
  /** The variables by which a program reaches TrainingPeaks' real names here. */
  env: { HTTPS_PROXY: string; NODE_EXTRA_CA_CERTS: string };
  /** Awaited before a request reaches the sandbox; replaced by tests that hold one up. */
  gate: (method: string, path: string) => Promise<void>;
  close(): Promise<void>;
}

/**
 * TrainingPeaks under its real names, on this machine: a CONNECT proxy that leads every host to a TLS front before a sandbox. The
 * program under test does not know that there is a sandbox: it opens stores, checks certificates, sends the cookie.
 */
export async function startRealHost(
  options: { proxy?: ProxyOptions; sandbox?: Partial<SandboxOptions> } = {},
): Promise<RealHost> {
  const sandbox = await startSandbox({ openapi, now: FRIDAY, ...options.sandbox });
  const front = createSecureServer(
    { key: readFileSync(join(TLS, "front.key")), cert: readFileSync(join(TLS, "front.pem")) },
    async (message, response) => {
      await host.gate(message.method ?? "", message.url ?? "");
      forward(message, response, sandbox.url);
    },
  );
  const port = await listen(front);
  const connects: string[] = [];
  const authorizations: string[] = [];
  const proxy = createServer((_, response) => response.writeHead(400).end());
  proxy.on("connect", (message: IncomingMessage, socket: Socket) => {
    connects.push(message.url ?? "");
    const given = message.headers["proxy-authorization"] ?? "";
    authorizations.push(given);
    const { credentials, status } = options.proxy ?? {};
    const wanted = credentials && `Basic ${Buffer.from(credentials).toString("base64")}`;
    if (status || (wanted && given !== wanted)) socket.end(`HTTP/1.1 ${status ?? 407} No\r\n\r\n`);
    else tunnel(socket, port);
  });
  const proxyPort = await listen(proxy);
  const address = `http://127.0.0.1:${proxyPort}`;
  const host: RealHost = {
    gate: async () => undefined,
    sandbox,
    port,
    proxy: address,
    connects,
    authorizations,
    env: {
      HTTPS_PROXY: options.proxy?.credentials
        ? address.replace("//", `//${options.proxy.credentials}@`)
        : address,
      NODE_EXTRA_CA_CERTS: TEST_AUTHORITY,
    },
    close: async () => {
      front.closeAllConnections();
      proxy.closeAllConnections();
      for (const server of [front, proxy]) await new Promise((resolve) => server.close(resolve));
      await sandbox.close();
    },
  };
  return host;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
  );
}

function tunnel(socket: Socket, port: number): void {
  const peer = connect(port, "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    socket.pipe(peer).pipe(socket);
  });
  peer.on("error", () => socket.destroy());
  socket.on("error", () => peer.destroy());
}

function forward(message: IncomingMessage, response: ServerResponse, to: string): void {
  const { method, url, headers } = message;
  const onward = request(
    `${to}${url}`,
    { method, headers: { ...headers, host: new URL(to).host } },
    (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on("error", () => response.destroy());
  message.pipe(onward);
}
