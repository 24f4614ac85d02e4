import type { Project } from "../model/project.js";
import { child } from "../read/nodes.js";

/** `wrapped` and `steady` say something of an answer, so there must be one that is kept or opened. */
export function checkAnswers({ endpoints }: Project): void {
  for (const { name, spec, method, response, wrapped, steady } of endpoints) {
    const node = child(child(spec.root, "endpoints"), name);
    if (wrapped && response === "bytes")
      spec.reportNode(child(node, "wrapped"), "call", "bytes have no field data", "remove this line");
    if (steady && method !== "GET")
      spec.reportNode(child(node, "steady"), "call", "only the answer of a GET is kept", "remove this line");
  }
}
