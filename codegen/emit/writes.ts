import { beforeOf, copiesIn } from "../model/before.js";
import { recordRule } from "../model/change-rules.js";
import { proofNeedsAnswer } from "../model/needs.js";
import { originsOf } from "../model/origins.js";
import type { Protect, ToolSpec } from "../model/project.js";
import { type CallStep, storedName, type Verify } from "../model/step.js";
import { mentions } from "../model/walk.js";
import { endpointOf, printEndpoint, printRead } from "./reads.js";
import type { ValueWriter } from "./values.js";

/**
 * Prints a call that changes data: `ctx.write(endpoint, { params, body, before, ... })`. How the change is proved stands in
 * `verify`: `readBack` asks the server again, `readBackOf` needs the answer first (a new id), `gone` expects nothing to be found.
 */
export function printWrite(values: ValueWriter, step: CallStep, tool: ToolSpec): void {
  const { protect } = tool;
  const { out } = values.writer;
  const { with: params, body, verify } = step;
  out.write("ctx.write(");
  printEndpoint(values, step.endpoint);
  out.write(", ").inlineBlock(() => {
    if (params) values.tied(params.place, () => property(values, "params", () => values.object(params)));
    else property(values, "params", () => out.write("{}"));
    if (body) property(values, "body", () => values.value(body));
    const base = beforeOf(step, copiesIn(tool.steps));
    if (base) property(values, "before", () => values.value(base));
    const expected = verify?.expect;
    if (expected) property(values, "expected", () => values.value(expected));
    const deletes = isDeletion(values, step, tool);
    if (verify) printProof(values, step, verify, deletes);
    if (verify?.listed) printListed(values, verify.listed);
    if (protect && deletes) printProtect(values, protect, recordName(values, step, tool));
  });
  out.write(")");
}

/** Whether this write is the deletion of a tool that deletes: a DELETE, or where there is none whatever it writes. */
function isDeletion(values: ValueWriter, step: CallStep, { effect, calls }: ToolSpec): boolean {
  const { endpoints } = values.known;
  const deletes = (name: string) => endpoints.get(name)?.method === "DELETE";
  return deletes(step.endpoint.name) || (effect === "delete" && !calls.some(deletes));
}

function printProof(values: ValueWriter, step: CallStep, verify: Verify, deletes: boolean): void {
  const { out } = values.writer;
  const { none } = verify;
  if (none !== undefined) return property(values, "unverified", () => out.write(JSON.stringify(none)));
  const needsAnswer = proofNeedsAnswer(step);
  const name = deletes ? "gone" : needsAnswer ? "readBackOf" : "readBack";
  property(values, name, () => {
    out.write(`${verify.call ? "" : "async "}(${needsAnswer ? step.as?.name : ""}) => `);
    printStored(values, verify);
  });
}

function printListed(values: ValueWriter, listed: NonNullable<Verify["listed"]>): void {
  const { out } = values.writer;
  property(values, "listed", () => {
    if (listed.when) values.value(listed.when, "condition");
    out.write(listed.when ? " ? () => " : "() => ");
    printRead(values, listed);
    if (listed.when) out.write(" : undefined");
  });
}

/** The result that is the record a deletion deletes, of those that the protection looks at. */
function recordName(values: ValueWriter, step: CallStep, { protect, steps }: ToolSpec): string | undefined {
  const record = recordRule(endpointOf(values, step.endpoint), values.known);
  if (!record || !protect || !("when" in protect)) return undefined;
  const { when, says } = protect;
  const isRead = ({ endpoint }: CallStep) => endpoint.name === record.read.endpoint.name;
  return [...originsOf(steps)].find(
    ([name, calls]) => [...calls].some(isRead) && (mentions(when, name) || mentions(says, name)),
  )?.[0];
}

/** Why this one must stay, decided right before it is deleted. */
function printProtect(values: ValueWriter, protect: Protect, record: string | undefined): void {
  const { out } = values.writer;
  if ("never" in protect)
    return property(values, "unprotected", () => out.write(JSON.stringify(protect.never)));
  property(values, "protect", () => {
    const protecting = values.writer.use("src/tool/protect.ts", "protecting");
    out.write(`${protecting}(${record ?? "undefined"}, (${record ?? ""}) => `);
    values.value(protect.when, "condition");
    out.write(" ? ");
    values.value(protect.says);
    out.write(" : undefined)");
  });
}

/** What is stored now: the answer of the reading call, or the part of it that `pick` names. */
function printStored(values: ValueWriter, verify: Verify): void {
  const { out } = values.writer;
  const { call, pick } = verify;
  const { name } = storedName(verify);
  if (call) printRead(values, call);
  else if (pick) values.value(pick, "operand");
  if (!call || !pick) return;
  out.write(`.then((${name}) => `);
  values.value(pick, "operand");
  out.write(")");
}

function property(values: ValueWriter, name: string, print: () => void): void {
  values.writer.out.write(`${name}: `);
  print();
  values.writer.out.write(",").newLine();
}
