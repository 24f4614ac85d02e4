import { CLIENT_NAMES, type ClientName, clientNamed, isClient } from "../config/clients.js";
import { homeHere } from "../config/home.js";
import { lookAtClients } from "../config/look.js";
import { runConfig } from "../config.js";
import { ask } from "../confirm.js";
import { EXIT } from "../exit-codes.js";
import { printError, printLine } from "../io.js";
import type { Setup, StepOutcome } from "./step.js";

const LATER = "Connect one later: `tp-mcp config NAME --write`.";

/** Step 3: the clients that were named, or are chosen from those that are here. */
export async function connectStep(setup: Setup): Promise<StepOutcome> {
  const { given, io, asks } = setup;
  const named = given.value("client");
  if (named !== undefined) return connectAll(named, [], setup);
  const looks = lookAtClients(homeHere(io.env));
  for (const { name, ours } of looks)
    if (ours && ours.length > 0) printLine(io.stdout, `${clientNamed(name).title} has this server already.`);
  const without = looks.filter(({ ours }) => !ours || ours.length === 0).map(({ name }) => name);
  if (!asks) return { code: EXIT.ok, skipped: notAsked(without) };
  if (without.length === 0 && looks.length > 0) return { code: EXIT.ok };
  for (const [index, name] of without.entries())
    printLine(io.stderr, `  ${index + 1}  ${clientNamed(name).title} (${name})`);
  if (without.length === 0) printLine(io.stderr, `None was found. Known are ${CLIENT_NAMES.join(", ")}.`);
  const answer = await ask(io, "Which? Numbers or names, with commas between them; Enter for none: ");
  if (answer === undefined) return { code: EXIT.interrupted };
  return answer.trim() === "" ? { code: EXIT.ok, skipped: LATER } : connectAll(answer, without, setup);
}

function notAsked(without: readonly ClientName[]): string {
  const found = without.length > 0 ? ` Found here: ${without.join(", ")}.` : "";
  return `Name it: \`tp-mcp setup --client NAME\`.${found}`;
}

async function connectAll(
  text: string,
  numbered: readonly ClientName[],
  { given, io }: Setup,
): Promise<StepOutcome> {
  const words = text.split(/[\s,]+/).filter(Boolean);
  const names = words.map((word) => numbered[Number(word) - 1] ?? word.toLowerCase());
  const unknown = names.find((name) => !isClient(name));
  if (unknown !== undefined) {
    printError(io, "there is no client of that name or number", `Known are ${CLIENT_NAMES.join(", ")}.`);
    return { code: EXIT.usage };
  }
  let code: number = EXIT.ok;
  for (const name of names) code = (await runConfig([name, ...passedOn(given)], io)) || code;
  return { code };
}

/** What was chosen here is chosen: nothing is asked twice. */
function passedOn(given: Setup["given"]): string[] {
  const switches = (["sandbox", "read-only"] as const).filter((name) => given.has(name));
  const values = (["toolsets", "tools", "exclude-tools", "delete-mode"] as const).flatMap((name) => {
    const value = given.value(name);
    return value === undefined ? [] : [`--${name}`, value];
  });
  return ["--write", "--yes", ...switches.map((name) => `--${name}`), ...values];
}
