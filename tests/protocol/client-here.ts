import { type ServerHere, serveHere } from "../kit/serve-here.js";
import { LineClient } from "./line-client.js";

/** Lines to and from a server of this process. */
export class ClientHere extends LineClient {
  private readonly here: ServerHere;

  constructor(args?: readonly string[], env?: Record<string, string>) {
    const here = serveHere(args, env);
    super(here);
    this.here = here;
  }

  /** Closes stdin, as a client does that is done, and waits for the server to let go. */
  async hangUp(): Promise<void> {
    this.here.stdin.end();
    await this.here.closed;
  }
}
