import type { Node } from "yaml";
import { changesData } from "../check/effects.js";
import { child, has, plain, text } from "../read/nodes.js";
import type { EndpointSpec } from "../spec/model.js";
import { endpointModule } from "./known.js";
import type { StepWriter } from "./steps.js";
import type { Scope } from "./values.js";

/**
 * Prints a call that changes data: `ctx.write(endpoint, { params, body, before, ... })`. How the change is proved stands in
 * `verify`: `readBack` asks the server again, `readBackOf` needs the answer first (a new id), `gone` expects nothing to be found.
 */
export function printWrite(steps: StepWriter, step: Node, endpoint: EndpointSpec, scope: Scope): void {
  const { writer, values } = steps;
  const { out } = writer;
  out.write("ctx.write(");
  values.tied(child(step, "call") ?? step, () =>
    out.write(writer.use(endpointModule(endpoint), endpoint.name)),
  );
  out.write(", ").inlineBlock(() => {
    const params = child(step, "with");
    if (params) values.tied(params, () => property(steps, "params", () => values.object(params, scope)));
    else property(steps, "params", () => out.write("{}"));
    const body = child(step, "body");
    if (body) property(steps, "body", () => values.value(body, scope));
    const base = child(body, "patch") ?? child(child(step, "verify"), "before");
    if (base) property(steps, "before", () => values.expression(base, scope));
    const expected = child(child(step, "verify"), "expect");
    if (expected) property(steps, "expected", () => values.value(expected, scope));
    printProof(steps, step, endpoint, scope);
  });
  out.write(")");
}

function printProof(steps: StepWriter, step: Node, endpoint: EndpointSpec, scope: Scope): void {
  const verify = child(step, "verify");
  const { spec } = steps.tool;
  if (!verify) {
    spec.reportNode(
      child(step, "call"),
      "verify",
      `"${endpoint.name}" changes data, so this step needs "verify"`,
      "verify: { call: ..., with: ... } or verify: { none: why it can't be read back }",
    );
    return;
  }
  const reason = text(verify, "none");
  if (reason !== undefined)
    return property(steps, "unverified", () => steps.writer.out.write(JSON.stringify(reason)));
  if (!has(verify, "call") && !has(verify, "pick"))
    return spec.reportNode(verify, "verify", '"verify" needs "call", "pick" or "none"');
  const answer = text(step, "as");
  const needsAnswer =
    answer !== undefined && new RegExp(`\\b${answer}\\b`).test(JSON.stringify(plain(verify)));
  if (has(verify, "echo") && steps.tool.effect !== "delete") printEcho(steps, verify, scope);
  const name = steps.tool.effect === "delete" ? "gone" : needsAnswer ? "readBackOf" : "readBack";
  const inner = needsAnswer && answer ? new Set([...scope, answer]) : scope;
  property(steps, name, () => {
    steps.writer.out.write(`${has(verify, "call") ? "" : "async "}(${needsAnswer ? answer : ""}) => `);
    printStored(steps, verify, inner);
  });
}

/** What is stored now, by the answer of the write itself. */
function printEcho(steps: StepWriter, verify: Node, scope: Scope): void {
  const name = text(verify, "as") ?? "stored";
  property(steps, "readBackOf", () => {
    steps.writer.out.write(`async (${name}) => `);
    steps.values.value(child(verify, "pick"), new Set([...scope, name]), "operand");
  });
}

/** What is stored now: the answer of the reading call, or the part of it that `pick` names. */
function printStored(steps: StepWriter, verify: Node, scope: Scope): void {
  const pick = child(verify, "pick");
  if (!has(verify, "call")) return steps.values.value(pick, scope, "operand");
  const endpoint = steps.endpoint(verify);
  if (!endpoint) return;
  if (changesData(endpoint))
    steps.tool.spec.reportNode(
      child(verify, "call"),
      "verify",
      `"${endpoint.name}" changes data; "verify" only reads`,
    );
  steps.read(verify, endpoint, scope);
  if (!pick) return;
  const name = text(verify, "as") ?? "stored";
  const print = () => {
    steps.writer.out.write(`.then((${name}) => `);
    steps.values.value(pick, new Set([...scope, name]), "operand");
    steps.writer.out.write(")");
  };
  if (steps.values.fitsOnLine(pick, `.then((${name}) => )`.length)) print();
  else steps.writer.deeper(print);
}

function property(steps: StepWriter, name: string, print: () => void): void {
  steps.writer.out.write(`${name}: `);
  print();
  steps.writer.out.write(",").newLine();
}
