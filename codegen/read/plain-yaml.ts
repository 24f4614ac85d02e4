import { type Document, isAlias, isNode, isScalar, type Node, visit } from "yaml";

/** A construct of YAML that specs do without. */
export interface Construct {
  node: Node;
  message: string;
  hint: string;
}

/**
 * The first anchor, alias, tag, merge key, or key that is not text. Each of them puts a value elsewhere than where it is read, and
 * the spec would not mean what it shows.
 */
export function constructBeyondSpecs(doc: Document): Construct | undefined {
  let found: Construct | undefined;
  visit(doc, {
    Pair(_, { key }) {
      if (isNode(key)) found = strangeKey(key);
      return found && visit.BREAK;
    },
    Node(_, node) {
      found = strangeNode(node);
      return found && visit.BREAK;
    },
  });
  return found;
}

function strangeKey(node: Node): Construct | undefined {
  if (!isScalar(node)) return { node, message: "a key must be text", hint: "write a name and a colon" };
  return node.value === "<<"
    ? { node, message: "merge keys are not used in specs", hint: "write the keys out" }
    : undefined;
}

function strangeNode(node: Node): Construct | undefined {
  if (isAlias(node)) return { node, message: "aliases are not used in specs", hint: "write the value out" };
  if ("anchor" in node && node.anchor)
    return { node, message: "anchors are not used in specs", hint: `remove "&${node.anchor}"` };
  return node.tag ? { node, message: "tags are not used in specs", hint: "remove the tag" } : undefined;
}
