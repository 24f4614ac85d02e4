<<<<<<< HEAD
/** Questions about what was given. */

/** Whether none of the fields was given. */
export function noneGiven(fields: object): boolean {
  return Object.values(fields).every((value) => value === undefined);
=======
/** Whether nothing but the named fields was given. */
export function hasOnly(input: object, fields: readonly string[]): boolean {
  return Object.entries(input).every(([field, value]) => value === undefined || fields.includes(field));
>>>>>>> main
}
