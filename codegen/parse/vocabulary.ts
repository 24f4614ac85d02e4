import type { Node } from "yaml";
import type { z } from "zod";
import { plainForm } from "../../src/values/plain-form.js";
import { AREA_NAME, CAMEL_CASE, PASCAL_CASE } from "../model/names.js";
import { placeOf } from "../model/place.js";
import type { LookupTable, Vocabulary } from "../model/project.js";
import type { vocabularyShape } from "../model/vocabulary-shape.js";
import { child, type Entry, entries, has, items, plain } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { suggestion } from "../suggest.js";
import { checkName } from "./name-checks.js";
import type { Shaped } from "./shape.js";
import { wordAt } from "./values.js";

type VocabularyShape = z.infer<typeof vocabularyShape>;
/** How the rows of a table may be written. */
const FORMS = ["values", "words", "names"];

type TableShape = NonNullable<VocabularyShape["tables"]>[string];

/** Joins the vocabulary files into the words that types and areas are written with. */
export function readVocabulary(files: readonly Shaped<VocabularyShape>[]): Vocabulary {
  const vocabulary: Vocabulary = {
    units: new Map(),
    ids: new Map(),
    areas: new Map(),
    toolsets: [],
    tables: [],
  };
  for (const { spec, data } of files) {
    for (const word of ["units", "ids"] as const)
      for (const { key, keyNode } of entries(child(spec.root, word))) {
        if (vocabulary.units.has(key) || vocabulary.ids.has(key))
          spec.reportNode(keyNode, "name", `"${key}" is already a unit or an id kind`);
        if (!/^[A-Za-z][A-Za-z0-9/%]*$/.test(key))
          spec.reportNode(keyNode, "name", `"${key}" can't be written in a type`, "letters, digits, / and %");
        vocabulary[word].set(key, data[word]?.[key] ?? "");
      }
    for (const { key, keyNode } of entries(child(spec.root, "areas"))) {
      checkName(spec, keyNode, key, AREA_NAME, "workouts");
      const area = data.areas?.[key];
      if (area) vocabulary.areas.set(key, area);
    }
    for (const { key, keyNode, value } of entries(child(spec.root, "toolsets"))) {
      checkName(spec, keyNode, key, AREA_NAME, "core");
      const toolset = data.toolsets?.[key];
      const tools = items(child(value, "tools")).map((node) => wordAt(spec, node, String(plain(node))));
      if (toolset) vocabulary.toolsets.push({ ...toolset, name: key, tools, place: placeOf(spec, keyNode) });
    }
    for (const { key, keyNode, value } of entries(child(spec.root, "tables"))) {
      checkName(spec, keyNode, key, CAMEL_CASE, "sports");
      const table = data.tables?.[key];
      if (table) vocabulary.tables.push(readTable(spec, key, table, value));
    }
  }
  return vocabulary;
}

function readTable(spec: SpecFile, name: string, table: TableShape, node: Node | undefined): LookupTable {
  const { description, type, ids } = table;
  const rows = readRows(spec, node);
  const keys = [...rows, ...entries(child(node, "read_only")).map(rowOf)];
  const odd = keys.find(({ id }) => typeof id !== typeof keys[0]?.id);
  if (odd) spec.reportNode(odd.node, "table", "the ids of a table are all numbers or all texts");
  checkName(spec, child(node, "type"), type, PASCAL_CASE, "Sport");
  const values = pairs(rows);
  return {
    name,
    description,
    type,
    ids,
    values,
    readOnly: pairs(entries(child(node, "read_only")).map(rowOf)),
    aliases: readAliases(spec, table, values, child(node, "aliases")),
    spec,
  };
}

/** Everyday names by their plain form; each belongs to one name, and that stands in the table. */
function readAliases(
  spec: SpecFile,
  { aliases = {} }: TableShape,
  values: LookupTable["values"],
  node: Node | undefined,
): Record<string, string> {
  const names = values.map(([, name]) => name);
  const known = new Map(names.map((name) => [plainForm(name), name]));
  const found: Record<string, string> = {};
  for (const { key, keyNode, value } of entries(node)) {
    if (!names.includes(key))
      spec.reportNode(keyNode, "table", `"${key}" is not a name of this table`, suggestion(key, names));
    for (const [index, alias] of (aliases[key] ?? []).entries()) {
      const word = plainForm(alias);
      const other = known.get(word);
      if (other !== undefined)
        spec.reportNode(items(value)[index], "table", `"${alias}" already means ${other}`);
      known.set(word, key);
      found[word] = key;
    }
  }
  return found;
}

/** An id, its name, and where the id stands. */
interface Row {
  id: string | number;
  name: string;
  node: Node | undefined;
}

/** The rows of a table, in whichever of the three forms they are written. */
function readRows(spec: SpecFile, node: Node | undefined): Row[] {
  const forms = FORMS.filter((form) => has(node, form));
  if (forms.length !== 1)
    spec.reportNode(node, "table", `a table has one of ${FORMS.join(", ")}`, `not ${forms.length || "none"}`);
  const words = entries(child(node, "words")).flatMap(({ key, value }) =>
    items(value).map((word): Row => ({ id: String(plain(word)), name: key, node: word })),
  );
  const names = items(child(node, "names")).map((name): Row => {
    const text = String(plain(name));
    return { id: text, name: text, node: name };
  });
  const seen = new Map<string | number, string>();
  for (const { id, name, node: at } of [...words, ...names]) {
    const other = seen.get(id);
    if (other !== undefined) spec.reportNode(at, "table", `"${id}" already means ${other}`);
    seen.set(id, name);
  }
  return [...entries(child(node, "values")).map(rowOf), ...words, ...names];
}

/** An id that is written as a number stays a number. */
function rowOf({ key, keyNode, value }: Entry): Row {
  return {
    id: typeof keyNode.value === "number" ? keyNode.value : key,
    name: String(plain(value)),
    node: keyNode,
  };
}

function pairs(rows: readonly Row[]): LookupTable["values"] {
  return rows.map(({ id, name }) => [id, name]);
}
