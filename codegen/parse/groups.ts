import { isScalar, type Node } from "yaml";
import { CAMEL_CASE } from "../model/names.js";
import type { GroupSpec } from "../model/project.js";
import { stepKind } from "../model/tool-shapes.js";
import { child, type Entry, entries, items, plain } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { suggestion } from "../suggest.js";
import { checkName, TakenNames } from "./name-checks.js";
import { checkSteps } from "./shape.js";

/** A field, and the file that it stands in: its own, or that of its group. */
export interface FieldEntry extends Entry {
  spec: SpecFile;
  /** Where the group is named that it comes from. */
  from?: Node;
}

/** `...: range`, or several with commas between them. */
const GROUP = "...";

/** The `groups` of the vocabulary. */
export function readGroups(files: readonly SpecFile[]): Groups {
  const groups = new Map<string, GroupSpec>();
  const taken = new TakenNames();
  for (const spec of files)
    for (const { key, keyNode, value } of entries(child(spec.root, "groups"))) {
      checkName(spec, keyNode, key, CAMEL_CASE, "range");
      if (!taken.claim(spec, keyNode, key, "group")) continue;
      const checks = child(value, "checks");
      const areSound = onlyRefuses(spec, checks) && checkSteps(spec, checks, ["groups", key, "checks"]);
      groups.set(key, { spec, nameNode: keyNode, node: value, ...(areSound ? { checks } : {}) });
    }
  return new Groups(groups);
}

/** What a group does before the steps of a tool is to refuse what can't be right, and nothing else. */
function onlyRefuses(spec: SpecFile, checks: Node | undefined): boolean {
  const others = items(checks).flatMap((step) => {
    const kind = stepKind(plain(step));
    return kind && kind !== "refuse" && kind !== "fail" ? [step] : [];
  });
  for (const step of others)
    spec.reportNode(entries(step)[0]?.keyNode, "step", "a group only refuses", 'a "refuse" or "fail" step');
  return others.length === 0;
}

/** Fields that several tools or views have; each stands in one place, where it is read with its own positions. */
export class Groups {
  private readonly used = new Set<string>();

  constructor(readonly all: ReadonlyMap<string, GroupSpec>) {}

  /** The fields below `node`, those of the groups that it names in their place. */
  fieldsOf(spec: SpecFile, node: Node | undefined): FieldEntry[] {
    const seen = new Set<string>();
    return entries(node).flatMap((entry): FieldEntry[] => {
      const found = entry.key === GROUP ? this.members(spec, entry.value) : [{ ...entry, spec }];
      for (const { key, keyNode, from } of found) {
        if (seen.has(key))
          spec.reportNode(from ?? keyNode, "field", `"${key}" is there already`, "remove one of them");
        seen.add(key);
      }
      return found;
    });
  }

  /** The steps that the groups named below `node` begin with. */
  checksOf(node: Node | undefined): { spec: SpecFile; checks: Node }[] {
    return names(child(node, GROUP)).flatMap((name) => {
      const { spec, checks } = this.all.get(name) ?? {};
      return spec && checks ? { spec, checks } : [];
    });
  }

  /** A group that nothing names is dead, and nothing would read its types. */
  refuseUnused(): void {
    for (const [name, { spec, nameNode }] of this.all)
      if (!this.used.has(name))
        spec.reportNode(
          nameNode,
          "name",
          `nothing has the fields of "${name}"`,
          `...: ${name}, or remove it`,
        );
  }

  private members(spec: SpecFile, from: Node | undefined): FieldEntry[] {
    return names(from).flatMap((name): FieldEntry[] => {
      const group = this.all.get(name);
      if (!group) {
        spec.reportNode(from, "name", `no group is called "${name}"`, suggestion(name, this.all.keys()));
        return [];
      }
      this.used.add(name);
      return entries(child(group.node, "fields")).map((entry) => ({ ...entry, spec: group.spec, from }));
    });
  }
}

function names(node: Node | undefined): string[] {
  return isScalar(node) ? String(node.value).split(/\s*,\s*/) : [];
}
