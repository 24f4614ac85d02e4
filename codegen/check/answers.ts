import type { Known } from "../model/known.js";
import type { Project } from "../model/project.js";
import { child } from "../read/nodes.js";
import { checkValue } from "./values.js";

/** `wrapped`, `steady`, `standing` and `kept_as` say something of an answer, so there must be one that is kept or opened. */
export function checkAnswers({ endpoints }: Project, known: Known): void {
  for (const { name, spec, method, response, wrapped, steady, standing, keptAs } of endpoints) {
    const node = child(child(spec.root, "endpoints"), name);
    if (wrapped && response === "bytes")
      spec.reportNode(child(node, "wrapped"), "call", "bytes have no field data", "remove this line");
    if (steady && method !== "GET")
      spec.reportNode(child(node, "steady"), "call", "only the answer of a GET is kept", "remove this line");
    if (standing && method !== "GET")
      spec.reportNode(
        child(node, "standing"),
        "call",
        "only the answer of a GET is kept",
        "remove this line",
      );
    if (keptAs && (method !== "GET" || typeof response === "string" || response.type !== "array"))
      spec.reportNode(child(node, "kept_as"), "call", "only items of a list are kept so", "remove this line");
    checkValue(keptAs, new Set(["item"]), known);
  }
}
