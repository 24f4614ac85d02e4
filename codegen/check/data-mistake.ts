import type { Node } from "yaml";

/** Something in example data that its type does not know. */
export interface DataMistake {
  node: Node;
  message: string;
  hint?: string;
}
