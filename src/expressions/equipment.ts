import type { Day, Quantity } from "../values/quantity.js";

/** Equipment under both sets of field names: the web form's, and those of another client (KB-96). */

/** 1 bike, 2 shoe. */
export function kindOf(item: { type?: number | null; equipmentType?: number | null }): number | undefined {
  return item.type ?? item.equipmentType ?? undefined;
}

/** Metres logged with an item, the starting distance left out; undefined where nothing is said of it, which is not 0. */
export function loggedMetres(item: {
  actualDistance?: Quantity<"m"> | null;
  distance?: Quantity<"m"> | null;
}): Quantity<"m"> | undefined {
  return item.actualDistance ?? item.distance ?? undefined;
}

/** The same with what an item had when it was added. */
export function totalMetres(
  item: Parameters<typeof loggedMetres>[0] & { startingDistance?: Quantity<"m"> | null },
): Quantity<"m"> | undefined {
  const logged = loggedMetres(item);
  return logged === undefined ? undefined : logged + (item.startingDistance ?? 0);
}

/** Crank length of a bike, which may come as text. */
export function crankMillimetres(item: {
  crankLengthMillimeters?: number | string | null;
  crankLength?: number | string | null;
}): Quantity<"mm"> | undefined {
  const length = Number(item.crankLengthMillimeters ?? item.crankLength ?? 0);
  return length > 0 ? length : undefined;
}

/**
 * The date of retirement that goes with `retired`: today unless there is one, empty when the item is taken back into use, and
 * undefined when `retired` is not touched.
 */
export function retiredDate(
  retired: boolean | undefined,
  current: string | null | undefined,
  today: Day,
): string | undefined {
  if (retired === undefined) return undefined;
  return retired ? current || `${today}T00:00:00` : "";
}
