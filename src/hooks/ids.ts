import { randomUUID } from "node:crypto";

/** A copy of a value in which every empty `id` is a fresh UUID, for what a client has to name itself. */
export async function withNewIds<T>(args: { value: T }): Promise<T> {
  return filled(args.value) as T;
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "id" && inner === "" ? randomUUID() : filled(inner),
    ]),
  );
}
