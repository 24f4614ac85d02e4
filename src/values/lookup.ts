/** Ids of the API and their names. */
export interface Lookup<Key extends string | number, Name extends string> {
  /** Null for an id nobody has told us of: better no name than a wrong one (KB-17, KB-18). */
  nameOf(key: Key | null | undefined): Name | null;
  idOf(name: Name): Key;
  idOf(name: Name | undefined): Key | undefined;
  readonly names: readonly Name[];
  /** Everyday names in plain form: `mountainbike` -> `MtnBike`. */
  readonly aliases: Readonly<Record<string, Name>>;
}

/**
 * @param values ids and names in both directions
 * @param readOnly further ids that are shown under one of the names, but never written
 * @param aliases everyday names in plain form, for what people write
 */
export function lookup<Key extends string | number, Name extends string>(
  values: readonly (readonly [Key, Name])[],
  readOnly: readonly (readonly [Key, Name])[] = [],
  aliases: Readonly<Record<string, Name>> = {},
): Lookup<Key, Name> {
  const names = new Map<Key, Name>([...values, ...readOnly]);
  const keys = new Map(values.map(([key, name]) => [name, key]));
  function idOf(name: Name): Key;
  function idOf(name: Name | undefined): Key | undefined;
  function idOf(name: Name | undefined): Key | undefined {
    return name === undefined ? undefined : keys.get(name);
  }
  return {
    nameOf: (key) => (key === null || key === undefined ? null : (names.get(key) ?? null)),
    idOf,
    names: [...keys.keys()],
    aliases,
  };
}
