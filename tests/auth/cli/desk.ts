import { PassThrough, Readable } from "node:stream";
import type { HelperReply } from "../../../src/auth/keychain/helper-protocol.js";
import { undiciTransport } from "../../../src/auth/token/transport.js";
import type { AuthParts } from "../../../src/cli/auth-parts.js";
import type { CommandIo } from "../../../src/cli/io.js";
import { createScrubber } from "../../../src/security/scrubber.js";
import { CANARY_TOKEN } from "../../security/canary.js";
import { machineWith } from "../browser/home.js";
import { cookieFinder } from "../cookie-finder.js";
import { memoryStores } from "../memory-store.js";
import { sendJson, startServer, tokenAnswer } from "../wire.js";

export const USER = {
  user: { personId: 4100500, email: "pat@example.org", fullName: "Pat\u001b]0;title\u0007 Miller\u202e" },
};

/** A command's surroundings: typed input, caught output, stores in memory and a server that knows one account. */
export async function desk({ input = "", env = {}, accepted = true, status = 200 } = {}) {
  const { seen, origin } = await startServer((request, response) => {
    if (status !== 200) sendJson(response, status, {});
    else if (!accepted) sendJson(response, 401, {});
    else sendJson(response, 200, request.url === "/users/v3/user" ? USER : tokenAnswer(CANARY_TOKEN));
  });
  const { machine, home } = machineWith();
  const stores = memoryStores();
  const python: { reply: HelperReply } = { reply: { state: "absent" } };
  const parts: AuthParts = {
    origins: { sandbox: false, of: () => origin, allows: () => true },
    ask: async () => python.reply,
    stores,
    findCookie: cookieFinder(machine),
    run: machine.run,
    transport: undiciTransport(),
    timeoutMs: 20_000,
  };
  const output = { stdout: new PassThrough(), stderr: new PassThrough() };
  const scrubber = createScrubber();
  const io: CommandIo = { stdin: Readable.from([input]), ...output, env: { HOME: home, ...env }, scrubber };
  const printed = () => ({ stdout: textOf(output.stdout), stderr: textOf(output.stderr) });
  return { io, parts, stores, python, home, seen, printed };
}

function textOf(stream: PassThrough): string {
  return String(stream.read() ?? "");
}
