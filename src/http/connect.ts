import { lookup } from "node:dns/promises";
import { connect as openSocket, type Socket } from "node:net";
import { buildConnector } from "undici";

const CONNECT_TIMEOUT_MS = 10_000;
/** How long an address may keep the others waiting (RFC 8305). */
const NEXT_ADDRESS_MS = 250;

/** No address of the host could be connected to. `code` is the most telling of the reasons. */
export class ConnectFailure extends Error {
  override readonly name = "ConnectFailure";
  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * Connects over networks as people have them: all addresses of a host race, each a quarter of a second after the one before.
 * Node's own way gives an address up after that time, so that a slow IPv4 beside a dead IPv6 never connects.
 */
export function createConnector(): buildConnector.connector {
  const secure = buildConnector({ timeout: CONNECT_TIMEOUT_MS });
  return (options, callback) => {
    const { hostname, protocol } = options;
    connectTo(hostname, Number(options.port) || (protocol === "https:" ? 443 : 80)).then(
      (socket) => {
        if (protocol === "https:") secure({ ...options, httpSocket: socket }, callback);
        else callback(null, socket);
      },
      (error: Error) => callback(error, null),
    );
  };
}

/** @throws ConnectFailure, or the error of the look-up (ENOTFOUND, EAI_AGAIN) */
async function connectTo(host: string, port: number): Promise<Socket> {
  const addresses = alternating(await lookup(host, { all: true }));
  return new Promise((resolve, reject) => new Race(addresses, port, resolve, reject).startNext());
}

class Race {
  readonly #running = new Set<Socket>();
  readonly #codes: string[] = [];
  readonly #end = setTimeout(() => this.#fail("ETIMEDOUT"), CONNECT_TIMEOUT_MS);
  #next: NodeJS.Timeout | undefined;

  constructor(
    private readonly waiting: string[],
    private readonly port: number,
    private readonly won: (socket: Socket) => void,
    private readonly lost: (failure: ConnectFailure) => void,
  ) {}

  startNext(): void {
    clearTimeout(this.#next);
    const host = this.waiting.shift();
    if (host === undefined) return;
    const socket = openSocket({ host, port: this.port, noDelay: true });
    this.#running.add(socket);
    socket.once("connect", () => this.#win(socket));
    socket.once("error", (error) => this.#drop(socket, "code" in error ? String(error.code) : ""));
    this.#next = setTimeout(() => this.startNext(), NEXT_ADDRESS_MS);
  }

  #win(socket: Socket): void {
    this.#running.delete(socket);
    this.#stop();
    socket.removeAllListeners();
    this.won(socket);
  }

  #drop(socket: Socket, code: string): void {
    this.#running.delete(socket);
    this.#codes.push(code);
    if (this.waiting.length > 0) this.startNext();
    else if (this.#running.size === 0) this.#fail(code);
  }

  #fail(code: string): void {
    this.#stop();
    this.lost(new ConnectFailure(mostTelling([...this.#codes, code])));
  }

  /** Nobody hears of the others any more. */
  #stop(): void {
    clearTimeout(this.#end);
    clearTimeout(this.#next);
    for (const socket of this.#running)
      socket
        .removeAllListeners()
        .on("error", () => undefined)
        .destroy();
  }
}

/** The two families in turn, beginning with the one that the system would try first. */
function alternating(found: readonly { address: string; family: number }[]): string[] {
  const [first] = found;
  const same = found.filter(({ family }) => family === first?.family);
  const other = found.filter(({ family }) => family !== first?.family);
  return found.flatMap((_, index) => [same[index], other[index]].flatMap((one) => one?.address ?? []));
}

/** A refusal says that somebody is there; that a family of addresses is missing here says least. */
function mostTelling(codes: readonly string[]): string {
  const known = ["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT"].find((code) => codes.includes(code));
  return known ?? codes[0] ?? "";
}
