/** Questions about what was given. */

/** Whether none of the fields was given. */
export function noneGiven(fields: object): boolean {
  return Object.values(fields).every((value) => value === undefined);
}
