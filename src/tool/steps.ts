import type { ToolContext } from "./context.js";

type Step<T, R> = (item: T) => Promise<R | readonly R[]>;
/** Name of an item's part in the result when it fails and the rest goes on. */
type PartOf<T> = (item: T) => string;

/** Runs `step` for each item in turn and joins what they give into one list. */
export async function collect<T, R>(
  ctx: ToolContext,
  items: Iterable<T>,
  step: Step<T, R>,
  partOf?: PartOf<T>,
): Promise<R[]> {
  const all = [...items];
  const results: R[] = [];
  for (const [index, item] of all.entries()) {
    try {
      results.push(...joined(await runItem(ctx, item, step, partOf)));
    } catch (error) {
      ctx.leftAlone(all.length - index - 1);
      throw error;
    }
    ctx.progress(index + 1, all.length);
  }
  return results;
}

/** `collect` until an item fails: that one is told as a part that failed, and those after it as not tried. */
export async function collectUntilFailure<T, R>(
  ctx: ToolContext,
  items: Iterable<T>,
  step: Step<T, R>,
  partOf: PartOf<T>,
): Promise<R[]> {
  const all = [...items];
  const results: R[] = [];
  for (const [index, item] of all.entries()) {
    const done = await ctx.attempt(partOf(item), async () => ({ result: await step(item) }));
    if (!done) {
      ctx.notTried(all.slice(index + 1).map(partOf));
      break;
    }
    results.push(...joined(done.result));
    ctx.progress(index + 1, all.length);
  }
  return results;
}

/** `collect` with all items in flight together; the process-wide queue keeps it polite. The order of the results stays. */
export async function collectTogether<T, R>(
  ctx: ToolContext,
  items: Iterable<T>,
  step: Step<T, R>,
  partOf?: PartOf<T>,
): Promise<R[]> {
  const all = [...items];
  let done = 0;
  const results = await Promise.all(
    all.map(async (item) => {
      const result = await runItem(ctx, item, step, partOf);
      done += 1;
      ctx.progress(done, all.length);
      return joined(result);
    }),
  );
  return results.flat();
}

function runItem<T, R>(
  ctx: ToolContext,
  item: T,
  step: Step<T, R>,
  partOf: PartOf<T> | undefined,
): Promise<R | readonly R[] | undefined> {
  return partOf ? ctx.attempt(partOf(item), () => step(item)) : step(item);
}

function joined<R>(result: R | readonly R[] | undefined): R[] {
  if (result === undefined) return [];
  return Array.isArray(result) ? [...result] : [result as R];
}
