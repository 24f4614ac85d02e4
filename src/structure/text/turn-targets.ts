import type { DraftItem, DraftStep } from "./draft.js";

/** `30s on/30s off 150%`: a target behind both is of the work. */
export function moveTurnTargets(items: readonly DraftItem[]): void {
  for (const [index, item] of items.entries()) {
    if (item.kind === "set") moveTurnTargets(item.items);
    const work = item.kind === "step" ? item : lastStep(item.items);
    const rest = items[index + 1];
    if (work?.turn !== "on" || work.target !== undefined) continue;
    if (rest?.kind !== "step" || rest.turn !== "off" || rest.target === undefined) continue;
    work.target = rest.target;
    delete rest.target;
  }
}

function lastStep(items: readonly DraftItem[]): DraftStep | undefined {
  const last = items.at(-1);
  return last?.kind === "step" ? last : undefined;
}
