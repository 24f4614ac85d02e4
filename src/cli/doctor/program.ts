import { areas, registry } from "../../../generated/registry.js";
import { selectTools } from "../../server/selection.js";
import { VERSION } from "../../version.js";
import { NOTHING_GIVEN } from "../given.js";
import { readSelection } from "../selection-options.js";
import { toolsetsInShort } from "../toolset-words.js";
import type { Finding } from "./finding.js";

const OLDEST_NODE = [20, 18] as const;

/** Program, platform and settings: what can be said without a request. @throws ToolError for a setting that is wrong */
export function programFindings(env: Record<string, string | undefined>): Finding[] {
  const { platform, arch, version } = process;
  const selection = readSelection(NOTHING_GIVEN, env);
  const offered = selectTools(registry, areas, selection).length;
  const mode = selection.readOnly ? "read-only" : `delete mode ${selection.deleteMode}`;
  const set = Object.keys(env).filter((name) => /^TP_/i.test(name));
  return [
    { state: "ok", about: "program", text: `tp-mcp ${VERSION}` },
    { ...nodeFinding(version), about: "node", text: `Node ${version.slice(1)} on ${platform} ${arch}` },
    { state: "ok", about: "tools", text: `${offered} of ${registry.length} offered, ${mode}` },
    { state: "ok", about: "toolsets", text: toolsetsInShort() },
    { state: "ok", about: "environment", text: set.sort().join(", ") || "no variable of tp-mcp is set" },
  ];
}

function nodeFinding(version: string): Pick<Finding, "state" | "hint"> {
  const [major = 0, minor = 0] = version.slice(1).split(".").map(Number);
  const [oldest, oldestMinor] = OLDEST_NODE;
  const enough = major > oldest || (major === oldest && minor >= oldestMinor);
  return enough
    ? { state: "ok" }
    : { state: "failed", hint: `Install Node ${OLDEST_NODE.join(".")} or newer.` };
}
