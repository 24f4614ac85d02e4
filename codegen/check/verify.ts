import { copiesIn, copiesOf, copyIn } from "../model/before.js";
import { recordRule } from "../model/change-rules.js";
import type { Known } from "../model/known.js";
import { proofNeedsAnswer } from "../model/needs.js";
import { changesData } from "../model/project.js";
import { type CallStep, type Step, storedName, type Verify } from "../model/step.js";
import { endpointOf } from "./call.js";
import { checkNewName } from "./new-name.js";
import { reportAt } from "./report.js";
import { checkValue, type Scope } from "./values.js";

/** Every write says how it is proved. */
export function checkVerify(step: CallStep, scope: Scope, known: Known, steps: readonly Step[]): void {
  const { verify, endpoint, as: answer } = step;
  if (!verify)
    return reportAt(
      endpoint.place,
      "verify",
      `"${endpoint.name}" changes data, so this step needs "verify"`,
      "verify: { call: ..., with: ... } or verify: { none: why it can't be read back }",
    );
  if (verify.none !== undefined) return checkNone(step, verify, known);
  if (verify.expect && known.endpoints.get(endpoint.name)?.method === "DELETE")
    reportAt(
      verify.expect.place,
      "verify",
      "what is deleted is proved to be gone, so nothing of it is expected",
      "remove this line",
    );
  checkBefore(step, verify, steps);
  const { call, pick } = verify;
  const stored = storedName(verify);
  checkValue(verify.before, scope, known);
  checkValue(verify.expect, scope, known);
  if (verify.again && !call) {
    const { name, place } = verify.again;
    return reportAt(place, "verify", `"${name}" is not the result of a call above`, "verify: again current");
  }
  if (verify.listed) checkListed(step, verify.listed, scope, known);
  if (!call && !pick) return reportAt(verify.place, "verify", '"verify" needs "call", "pick" or "none"');
  checkLostAnswer(step, known);
  const inner = answer && proofNeedsAnswer(step) ? new Set([...scope, answer.name]) : scope;
  if (call) {
    const reading = endpointOf(call.endpoint, known);
    if (reading && changesData(reading))
      reportAt(call.endpoint.place, "verify", `"${reading.name}" changes data; "verify" only reads`);
    checkValue(call.with, inner, known);
  }
  if (pick || verify.as) checkNewName(stored, answer ? new Set([...scope, answer.name]) : scope, known);
  if (!pick) return;
  checkValue(pick, call ? new Set([...inner, stored.name]) : inner, known);
}

/** A list in which the record is found by its key. */
function checkListed(
  { endpoint: { name } }: CallStep,
  { endpoint, with: params, when }: NonNullable<Verify["listed"]>,
  scope: Scope,
  known: Known,
): void {
  const written = known.endpoints.get(name);
  const list = endpointOf(endpoint, known);
  checkValue(params, scope, known);
  checkValue(when, scope, known);
  if (list && changesData(list))
    reportAt(endpoint.place, "verify", `"${list.name}" changes data; "verify" only reads`);
  if (written && !recordRule(written, known))
    reportAt(endpoint.place, "verify", `nothing says by which key a list shows what "${name}" changes`);
}

/** What can be read is proved: `none` is for what nothing shows. */
function checkNone({ endpoint: { name } }: CallStep, { place }: Verify, known: Known): void {
  const written = known.endpoints.get(name);
  const record = written && recordRule(written, known);
  if (record)
    reportAt(
      place,
      "verify",
      `what "${name}" changes is shown by "${record.read.endpoint.name}", so it can be proved`,
      `verify: { call: ${record.read.endpoint.name}, with: ... }`,
    );
}

/** Without its answer such a proof says nothing, so something else must find what was made. */
function checkLostAnswer(step: CallStep, known: Known): void {
  const written = known.endpoints.get(step.endpoint.name);
  if (!written || written.found || written.response === "none" || !proofNeedsAnswer(step)) return;
  reportAt(
    step.endpoint.place,
    "verify",
    `this proof needs the answer of "${written.name}", and nothing says how what it made is found when that is lost`,
    `found: { call: ..., is: ..., look: ... } of "${written.name}", or found: { none: why it can't be found }`,
  );
}

/** Of a changed copy only what was changed has to be stored; the rest is somebody else's, and may differ. */
function checkBefore({ body }: CallStep, { expect, before }: Verify, steps: readonly Step[]): void {
  if (!expect || body?.kind === "patch") return;
  const copies = copiesIn(steps);
  const copy = copyIn(expect, copies);
  if (copy && before)
    return reportAt(
      before.place,
      "verify",
      "what is expected is a changed copy, so what it was before is known",
      'remove "before"',
    );
  const [name] = copiesOf(expect, steps, copies);
  if (!copy && !before && name !== undefined)
    reportAt(
      expect.place,
      "verify",
      `this is made of "${name}", a changed copy, and nothing says what it was before`,
      "before: ...",
    );
}
