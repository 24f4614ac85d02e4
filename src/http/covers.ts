import type { Parameters } from "./endpoint.js";

/** A request, as far as it tells whether the answer to another one shows the same. */
export interface Asked {
  endpoint: string;
  params: object;
}

/** Whether the answer to `read` shows all that `wanted` asks for: it is the same request, or one for a wider range of days. */
export function covers(read: Asked, wanted: Asked): boolean {
  if (read.endpoint !== wanted.endpoint) return false;
  const { startDate: from, endDate: to, ...rest }: Parameters = { ...read.params };
  const { startDate: start, endDate: end, ...others }: Parameters = { ...wanted.params };
  return (
    writtenOut(rest) === writtenOut(others) && String(from) <= String(start) && String(to) >= String(end)
  );
}

/** Parameters in one order, those that are not given left out. */
export function writtenOut(params: object): string {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== null);
  return JSON.stringify(given.map(([name, value]) => [name, String(value)]).sort());
}
