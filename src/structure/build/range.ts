import type { NativeBlock } from "../native.js";

/** Whether a step of the block asks for a range and not for one value: the web builder is told which of the two to show. */
export function hasRange(block: NativeBlock): boolean {
  return block.steps.some(({ targets: [intensity] }) => intensity?.maxValue !== undefined);
}
