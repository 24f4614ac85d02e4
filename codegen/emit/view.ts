import { child, entries, keyNode } from "../read/nodes.js";
import type { ViewSpec } from "../spec/model.js";
import { pascal } from "../spec/names.js";
import type { Known } from "./known.js";
import { docComment, wrapped } from "./layout.js";
import { type EmittedFile, SourceWriter } from "./source-writer.js";
import { typeText } from "./ts-type.js";
import { ValueWriter } from "./values.js";

/** One file for each area: a pure function for each view. */
export function emitViews(area: string, views: readonly ViewSpec[], known: Known): EmittedFile {
  const writer = new SourceWriter(`generated/views/${area}.ts`);
  for (const view of views) emitView(writer, view, known);
  return writer.finish(views[0]?.spec.path ?? "");
}

function emitView(writer: SourceWriter, view: ViewSpec, known: Known): void {
  const { out } = writer;
  const result = writer.useType("generated/types.ts", pascal(view.name));
  const parameters = [...view.from].map(([name, schema]) => `${name}: ${typeText(schema, writer)}`);
  const values = new ValueWriter(writer, view.spec, known);
  const key = entries(child(view.spec.root, "views")).find((entry) => entry.key === view.name);
  const start = `export function ${view.name}`;
  const end = `: ${result} `;
  out.writeLine(docComment(view.description));
  values.tied(child(key?.value, "from") ?? view.map, () =>
    out.write(`${start}${wrapped(parameters, ["(", ")"], start, `${end}{`)}${end}`),
  );
  out.block(() => {
    values.tied(keyNode(key?.value, "map") ?? view.map, () => {
      out.write("return ");
      values.object(view.map, new Set(view.from.keys()));
      out.write(";");
    });
  });
  out.blankLine();
}
