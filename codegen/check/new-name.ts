import type { Known } from "../model/known.js";
import { CAMEL_CASE, nameFault } from "../model/names.js";
import type { Word } from "../model/place.js";
import { reportAt } from "./report.js";

/** What generated functions use themselves. */
const PRINTED = new Set(["call", "ctx", "collect", "collectTogether", "patch"]);

/** Checks the name of a result, a loop or a parameter: it must be free, or code below would mean something else. */
export function checkNewName({ name, place }: Word, scope: ReadonlySet<string>, known: Known): void {
  const fault = nameFault(name, CAMEL_CASE, "current");
  if (fault) return reportAt(place, "name", fault.message, fault.hint);
  const owner = scope.has(name) ? "taken already" : ownerOf(name, known);
  if (owner) reportAt(place, "name", `"${name}" is ${owner}`, "choose another name");
}

function ownerOf(name: string, known: Known): string | undefined {
  if (known.endpoints.has(name)) return "an endpoint";
  if (known.helpers.has(name)) return "a helper";
  if (known.hooks.has(name)) return "a hook";
  if (known.views.has(name)) return "a view";
  if (known.reads.has(name)) return "a shared read";
  if (known.tables.has(name)) return "a table";
  return PRINTED.has(name) ? "used by the generated code" : undefined;
}
