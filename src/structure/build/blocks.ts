import { round } from "../../values/number.js";
import type { NativeBlock, NativeLeaf } from "../native.js";
import { stairCount } from "../ramp.js";
import type { SimpleElement, SimpleRepetition, SimpleStep } from "../simple.js";
import { leafOf, rampLeaves } from "./leaf.js";

/** A block whose place in the workout is not known yet. */
type LooseBlock = Pick<NativeBlock, "type" | "length" | "steps">;

/** The blocks of a structure, one after the other. */
export function blocksOf(elements: readonly SimpleElement[]): NativeBlock[] {
  let end = 0;
  return elements.flatMap(looseBlocks).map((block) => {
    const begin = end;
    end = round(begin + block.length.value * lengthSum(block.steps), 2);
    return { ...block, begin, end };
  });
}

function looseBlocks(element: SimpleElement): LooseBlock[] {
  switch (element.type) {
    case "step":
      return [blockOf("step", 1, [leafOf(element)])];
    case "ramp": {
      const direction = element.from < element.to ? "rampUp" : "rampDown";
      return [blockOf(stairCount(element) > 1 ? direction : "step", 1, rampLeaves(element))];
    }
    case "repetition":
      return repetitionBlocks(element);
  }
}

/** TrainingPeaks nests nothing: a repetition of more than plain steps is written out. */
function repetitionBlocks({ reps, steps }: SimpleRepetition): LooseBlock[] {
  if (!steps.every(isStep)) return Array.from({ length: reps }, () => steps.flatMap(looseBlocks)).flat();
  const leaves = steps.map((step): NativeLeaf => ({ type: "step", ...leafOf(step) }));
  return [blockOf("repetition", reps, leaves)];
}

/** Even a lone step needs the wrapper, with a length of one repetition (KB-43). */
function blockOf(type: NativeBlock["type"], reps: number, steps: NativeLeaf[]): LooseBlock {
  return { type, length: { value: reps, unit: "repetition" }, steps };
}

function isStep(element: SimpleElement): element is SimpleStep {
  return element.type === "step";
}

/** Sum of the raw lengths: a timed rest in a structure by distance counts its seconds beside the metres. */
function lengthSum(leaves: readonly NativeLeaf[]): number {
  return leaves.reduce((sum, leaf) => sum + leaf.length.value, 0);
}
