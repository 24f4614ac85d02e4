import type { Document } from "yaml";

/** Keys and indices from the root of a YAML document. */
export type Path = readonly (string | number)[];

/**
 * What a mutation falsifies. `form`: names, keys, types, units, ids, structure, which the generator alone has to refuse.
 * `meaning`: facts and logic, which the generator or an example of the tool has to notice.
 */
export type Group = "form" | "meaning";

/** One change of one spec. */
export interface Change {
  /** Kind of the change: `unit`, `null-guard`. */
  operator: string;
  group: Group;
  from: string;
  to: string;
  /** Makes the change in a freshly parsed document. */
  apply(document: Document): void;
}

export interface Mutant extends Change {
  /** The spec it changes. */
  file: string;
  /** Says which change this is, in words that stay when lines move. */
  id: string;
}

/** How a mutant was noticed; undefined when it was not. `same`: what is generated is what was generated before, to the letter. */
export interface Verdict {
  mutant: Mutant;
  by: "codegen" | "examples" | "same" | undefined;
  /** The first message. */
  says?: string;
}
