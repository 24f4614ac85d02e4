import type { Word } from "../model/place.js";
import type { EndpointSpec } from "../model/project.js";
import type { CallStep } from "../model/step.js";
import { endpointModule } from "./modules.js";
import type { ValueWriter } from "./values.js";

/** The endpoint that a checked word names. */
export function endpointOf({ known }: ValueWriter, { name }: Word): EndpointSpec {
  const endpoint = known.endpoints.get(name);
  if (!endpoint) throw new Error(`no endpoint is called "${name}"`);
  return endpoint;
}

/** The name of an endpoint, imported. */
export function printEndpoint(values: ValueWriter, word: Word): void {
  const { writer } = values;
  const module = endpointModule(endpointOf(values, word));
  values.tied(word.place, () => writer.out.write(writer.use(module, word.name)));
}

/** `ctx.read(endpoint, params, body)`, without `await`. */
export function printRead(
  values: ValueWriter,
  call: Pick<CallStep, "endpoint" | "with" | "body" | "recent">,
): void {
  const { out } = values.writer;
  const { params } = endpointOf(values, call.endpoint);
  const { recent } = call;
  out.write(recent ? `ctx.${recent.only ? "kept" : "recent"}(${recent.seconds}, ` : "ctx.read(");
  printEndpoint(values, call.endpoint);
  if (call.with || call.body || Object.keys(params.properties ?? {}).length > 0) {
    out.write(", ");
    if (call.with) values.value(call.with);
    else out.write("{}");
  }
  if (call.body) {
    out.write(", ");
    values.value(call.body);
  }
  out.write(")");
}
