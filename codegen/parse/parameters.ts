import type { Node } from "yaml";
import type { JsonSchema } from "../model/json-schema.js";
import type { Place } from "../model/place.js";
import type { EndpointSpec, SharedRead } from "../model/project.js";
import type { Mapping, MappingEntry } from "../model/value.js";
import { child } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { madeExpression } from "./made-values.js";
import { readMapping } from "./values.js";

/** What steps are read with. */
export interface Surroundings {
  readonly spec: SpecFile;
  readonly endpoints: ReadonlyMap<string, EndpointSpec>;
  readonly reads: ReadonlyMap<string, SharedRead>;
  readonly input: JsonSchema;
  /** Parameters that have a value here whatever they are called. */
  readonly known?: Readonly<Record<string, string>>;
  /** In a loop, and in a shared read, every call says what it is about. */
  readonly isExplicit?: boolean;
}

/**
 * The parameters of a call or shared read: those below `with`, and for the others what has the same name and kind.
 * @param place where the name of what is called stands
 * @param beside parameters of the write that the call proves, which are its own unless it says others
 */
export function parametersOf(
  around: Surroundings,
  node: Node,
  place: Place,
  { properties = {}, required = [] }: JsonSchema = {},
  beside?: Mapping,
): Mapping | undefined {
  const given = child(node, "with");
  const written = given && readMapping(around.spec, given);
  const isGiven = (param: string): boolean => written?.entries.some(({ key }) => key.name === param) ?? false;
  const made = required
    .filter((param) => !isGiven(param))
    .flatMap((param): MappingEntry[] => {
      const same = beside?.entries.find(({ key }) => key.name === param);
      if (same) return [same];
      const code = defaultFor(param, properties[param] ?? {}, around);
      if (code === undefined) reportNearly(param, properties[param] ?? {}, around, place);
      return code === undefined ? [] : [{ key: { name: param, place }, value: madeExpression(code, place) }];
    });
  if (made.length === 0) return written;
  const entries = [...(written?.entries ?? []), ...made];
  const names = Object.keys(properties);
  return {
    kind: "mapping",
    place: written?.place ?? place,
    inBraces: written?.inBraces ?? true,
    entries: entries.sort((a, b) => names.indexOf(a.key.name) - names.indexOf(b.key.name)),
  };
}

function defaultFor(
  param: string,
  type: JsonSchema,
  { input, known, isExplicit }: Surroundings,
): string | undefined {
  const kind = type["x-id"];
  const own = known?.[param] ?? (kind === "athleteId" ? known?.[kind] : undefined);
  if (own !== undefined || isExplicit) return own;
  if (kind === "athleteId" || kind === "personId") return `ctx.${kind}`;
  const name = inputCalled(param);
  const same = input.properties?.[name];
  const isSame =
    same && input.required?.includes(name) && same["x-id"] === type["x-id"] && isSameForm(same, type);
  return isSame ? `input.${name}` : undefined;
}

function isSameForm(one: JsonSchema, other: JsonSchema): boolean {
  return one["x-id"] !== undefined || (one.format === "date" && other.format === "date");
}

function inputCalled(param: string): string {
  return param.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** An input of the right name that is something else, which looks as if the parameter followed from it. */
function reportNearly(
  param: string,
  { "x-id": kind }: JsonSchema,
  { spec, input, isExplicit }: Surroundings,
  { start, end }: Place,
): void {
  const name = inputCalled(param);
  const near = input.properties?.[name];
  if (isExplicit || !near || kind === undefined) return;
  const other = near["x-id"];
  const why = other === kind ? "may be left out" : other === undefined ? `is not an id` : `is a ${other}`;
  spec.report(
    start,
    end - start,
    "call",
    `"${param}" does not follow from the input "${name}", which ${why}`,
    other === kind ? `with: { ${param}: ... }` : `${name}: id(${kind})`,
  );
}
