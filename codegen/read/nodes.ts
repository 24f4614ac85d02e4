import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from "yaml";

/** One `key: value` of a mapping, with the nodes that carry the positions. */
export interface Entry {
  key: string;
  keyNode: Scalar;
  value: Node | undefined;
}

/** The entries of a mapping in their order; none for anything else. */
export function entries(node: Node | undefined): Entry[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key)
      ? [{ key: String(key.value), keyNode: key, value: (value as Node | null) ?? undefined }]
      : [],
  );
}

export function items(node: Node | undefined): Node[] {
  return isSeq(node) ? (node.items as Node[]) : [];
}

export function child(node: Node | undefined, key: string): Node | undefined {
  return isMap(node) ? (((node as YAMLMap).get(key, true) as Node | undefined) ?? undefined) : undefined;
}

export function has(node: Node | undefined, key: string): boolean {
  return isMap(node) && node.has(key);
}

/** The text of a scalar child; numbers and booleans as they print. */
export function text(node: Node | undefined, key: string): string | undefined {
  const value = child(node, key);
  return isScalar(value) && value.value !== null ? String(value.value) : undefined;
}

export function keyNode(node: Node | undefined, key: string): Scalar | undefined {
  return entries(node).find((entry) => entry.key === key)?.keyNode;
}

/** The plain JavaScript value below a node. */
export function plain(node: Node | undefined): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return items(node).map(plain);
  if (isMap(node)) return Object.fromEntries(entries(node).map(({ key, value }) => [key, plain(value)]));
  return undefined;
}
