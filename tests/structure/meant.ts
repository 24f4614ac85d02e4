import type { NativeStructure } from "../../src/structure/index.js";
import { BASES, trainedSteps } from "./corpus.js";

/** Bounds a target must keep within; `"none"` lets pass a step without target. */
type Window = readonly (number | "none")[];
type MeantTarget = Window | Record<string, Window>;
interface Extra {
  rpm?: number;
}
/** `[length, target, class, extra]`: `"900s"`, `"400m"`, `"10-25s"` or `"open"`; a target for any basis, or one for each. */
type MeantStep = [length: string, target: MeantTarget, cls?: string | null, extra?: Extra];
/** What a request means, in the order it is trained. */
export type MeantItem = MeantStep | [reps: number, ...MeantItem[]];

/** Every way what would be stored differs from what a request means. */
export function notMeant(natives: readonly NativeStructure[], meant: readonly MeantItem[]): string[] {
  const want = writtenOut(meant);
  const got = natives.flatMap((native) =>
    trainedSteps(native).map((step) => ({ ...step, basis: BASES[native.primaryIntensityMetric] ?? "" })),
  );
  if (got.length !== want.length) return [`${got.length} steps, not ${want.length}`];
  return got.flatMap((step, index) => {
    const wrong = stepDiffers(step, want[index]);
    return wrong.length === 0 ? [] : [`step ${index + 1}: ${wrong.join(", ")}`];
  });
}

function writtenOut(items: readonly MeantItem[]): MeantStep[] {
  return items.flatMap((item) => {
    if (isStep(item)) return [item];
    const [reps, ...inner] = item;
    return Array.from({ length: reps }, () => writtenOut(inner)).flat();
  });
}

function isStep(item: MeantItem): item is MeantStep {
  return typeof item[0] === "string";
}

type Trained = ReturnType<typeof trainedSteps>[number] & { basis: string };

function stepDiffers(step: Trained, meant: MeantStep | undefined): string[] {
  if (meant === undefined) return ["is too many"];
  const [length, target, cls, extra] = meant;
  const wrong: string[] = [];
  if (!isLength(step, length)) wrong.push(`${step.length} ${step.kind} is not ${length}`);
  if (!isTarget(step, target))
    wrong.push(`${step.low}-${step.high} of ${step.basis} is not ${JSON.stringify(target)}`);
  if (cls && step.cls !== cls) wrong.push(`${step.cls} is not ${cls}`);
  if (extra?.rpm !== undefined && step.rpm?.join() !== [extra.rpm, extra.rpm].join())
    wrong.push(`cadence ${step.rpm}`);
  return wrong;
}

function isLength({ kind, length, open }: Trained, meant: string): boolean {
  if (meant === "open" || open) return meant === "open" && open;
  const [, low = "", high = low, unit] = /^(\d+)(?:-(\d+))?([sm])$/.exec(meant) ?? [];
  return kind === unit && length >= Number(low) - 1 && length <= Number(high) + 1;
}

function isTarget({ low, high, ramp, basis }: Trained, meant: MeantTarget): boolean {
  if (isWindow(meant)) return isWithin(low, high, meant) && !ramp;
  const { ramp: ends } = meant;
  if (ends !== undefined) return ramp && isNear(low, ends[0]) && isNear(high, ends[1]);
  const own = meant[basis];
  return own !== undefined && isWithin(low, high, own) && !ramp;
}

function isWindow(target: MeantTarget): target is Window {
  return Array.isArray(target);
}

function isWithin(low: number | null, high: number | null, window: Window): boolean {
  if (low === null || high === null) return window.includes("none");
  const [from, to] = window.filter((bound) => bound !== "none");
  return from !== undefined && to !== undefined && low >= from - 0.6 && high <= to + 0.6;
}

function isNear(value: number | null, wanted: number | "none" | undefined): boolean {
  return value !== null && typeof wanted === "number" && Math.abs(value - wanted) <= 1;
}
