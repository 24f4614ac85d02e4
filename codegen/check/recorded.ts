import { isMap, type Node, YAMLMap } from "yaml";
import { RECORDED, type Recording } from "../model/recordings.js";
import { child, entries, plain } from "../read/nodes.js";
import { suggestion } from "../suggest.js";
import type { DataMistake } from "./data-mistake.js";
import { reportAt } from "./report.js";

/** The recordings of a project, and which of them an example plays. */
export class Recordings {
  private readonly played = new Set<string>();

  constructor(private readonly all: ReadonlyMap<string, Recording>) {}

  /**
   * What is wrong with an answer that names a recording, by what is wrong with its parts; undefined for one that names none.
   * @param mistakesIn of the recording, and of what is said beside it
   */
  mistakesIn(
    node: Node,
    mistakesIn: (part: Node, mayBePart: boolean) => DataMistake[],
  ): DataMistake[] | undefined {
    const given = child(node, RECORDED);
    if (!given || !isMap(node)) return undefined;
    const name = String(plain(given));
    const recording = this.all.get(name)?.node;
    if (!recording)
      return [
        {
          node: given,
          message: `no recording is called "${name}"`,
          hint: suggestion(name, [...this.all.keys()]) ?? "specs/recordings/ has them",
        },
      ];
    this.played.add(name);
    const own = new YAMLMap();
    own.items = node.items.filter(({ key }) => String(key) !== RECORDED);
    own.range = node.range;
    if (own.items.length > 0 && !isMap(recording))
      return [{ node: given, message: `"${name}" has no fields, so none can be told beside it` }];
    const [unfit] = mistakesIn(recording, own.items.length > 0);
    return [
      ...(unfit
        ? [{ node: given, message: `"${name}" does not fit here: ${inside(unfit, recording)}` }]
        : []),
      ...(own.items.length > 0 ? mistakesIn(own, true) : []),
    ];
  }

  /** What no example plays is dead. */
  refuseUnplayed(): void {
    for (const [name, recording] of this.all)
      if (!this.played.has(name))
        reportAt(
          recording.name.place,
          "example",
          `no example plays "${name}"`,
          `{ ...: ${name} }, or remove it`,
        );
  }
}

/** A mistake in a recording, in words that do without its place. */
function inside({ node, message }: DataMistake, recording: Node): string {
  const field = fieldOf(node, recording);
  return field === undefined ? message : `${field}: ${message}`;
}

/** The field whose value is `node`. */
function fieldOf(node: Node, within: Node): string | undefined {
  for (const { key, value } of entries(within)) {
    if (value === node) return key;
    const inner = value && fieldOf(node, value);
    if (inner !== undefined) return `${key}.${inner}`;
  }
  return undefined;
}
