import { proofNeedsAnswer } from "../model/needs.js";
import type { Effect, Protect, ToolSpec } from "../model/project.js";
import { type CallStep, storedName, type Verify } from "../model/step.js";
import { printEndpoint, printRead } from "./reads.js";
import type { ValueWriter } from "./values.js";

/**
 * Prints a call that changes data: `ctx.write(endpoint, { params, body, before, ... })`. How the change is proved stands in
 * `verify`: `readBack` asks the server again, `readBackOf` needs the answer first (a new id), `gone` expects nothing to be found.
 */
export function printWrite(values: ValueWriter, step: CallStep, { effect, protect }: ToolSpec): void {
  const { out } = values.writer;
  const { with: params, body, verify } = step;
  out.write("ctx.write(");
  printEndpoint(values, step.endpoint);
  out.write(", ").inlineBlock(() => {
    if (params) values.tied(params.place, () => property(values, "params", () => values.object(params)));
    else property(values, "params", () => out.write("{}"));
    if (body) property(values, "body", () => values.value(body));
    const base = body?.kind === "patch" ? body.of : verify?.before;
    if (base) property(values, "before", () => values.value(base));
    const expected = verify?.expect;
    if (expected) property(values, "expected", () => values.value(expected));
    if (verify) printProof(values, step, verify, effect);
    if (protect) printProtect(values, protect);
  });
  out.write(")");
}

function printProof(values: ValueWriter, step: CallStep, verify: Verify, effect: Effect): void {
  const { out } = values.writer;
  const { none } = verify;
  if (none !== undefined) return property(values, "unverified", () => out.write(JSON.stringify(none)));
  if (verify.echo && effect !== "delete") printEcho(values, verify);
  const needsAnswer = proofNeedsAnswer(step);
  const name = effect === "delete" ? "gone" : needsAnswer ? "readBackOf" : "readBack";
  property(values, name, () => {
    out.write(`${verify.call ? "" : "async "}(${needsAnswer ? step.as?.name : ""}) => `);
    printStored(values, verify);
  });
}

/** Why this one must stay, decided right before it is deleted. */
function printProtect(values: ValueWriter, protect: Protect): void {
  const { out } = values.writer;
  if ("never" in protect)
    return property(values, "unprotected", () => out.write(JSON.stringify(protect.never)));
  property(values, "protect", () => {
    out.write("() => ");
    values.value(protect.when, "condition");
    values.writer.deeper(() => {
      out.write("? ");
      values.value(protect.says);
      out.newLine().write(": undefined");
    });
  });
}

/** What is stored now, by the answer of the write itself. */
function printEcho(values: ValueWriter, verify: Verify): void {
  const { name } = storedName(verify);
  property(values, "readBackOf", () => {
    values.writer.out.write(`async (${name}) => `);
    if (verify.pick) values.value(verify.pick, "operand");
    else values.writer.out.write(name);
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
  const print = () => {
    out.write(`.then((${name}) => `);
    values.value(pick, "operand");
    out.write(")");
  };
  if (values.fitsOnLine(pick.place, `.then((${name}) => )`.length)) print();
  else values.writer.deeper(print);
}

function property(values: ValueWriter, name: string, print: () => void): void {
  values.writer.out.write(`${name}: `);
  print();
  values.writer.out.write(",").newLine();
}
