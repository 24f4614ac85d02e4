/** A request of an example and what is answered. */
export interface Exchange {
  call: string;
  status?: number;
  body?: unknown;
  reply?: unknown;
}

export function inFull(written: object): Exchange {
  if ("call" in written && typeof written.call === "string") return { ...written, call: written.call };
  const [[call, reply] = [""]] = Object.entries(written);
  return { call, reply };
}
