import { parseArgs } from "node:util";
import { registry } from "../../generated/registry.js";
import { closest } from "../runtime/closest.js";
import { createScrubber } from "../security/scrubber.js";
import { runTool } from "../server/run-tool.js";
import { lazyServices } from "../server/services.js";
import { EXIT } from "./exit-codes.js";
import { type CommandIo, printError, printLine } from "./io.js";
import { readSelection } from "./serve.js";

/** `tp-mcp call NAME '{...}' [--sandbox]`: runs one tool from a shell and prints its answer as JSON. */
export async function runCall(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { sandbox: { type: "boolean" } },
    allowPositionals: true,
  });
  const [name = "", json = "{}"] = positionals;
  const entry = registry.find((candidate) => candidate.name === name || candidate.aliases?.includes(name));
  if (!entry) {
    const near = closest(
      name,
      registry.map((candidate) => candidate.name),
    );
    printError(
      io,
      `there is no tool "${name}"`,
      near ? `did you mean "${near}"?` : "tp-mcp tools lists them",
    );
    return EXIT.usage;
  }
  const input = parseJson(json);
  if (input === undefined) {
    printError(io, "the arguments are not JSON", `for example: tp-mcp call ${name} '{"date": "2026-04-14"}'`);
    return EXIT.usage;
  }
  const scrubber = createScrubber();
  const services = lazyServices({
    env: io.env,
    sandbox: values.sandbox ?? false,
    remember: scrubber.remember,
  });
  const { deleteMode } = readSelection({}, io.env);
  const { data, isError } = await runTool(entry, input, services.get, { deleteMode });
  await services.close();
  printLine(io.stdout, scrubber.scrubMessage(JSON.stringify(data)));
  return isError ? EXIT.failed : EXIT.ok;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
