import offered from "../../generated/toolsets.json" with { type: "json" };
import { isPlainWord } from "../security/plain-word.js";
import type { DeleteMode } from "../tool/context.js";
import { type Area, changesData, type RegistryEntry } from "../tool/registry-entry.js";
import { closest } from "../values/closest.js";
import { ToolError } from "../values/tool-error.js";

/** Which tools a server offers, as the command line and the environment say. */
export interface Selection {
  toolsets?: readonly string[];
  tools?: readonly string[];
  exclude?: readonly string[];
  readOnly: boolean;
  deleteMode: DeleteMode;
}

/** Exclude beats read-only beats tools beats toolsets; nothing said means all. @throws ToolError for an unknown name */
export function selectTools(
  all: readonly RegistryEntry[],
  areas: readonly Area[],
  selection: Selection,
): RegistryEntry[] {
  const tools = named(selection.tools, all, "tool");
  const excluded = named(selection.exclude, all, "tool");
  const toolsets = known(
    selection.toolsets,
    [...areas, ...offered].map(({ name }) => name),
    "toolset",
  );
  const chosen = new Set(offered.flatMap((one) => (toolsets?.has(one.name) ? one.tools : [])));
  const everything = tools === undefined && toolsets === undefined;
  return all.filter((entry) => {
    if (excluded?.has(entry.name)) return false;
    if (selection.readOnly && changesData(entry.effect)) return false;
    if (selection.deleteMode === "none" && entry.effect === "delete") return false;
    return everything || tools?.has(entry.name) || toolsets?.has(entry.area) || chosen.has(entry.name);
  });
}

/** Tool names, earlier names among them. */
function named(
  names: readonly string[] | undefined,
  all: readonly RegistryEntry[],
  kind: string,
): Set<string> | undefined {
  const byAlias = new Map(
    all.flatMap(({ name, aliases = [] }) => aliases.map((alias) => [alias, name] as const)),
  );
  return known(
    names?.map((name) => byAlias.get(name) ?? name),
    all.map(({ name }) => name),
    kind,
  );
}

function known(
  names: readonly string[] | undefined,
  right: readonly string[],
  kind: string,
): Set<string> | undefined {
  for (const name of names ?? [])
    if (!right.includes(name)) {
      const near = closest(name, right);
      throw new ToolError(
        "VALIDATION_ERROR",
        isPlainWord(name) ? `There is no ${kind} called "${name}".` : `There is no such ${kind}.`,
        {
          nextStep: near
            ? `Did you mean "${near}"?`
            : `${kind === "toolset" ? "Toolsets" : "Tools"} are listed by \`tp-mcp tools\`.`,
        },
      );
    }
  return names && new Set(names);
}
