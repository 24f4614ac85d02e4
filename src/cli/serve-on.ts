import { prompts } from "../../generated/prompts.js";
import { areas, registry } from "../../generated/registry.js";
import manifest from "../../generated/tools.json" with { type: "json" };
import { fullName } from "../expressions/people.js";
import { lazyServices } from "../server/lazy-services.js";
import { serveMcp } from "../server/mcp-server.js";
import { offeredPrompts } from "../server/prompts.js";
import { selectTools } from "../server/selection.js";
import type { Services } from "../server/services.js";
import type { ServicesOptions } from "../server/settings.js";
import { traceLine, type WriteTrace } from "../server/write-trace.js";
import type { Json } from "../values/json.js";
import { VERSION } from "../version.js";
import { EXIT } from "./exit-codes.js";
import { readGiven } from "./given.js";
import { type CommandIo, isTerminal, printLine } from "./io.js";
import { readSelection } from "./selection-options.js";
import { usageError } from "./usage-error.js";

/**
 * Serves MCP on the given streams. stdout carries the protocol and nothing else.
 * @param onClose when the client is gone and nothing more can be asked of the server
 */
export async function serveOn(
  args: string[],
  io: CommandIo & Pick<ServicesOptions, "timer">,
  onClose: () => void,
): Promise<number> {
  try {
    const given = readGiven("serve", args);
    const selection = readSelection(given, io.env);
    const served = new Map(manifest.map((tool) => [tool.name, tool]));
    const tools = selectTools(registry, areas, selection).flatMap((entry) => {
      const tool = served.get(entry.name);
      return tool ? [{ entry, served: tool }] : [];
    });
    const services = lazyServices({
      env: io.env,
      sandbox: given.has("sandbox"),
      scrubber: io.scrubber,
      ...(io.timer && { timer: io.timer }),
    });
    if (isTerminal(io.stdin))
      printLine(io.stderr, "Waiting for an MCP client on stdin, as assistants start it. Ctrl-C ends it.");
    const { readOnly, deleteMode } = selection;
    const onWrite = (trace: WriteTrace) => printLine(io.stderr, traceLine(trace, new Date()));
    serveMcp({
      streams: io,
      version: VERSION,
      tools,
      prompts: offeredPrompts(
        prompts,
        tools.map(({ served: { name } }) => name),
      ),
      athleteNames: () => athleteNames(services.get),
      run: async (entry, input, hooks) => {
        const { runTool } = await import("../server/run-tool.js");
        return runTool(entry, input, services.get, { readOnly, deleteMode, onWrite, ...hooks });
      },
      scrub: (message) => io.scrubber.scrubValue(message as Json) as typeof message,
      onListed: loadAhead,
      onClose: () => {
        void services.close();
        onClose();
      },
    });
    return EXIT.ok;
  } catch (error) {
    return usageError(error, io);
  }
}

/** For completions while somebody types: without a sign-in there are none. */
async function athleteNames(services: () => Promise<Services>): Promise<string[]> {
  try {
    const { roster } = await (await services()).identity.get();
    return roster.map(fullName).filter((name) => name !== "");
  } catch {
    return [];
  }
}

/** Clients that start a server only to see its tools are gone by then. */
const LOAD_AFTER_MS = 100;

/** Loads what every call needs while the assistant reads the list. Nothing is opened and nobody is asked anything. */
function loadAhead(): void {
  const load = () => Promise.all([import("../server/run-tool.js"), import("../server/services.js")]);
  // A failure is the first call's to tell.
  setTimeout(() => void load().catch(() => undefined), LOAD_AFTER_MS).unref();
}
