import { writeEndpoints } from "../../../generated/endpoints/writes.js";
import { keyOf } from "../../http/change-rules.js";
import type { Endpoint } from "../../http/endpoint.js";
import type { Change } from "../../tool/change.js";
import { type Fields, isObject } from "../../values/json.js";

/** A record that was deleted and made again under another id. */
interface Move {
  host: string;
  /** The read that shows it, which tells its kind. */
  reader: string;
  /** The path parameter and the fields that hold its id. */
  named: string | undefined;
  keys: readonly string[];
  from: string;
  to: string;
}

/**
 * Where records are now that came back under new ids: what was changed in them before they were deleted, and what went with them, is
 * taken back there.
 */
export class MovedRecords {
  private readonly moves: Move[] = [];

  /** Those that earlier calls brought back. */
  static async of(history: readonly Change[]): Promise<MovedRecords> {
    const moved = new MovedRecords();
    const undoing = new Map(history.map((change) => [`${change.call} ${change.undoes}`, change]));
    for (const change of history.toReversed()) {
      const by = change.undone_by && undoing.get(`${change.undone_by} ${change.id}`);
      const endpoint = by && isObject(by.after) ? await writeEndpoints[change.endpoint]?.() : undefined;
      if (by && endpoint) moved.note(change, endpoint, keyOf(by.after as Fields, keysOf(endpoint)));
    }
    return moved;
  }

  /** A deletion was taken back: its record stands under this id. */
  note({ params, before }: Change, endpoint: Endpoint, id: string | undefined): void {
    const { record, host, method } = endpoint;
    if (method !== "DELETE" || !record || !isObject(before) || id === undefined) return;
    const from = keyOf(before, record.keys);
    if (from === undefined || from === id) return;
    const reader = readerOf(endpoint, params, before);
    this.moves.push({ host, reader, named: record.named, keys: record.keys, from, to: id });
  }

  /** A change as if it had been made to what stands now. */
  follow(change: Change, endpoint: Endpoint): Change {
    return this.moves.reduce((followed, move) => moved(followed, endpoint, move), change);
  }
}

function moved(change: Change, endpoint: Endpoint, { named, keys, ...move }: Move): Change {
  const { params, before, after } = change;
  const isNamed = named !== undefined && String(params[named]) === move.from;
  const isAbout =
    endpoint.record?.named === undefined && readerOf(endpoint, params, after ?? before) === move.reader;
  if (endpoint.host !== move.host || !(isNamed || isAbout)) return change;
  const record = (value: unknown) => (isObject(value) ? renamed(value, keys, move) : value);
  return {
    ...change,
    params: isNamed ? renamed(params, [named], move) : params,
    ...(before === undefined ? {} : { before: record(before) }),
    ...(after === undefined ? {} : { after: record(after) }),
  };
}

function renamed(
  fields: Fields,
  names: readonly string[],
  { from, to }: Pick<Move, "from" | "to">,
): Record<string, unknown> {
  const isOld = ([name, value]: [string, unknown]) => names.includes(name) && String(value) === from;
  return Object.fromEntries(
    Object.entries(fields).map((entry) => {
      if (!isOld(entry)) return entry;
      return [entry[0], typeof entry[1] === "number" ? Number(to) : to];
    }),
  );
}

function keysOf({ record }: Endpoint): readonly string[] {
  return record?.keys ?? [];
}

/** Undefined where the change does not tell what there is to read. */
function readerOf({ record }: Endpoint, params: object, known: unknown): string {
  if (!record || !isObject(known)) return "";
  try {
    return record.read(params as never, known as never).endpoint.id;
  } catch {
    return "";
  }
}
