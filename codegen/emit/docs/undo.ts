import { changesData, type EndpointSpec, type Project } from "../../model/project.js";
import { cell } from "./tools.js";

/** `generated/docs/undo.md`: what can't be taken back and why, and what does not come back with the rest. */
export function undoPage({ endpoints, tools }: Project): string[] {
  const rows = (told: (endpoint: EndpointSpec) => string | undefined) =>
    endpoints.filter(changesData).flatMap((endpoint) => {
      const why = told(endpoint);
      const users = tools.filter(({ calls }) => calls.includes(endpoint.name));
      // What no tool calls only takes back something else.
      if (why === undefined || users.length === 0) return [];
      return [
        `| \`${endpoint.name}\` | ${cell(why)} | ${users.map(({ name }) => `\`${name}\``).join(", ")} |`,
      ];
    });
  return [
    "# What can't be taken back",
    "",
    "`tp_undo_change` takes back what tools changed; `tp_list_changes` says beforehand where it can't. A change that is in neither table is taken back whole; what was deleted comes back with a new id.",
    "",
    "## Not at all",
    "",
    "| Change | Why | Made by |",
    "|---|---|---|",
    ...rows(({ undo }) => (undo && "none" in undo ? undo.none : undefined)),
    "",
    "## Not everything",
    "",
    "| Change | What does not come back | Made by |",
    "|---|---|---|",
    ...rows(({ undo }) => (undo && "call" in undo ? undo.loses : undefined)),
  ];
}
