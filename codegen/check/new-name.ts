import type { Node } from "yaml";
import type { Known } from "../emit/known.js";
import type { SpecFile } from "../read/spec-file.js";
import { checkName } from "../spec/name-checks.js";
import { CAMEL_CASE } from "../spec/names.js";

/** What generated functions use themselves. */
const PRINTED = new Set(["call", "collect", "collectTogether", "patch"]);

/** Checks the name of a result, a loop or a parameter: it must be free, or code below would mean something else. */
export function checkNewName(
  spec: SpecFile,
  node: Node | undefined,
  name: string,
  scope: ReadonlySet<string>,
  known: Known,
): void {
  if (!checkName(spec, node, name, CAMEL_CASE, "current")) return;
  const owner = scope.has(name) ? "taken already" : ownerOf(name, known);
  if (owner) spec.reportNode(node, "name", `"${name}" is ${owner}`, "choose another name");
}

function ownerOf(name: string, known: Known): string | undefined {
  if (known.endpoints.has(name)) return "an endpoint";
  if (known.helpers.has(name)) return "a helper";
  if (known.hooks.has(name)) return "a hook";
  if (known.views.has(name)) return "a view";
  if (known.tables.has(name)) return "a table";
  return PRINTED.has(name) ? "used by the generated code" : undefined;
}
