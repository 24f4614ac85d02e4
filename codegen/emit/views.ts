import type { Known } from "../model/known.js";
import { pascal } from "../model/names.js";
import type { ViewSpec } from "../model/project.js";
import { docComment, listed } from "./layout.js";
import { viewModule } from "./modules.js";
import { type EmittedFile, SourceWriter } from "./source-writer.js";
import { typeText } from "./ts-type.js";
import { ValueWriter } from "./values.js";

/** One file for each area: a pure function for each view. */
export function emitViews(area: string, views: readonly ViewSpec[], known: Known): EmittedFile {
  const writer = new SourceWriter(viewModule(area));
  for (const view of views) emitView(writer, view, known);
  return writer.finish(views[0]?.spec.path ?? "");
}

function emitView(writer: SourceWriter, view: ViewSpec, known: Known): void {
  const { out } = writer;
  const result = writer.useType("generated/types.ts", pascal(view.name));
  const parameters = view.from.map(({ name, schema }) => `${name.name}: ${typeText(schema, writer)}`);
  const values = new ValueWriter(writer, known);
  const start = `export function ${view.name}`;
  const end = `: ${result} `;
  out.writeLine(docComment(view.description));
  values.tied(view.places.from, () => out.write(`${start}${listed(parameters, ["(", ")"])}${end}`));
  out.block(() => {
    values.tied(view.places.map, () => {
      out.write("return ");
      values.object(view.map);
      out.write(";");
    });
  });
  out.blankLine();
}
