import type { Known } from "../model/known.js";
import type { Project } from "../model/project.js";
import { child, entries } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";

/** Everything that generated functions import has one name space: helpers, hooks, tables, endpoints, views and shared reads. */
export function checkNameClashes(project: Project, { helpers, hooks }: Known): void {
  const owners = new Map<string, string>();
  for (const { name, module } of helpers.values()) owners.set(name, `a helper in ${module}`);
  for (const { name, module } of hooks.values()) owners.set(name, `a hook in ${module}`);
  const claim = (spec: SpecFile, part: string, name: string, kind: string): void => {
    const owner = owners.get(name);
    const node = entries(child(spec.root, part)).find(({ key }) => key === name)?.keyNode;
    if (owner) spec.reportNode(node, "name", `"${name}" is already ${owner}`, "choose another name");
    owners.set(name, `a ${kind} in ${spec.path}`);
  };
  for (const { name, spec } of project.vocabulary.tables) claim(spec, "tables", name, "table");
  for (const { name, spec } of project.endpoints) claim(spec, "endpoints", name, "endpoint");
  for (const { name, spec } of project.views) claim(spec, "views", name, "view");
  for (const { name, spec } of project.reads) claim(spec, "reads", name, "shared read");
}
