import type { Node } from "yaml";
import { plainWord } from "../../src/values/plain-word.js";
import { suggestion } from "../check/suggest.js";
import { child, entries, items, plain, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import type { LookupTable, Vocabulary } from "./model.js";
import { checkName } from "./name-checks.js";
import { AREA_NAME, CAMEL_CASE, PASCAL_CASE } from "./names.js";

/** Joins the vocabulary files into the words that types and areas are written with. */
export function readVocabulary(specs: readonly SpecFile[]): Vocabulary {
  const vocabulary: Vocabulary = { units: new Map(), ids: new Map(), areas: new Map(), tables: [] };
  for (const spec of specs) {
    for (const word of ["units", "ids"] as const)
      for (const { key, keyNode, value } of entries(child(spec.root, word))) {
        if (vocabulary.units.has(key) || vocabulary.ids.has(key))
          spec.reportNode(keyNode, "name", `"${key}" is already a unit or an id kind`);
        if (!/^[A-Za-z][A-Za-z0-9/%]*$/.test(key))
          spec.reportNode(keyNode, "name", `"${key}" can't be written in a type`, "letters, digits, / and %");
        vocabulary[word].set(key, String(plain(value)));
      }
    for (const { key, keyNode, value } of entries(child(spec.root, "areas"))) {
      checkName(spec, keyNode, key, AREA_NAME, "workouts");
      vocabulary.areas.set(key, {
        title: text(value, "title") ?? key,
        description: text(value, "description") ?? "",
      });
    }
    for (const { key, keyNode, value } of entries(child(spec.root, "tables"))) {
      checkName(spec, keyNode, key, CAMEL_CASE, "sports");
      vocabulary.tables.push(readTable(spec, key, value));
    }
  }
  return vocabulary;
}

function readTable(spec: SpecFile, name: string, node: Node | undefined): LookupTable {
  const keys = [...entries(child(node, "values")), ...entries(child(node, "read_only"))];
  const odd = keys.find(({ keyNode }) => typeof keyNode.value !== typeof keys[0]?.keyNode.value);
  if (odd) spec.reportNode(odd.keyNode, "table", "the ids of a table are all numbers or all texts");
  const type = text(node, "type") ?? "";
  checkName(spec, child(node, "type"), type, PASCAL_CASE, "Sport");
  const ids = text(node, "ids");
  return {
    name,
    description: text(node, "description") ?? "",
    type,
    ...(ids ? { ids } : {}),
    values: pairs(child(node, "values")),
    readOnly: pairs(child(node, "read_only")),
    aliases: readAliases(spec, child(node, "aliases"), child(node, "values")),
    spec,
  };
}

/** Everyday names by their plain form; each belongs to one name, and that stands in the table. */
function readAliases(spec: SpecFile, node: Node | undefined, values: Node | undefined): Record<string, string> {
  const names = entries(values).map(({ value }) => String(plain(value)));
  const known = new Map(names.map((name) => [plainWord(name), name]));
  const aliases: Record<string, string> = {};
  for (const { key, keyNode, value } of entries(node)) {
    if (!names.includes(key))
      spec.reportNode(keyNode, "table", `"${key}" is not a name of this table`, suggestion(key, names));
    for (const item of items(value)) {
      const word = plainWord(String(plain(item)));
      const other = known.get(word);
      if (other !== undefined) spec.reportNode(item, "table", `"${String(plain(item))}" already means ${other}`);
      known.set(word, key);
      aliases[word] = key;
    }
  }
  return aliases;
}

function pairs(node: Node | undefined): [string | number, string][] {
  return entries(node).map(({ keyNode, value }) => [keyNode.value as string | number, String(plain(value))]);
}
