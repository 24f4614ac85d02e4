import { isScalar, type Node } from "yaml";
import { placeOf } from "../model/place.js";
import type { CallStep, Verify } from "../model/step.js";
import type { Mapping } from "../model/value.js";
import { child, has, keyNode, text } from "../read/nodes.js";
import { parametersOf, type Surroundings } from "./parameters.js";
import { optionalWord, valueAt, word, wordAt } from "./values.js";

/** The calls above a step by the names of their results, for `verify: again current`. */
export type Calls = ReadonlyMap<string, CallStep>;

/** @param written parameters of the write that is proved */
export function readVerify(
  around: Surroundings,
  step: Node,
  node: Node,
  above: Calls,
  written: Mapping | undefined,
): Verify {
  const { spec } = around;
  const again = isScalar(node)
    ? wordAt(spec, node, String(node.value).replace(/^again /, ""))
    : optionalWord(spec, node, "again");
  return {
    place: placeOf(spec, node),
    keyPlace: placeOf(spec, keyNode(step, "verify")),
    again,
    none: text(node, "none"),
    call: readBack(around, node, again && above.get(again.name), written),
    as: optionalWord(spec, node, "as"),
    pick: valueAt(spec, node, "pick"),
    expect: valueAt(spec, node, "expect"),
    before: valueAt(spec, node, "before"),
    listed: listOf(around, node, written),
  };
}

function listOf(around: Surroundings, node: Node, written: Mapping | undefined): Verify["listed"] {
  const listed = has(node, "listed") ? child(node, "listed") : undefined;
  if (!listed) return undefined;
  const endpoint = word(around.spec, listed, "call");
  const { params } = around.endpoints.get(endpoint.name) ?? {};
  const { place } = endpoint;
  return {
    endpoint,
    with: parametersOf(around, listed, place, params, written),
    when: valueAt(around.spec, listed, "when"),
  };
}

/** A call that reads what is stored: its own, or an earlier one made once more, fresh whatever that was. */
function readBack(
  around: Surroundings,
  node: Node,
  earlier: CallStep | undefined,
  written: Mapping | undefined,
): Verify["call"] {
  if (earlier) return { endpoint: earlier.endpoint, with: earlier.with };
  if (!has(node, "call")) return undefined;
  const endpoint = word(around.spec, node, "call");
  return {
    endpoint,
    with: parametersOf(around, node, endpoint.place, around.endpoints.get(endpoint.name)?.params, written),
  };
}
