import { fieldsOf } from "../model/change-rules.js";
import type { Known } from "../model/known.js";
import type { EndpointSpec } from "../model/project.js";
import type { CallStep } from "../model/step.js";
import type { Value } from "../model/value.js";
import { entryOf } from "../model/walk.js";
import { reportAt } from "./report.js";

/** A proof that reads another object than the one that was written: ids in both paths must be the same, unless the body moves it there. */
export function checkSameObject(step: CallStep, known: Known): void {
  const { endpoints } = known;
  const proof = step.verify?.call;
  const written = endpoints.get(step.endpoint.name);
  const read = proof && endpoints.get(proof.endpoint.name);
  if (!written || !read) return;
  for (const name of written.pathParams.filter(
    (one) => read.pathParams.includes(one) && isId(written, one),
  )) {
    const there = entryOf(step.with, name);
    const here = entryOf(proof.with, name);
    if (there && here && codeOf(there) !== codeOf(here) && !movesTo(step, written, name, here, known))
      reportAt(
        here.place,
        "verify",
        `the write has another ${name}, so this would read another object`,
        `${name}: ${codeOf(there)}`,
      );
  }
}

/** Whether the body sets, in a field of this kind of id, just what the proof asks for. */
function movesTo(
  { body }: CallStep,
  written: EndpointSpec,
  parameter: string,
  here: Value,
  known: Known,
): boolean {
  if (body?.kind !== "patch" || body.set.kind !== "mapping" || !written.body) return false;
  const fields = fieldsOf(written.body, known);
  const kind = written.params.properties?.[parameter]?.["x-id"];
  return body.set.entries.some(
    ({ key, value }) => fields[key.name]?.["x-id"] === kind && codeOf(value) === codeOf(here),
  );
}

function isId({ params }: EndpointSpec, name: string): boolean {
  return params.properties?.[name]?.["x-id"] !== undefined;
}

function codeOf(value: Value): string {
  if (value.kind === "expression") return value.code;
  return value.kind === "literal" ? String(value.value) : "";
}
