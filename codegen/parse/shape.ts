import { isMap, type Node } from "yaml";
import type { z } from "zod";
import { closest } from "../../src/values/closest.js";
import { STEP_KINDS, STEP_SHAPES, stepKind } from "../model/tool-shapes.js";
import { entries, items, plain } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { suggestion } from "../suggest.js";
import { keysAt } from "./shape-keys.js";
import { describeIssue } from "./shape-messages.js";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What is being checked: a file, or one step of it. */
interface Subject {
  spec: SpecFile;
  shape: z.ZodType;
  /** Where in the file it stands. */
  base: Path;
}

/** A file that fits its shape: its places, and what it says as plain data. */
export interface Shaped<Data> {
  spec: SpecFile;
  data: Data;
}

/** The files that fit their shape; every difference of the others is reported at its place. */
export function fitting<Data>(files: readonly SpecFile[], shape: z.ZodType<Data>): Shaped<Data>[] {
  return files.flatMap((spec) => {
    if (!spec.root) spec.report(0, 1, "shape", "this spec is empty");
    else if (checkNode({ spec, shape, base: [] }, spec.root))
      return { spec, data: shape.parse(plain(spec.root)) };
    return [];
  });
}

/** Steps are checked one by one, by the kind that their key names; `for` and `together` hold further steps. */
export function checkSteps(spec: SpecFile, steps: Node | undefined, path: Path): boolean {
  return items(steps)
    .map((step, index) => checkStep(spec, step, [...path, index]))
    .every(Boolean);
}

function checkStep(spec: SpecFile, step: Node, base: Path): boolean {
  const kind = stepKind(plain(step));
  if (!kind) {
    const [first] = entries(step);
    const name = first?.key ?? String(plain(step));
    spec.reportNode(first?.keyNode ?? step, "step", `"${name}" is not a step`, suggestion(name, STEP_KINDS));
    return false;
  }
  const fits = checkNode({ spec, shape: STEP_SHAPES[kind], base }, step);
  const inner = entries(step).find(({ key }) => key === "do" || key === "together");
  return inner ? checkSteps(spec, inner.value, [...base, inner.key]) && fits : fits;
}

function checkNode(subject: Subject, node: Node): boolean {
  const result = subject.shape.safeParse(plain(node));
  const issues = (result.error?.issues ?? []).flatMap((issue) => meant(issue, []));
  const misspelt = new Set(issues.flatMap((issue) => reportUnknownKeys(subject, issue)));
  for (const issue of issues) if (issue.code !== "unrecognized_keys") reportIssue(subject, issue, misspelt);
  return result.success;
}

/** The issues themselves: of a union those of the branch that was meant. */
function meant(issue: Issue, base: Path): Issue[] {
  const path = [...base, ...issue.path];
  if (issue.code !== "invalid_union") return [{ ...issue, path }];
  return bestBranch(issue.errors).flatMap((inner) => meant(inner, path));
}

/** @param misspelt required keys that stand there in another spelling */
function reportIssue({ spec, base }: Subject, issue: Issue, misspelt: ReadonlySet<string>): void {
  const path = [...base, ...issue.path];
  const name = String(path.at(-1) ?? "");
  const above = path.slice(0, -1);
  const keyNode = spec.keyAt(path);
  if (path.length > base.length && !keyNode && typeof path.at(-1) === "string") {
    if (!misspelt.has([...above, name].join("."))) {
      const hint = issue.code === "invalid_value" ? suggestion("", issue.values.map(String)) : undefined;
      spec.reportNode(spec.keyAt(above) ?? spec.nodeAt(above), "shape", `"${name}" is missing`, hint);
    }
    return;
  }
  const node = issue.code === "invalid_key" ? keyNode : spec.nodeAt(path);
  const given = String(plain(spec.nodeAt(path)));
  const { message, hint } = describeIssue(issue, name, given);
  spec.reportNode(node, "shape", message, hint);
}

/** Reports each unknown key, and gives the paths of the keys that were probably meant. */
function reportUnknownKeys({ spec, shape, base }: Subject, issue: Issue): string[] {
  if (issue.code !== "unrecognized_keys") return [];
  const path = [...base, ...issue.path];
  const node = spec.nodeAt(path);
  const known = keysAt(shape, issue.path).filter((key) => !entries(node).some((entry) => entry.key === key));
  return issue.keys.map((key) => {
    const hint = cutByComma(node, key) ?? suggestion(key, known);
    const keyNode = entries(node).find((entry) => entry.key === key)?.keyNode;
    spec.reportNode(keyNode ?? node, "shape", `unknown key "${key}"${within(path, node)}`, hint);
    return [...path, closest(key, known) ?? ""].join(".");
  });
}

/** ` in "updateRide"`, ` in a "call" step`, or nothing at the top of a file. */
function within(path: Path, node: Node | undefined): string {
  const last = path.at(-1);
  const kind = typeof last === "number" ? stepKind(plain(node)) : undefined;
  if (kind) return ` in a "${kind}" step`;
  const name = path.filter((part) => typeof part === "string").at(-1);
  return name === undefined ? "" : ` in "${name}"`;
}

function cutByComma(node: Node | undefined, key: string): string | undefined {
  const entry = entries(node).find((candidate) => candidate.key === key);
  const isCut = isMap(node) && node.flow === true && (plain(entry?.value) ?? null) === null;
  return isCut ? 'a "," inside { } begins a new key: quote the text' : undefined;
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
