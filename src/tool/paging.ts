import * as z from "zod";
import { changesData, type RegistryEntry } from "./registry-entry.js";

/** How the rest of a list is asked for that was cut to size. */
export interface Paging {
  /** The tool takes `end_date`: of lists by day the newest stay. */
  byDay: boolean;
  /** Items ahead of those that are wanted; undefined where a call can't simply be made again. */
  offset?: number;
  /** The tool leaves those items out itself. */
  skipped: boolean;
}

/**
 * Every tool that only reads takes `offset`, also where its schema does not list it: whoever needs it is told by `next`. What the
 * lists of tools cost is paid by every conversation, and a list that is cut is rare.
 */
export const OFFSET = { offset: z.int().min(0).optional() };

/** @param input the tool's own, checked; @param asked the offset that the tool itself does not take */
export function pagingOf(
  { effect }: RegistryEntry,
  schema: z.ZodType<object>,
  input: { offset?: unknown },
  asked: number | undefined,
): Paging {
  const skipped = takes(schema, "offset");
  const own = typeof input.offset === "number" ? input.offset : 0;
  return {
    byDay: takes(schema, "end_date"),
    skipped,
    ...(changesData(effect) ? {} : { offset: skipped ? own : (asked ?? 0) }),
  };
}

export function takes(schema: z.ZodType<object>, name: string): boolean {
  return schema instanceof z.ZodObject && Object.hasOwn(schema.shape, name);
}
