import { isMap, type Node } from "yaml";
import type { z } from "zod";
import { entries, items, plain } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { STEP_KINDS, STEP_SHAPES, stepKind } from "../spec/shapes.js";
import { suggestion } from "./suggest.js";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Holds one file against its shape and reports every difference at its place. True when it fits. */
export function checkShape(spec: SpecFile, shape: z.ZodType): boolean {
  if (!spec.root) {
    spec.report(0, 1, "shape", "this spec is empty");
    return false;
  }
  return checkNode(spec, spec.root, [], shape);
}

/** Steps are checked one by one, by the kind that their key names; `for` and `together` hold further steps. */
export function checkSteps(spec: SpecFile, steps: Node | undefined, path: Path): boolean {
  return items(steps)
    .map((step, index) => checkStep(spec, step, [...path, index]))
    .every(Boolean);
}

function checkStep(spec: SpecFile, step: Node, path: Path): boolean {
  const kind = stepKind(plain(step));
  if (!kind) {
    const key = entries(step)[0]?.key ?? "";
    spec.reportNode(
      entries(step)[0]?.keyNode ?? step,
      "step",
      `a step is one of ${STEP_KINDS.join(", ")}`,
      suggestion(key, STEP_KINDS),
    );
    return false;
  }
  const fits = checkNode(spec, step, path, STEP_SHAPES[kind]);
  const inner = entries(step).find(({ key }) => key === "do" || key === "together");
  return inner ? checkSteps(spec, inner.value, [...path, inner.key]) && fits : fits;
}

function checkNode(spec: SpecFile, node: Node, path: Path, shape: z.ZodType): boolean {
  const result = shape.safeParse(plain(node));
  for (const issue of result.error?.issues ?? []) reportIssue(spec, issue, path);
  return result.success;
}

function reportIssue(spec: SpecFile, issue: Issue, base: Path): void {
  const path = [...base, ...issue.path];
  if (issue.code === "invalid_union") {
    for (const inner of bestBranch(issue.errors)) reportIssue(spec, inner, path);
    return;
  }
  const node = spec.nodeAt(path);
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) reportUnknownKey(spec, node, key, path);
    return;
  }
  if (issue.code === "invalid_type" && issue.message.endsWith("received undefined")) {
    const missing = String(path.at(-1));
    spec.reportNode(spec.nodeAt(path.slice(0, -1)), "shape", `"${missing}" is missing`);
    return;
  }
  if (issue.code === "invalid_value") {
    const given = String(plain(node));
    spec.reportNode(
      node,
      "shape",
      `"${given}" is not allowed for "${String(path.at(-1))}"`,
      suggestion(given, issue.values.map(String)),
    );
    return;
  }
  spec.reportNode(node, "shape", describe(issue, path));
}

function describe(issue: Issue, path: Path): string {
  const name = `"${String(path.at(-1) ?? "the file")}"`;
  if (issue.code === "invalid_type") return `${name} must be ${article(issue.expected)}`;
  if (issue.code === "too_small" && issue.origin === "string")
    return `${name} needs at least ${issue.minimum} characters`;
  if (issue.code === "too_big" && issue.origin === "string")
    return `${name} may have at most ${issue.maximum} characters`;
  return `${name}: ${issue.message}`;
}

function article(type: string): string {
  const noun = type === "record" || type === "object" ? "mapping" : type === "array" ? "list" : type;
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

function reportUnknownKey(spec: SpecFile, node: Node | undefined, key: string, path: Path): void {
  const entry = entries(node).find((candidate) => candidate.key === key);
  const afterComma =
    isMap(node) && node.flow === true && entry?.value !== undefined && plain(entry.value) === null;
  const hint = afterComma ? 'a "," inside { } begins a new key: quote the text' : undefined;
  const where = path.length > 0 ? ` in "${path.filter((part) => typeof part === "string").at(-1)}"` : "";
  spec.reportNode(entry?.keyNode ?? node, "shape", `unknown key "${key}"${where}`, hint);
}

/** Of a union's branches the one that was meant: whose problems lie deepest, or that only finds wrong keys. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const rank = (issues: readonly Issue[]): number =>
    Math.max(
      ...issues.map(
        (issue) =>
          issue.path.length * 2 +
          (issue.code === "unrecognized_keys" || issue.code === "invalid_union" ? 1 : 0),
      ),
    );
  return [...branches].sort((a, b) => rank(b) - rank(a))[0] ?? [];
}
