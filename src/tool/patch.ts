/** What a change may say of each field: a new value, or undefined to leave it alone. */
export type Changes<T> = { [Key in keyof T]?: T[Key] | undefined };

/** `base` with every field of `changes` that is not undefined. Fields we know nothing of survive. */
export function patch<T extends object>(base: T, changes: Changes<T>): T {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...base, ...Object.fromEntries(given) };
}
