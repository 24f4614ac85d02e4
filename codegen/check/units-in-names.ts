import { isScalar, type Node } from "yaml";
import type { Project } from "../model/project.js";
import { child, entries } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";

/** What the end of a name says, and the unit that it says. */
const ENDINGS: readonly [ending: string, unit: string][] = [
  ["km", "km"],
  ["m", "m"],
  ["mm", "mm"],
  ["minutes", "min"],
  ["minute", "min"],
  ["seconds", "s"],
  ["h", "h"],
  ["hours", "h"],
  ["bpm", "bpm"],
  ["hr", "bpm"],
  ["pulse", "bpm"],
  ["watts", "W"],
  ["w", "W"],
  ["tss", "TSS"],
  ["kg", "kg"],
  ["rpm", "rpm"],
  ["kj", "kJ"],
  ["calories", "kcal"],
  ["percent", "percent"],
];

/** `sessions_without_tss` counts sessions. */
const COUNT = /_without_/;
/** A field that is called an id. */
const ID = /(^|_)ids?$/;
/** A field that is called a day. */
const DAY = /(^|_)(date|day)$/;

/** Clients see no units but those in the names of fields, so a name must not say another unit than its type. */
export function checkUnitsInNames(project: Pick<Project, "tools" | "views" | "groups">): void {
  for (const { spec, node } of project.groups.values()) checkFields(spec, child(node, "fields"));
  for (const { spec } of project.tools) {
    for (const part of ["input", "output"]) checkFields(spec, child(spec.root, part));
    checkIds(spec, child(spec.root, "output"));
  }
  for (const { spec, name } of project.views) {
    const fields = child(child(child(spec.root, "views"), name), "fields");
    checkFields(spec, fields);
    checkIds(spec, fields);
  }
}

/** What is answered as an id is given back as one, so it says of what it is the id. An input may also be a name. */
function checkIds(spec: SpecFile, node: Node | undefined): void {
  for (const { key, value } of entries(node)) {
    const type = isScalar(value) ? value : child(value, "type");
    const [base] = isScalar(type)
      ? (/^(?:string|integer|number)\b(?!\()/.exec(String(type.value)) ?? [])
      : [];
    if (base && ID.test(key))
      spec.reportNode(type, "id", `"${key}" is an id, and nothing says of what`, "string(workoutId)");
    const [, kind] = isScalar(type) ? (/^\w+\((\w+Id)\)/.exec(String(type.value)) ?? []) : [];
    if (kind && !ID.test(key))
      spec.reportNode(
        type,
        "id",
        `"${key}" is the id of something, and its name does not say so`,
        `${key}_id`,
      );
    checkIds(spec, child(value, "fields"));
  }
}

function checkFields(spec: SpecFile, node: Node | undefined): void {
  for (const { key, keyNode, value } of entries(node)) {
    const type = isScalar(value) ? value : child(value, "type");
    const written = isScalar(type) ? String(type.value) : "";
    const [, unit] = /^(?:number|integer)\(([^)]+)\)/.exec(written) ?? [];
    const said = ENDINGS.find(([ending]) => key === ending || key.endsWith(`_${ending}`))?.[1];
    const isNumber = /^(?:number|integer)\b/.test(written);
    if (said && isNumber && unit !== said && !COUNT.test(key))
      spec.reportNode(
        type ?? keyNode,
        "field",
        unit === undefined
          ? `"${key}" has no unit, but its name says ${said}`
          : `"${key}" is in ${unit}, but its name says ${said}`,
        `number(${said})`,
      );
    if (DAY.test(key) && /^datetime\b/.test(written))
      spec.reportNode(type, "field", `"${key}" has a time, but its name says a day`, "date");
    checkFields(spec, child(value, "fields"));
  }
}
