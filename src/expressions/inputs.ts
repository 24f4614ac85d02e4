/** Whether nothing but the named fields was given. */
export function hasOnly(input: object, fields: readonly string[]): boolean {
  return Object.entries(input).every(([field, value]) => value === undefined || fields.includes(field));
}
