import { type HttpResponse, header } from "./response.js";

/** What the server's clock says beside this computer's: a wrong clock moves "today" and makes certificates invalid. */
export class ServerClock {
  #aheadMs: number | undefined;

  /** Milliseconds that this computer is ahead of the server, from the last response; to the second, as the header is. */
  get aheadMs(): number | undefined {
    return this.#aheadMs;
  }

  hear(response: Pick<HttpResponse, "headers">): void {
    const told = Date.parse(header(response, "date") ?? "");
    if (Number.isFinite(told)) this.#aheadMs = Date.now() - told;
  }
}
