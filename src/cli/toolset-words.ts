import toolsets from "../../generated/toolsets.json" with { type: "json" };

/** Each toolset with how many tools it has and how much a model reads of them before its first call. */
export function toolsetsInWords(): [string, string][] {
  return toolsets.map(({ name, description, tools, characters }) => [
    name,
    `${tools.length} tools, ${characters.toLocaleString("en")} characters. ${description}`,
  ]);
}

export function toolsetNames(): string[] {
  return toolsets.map(({ name }) => name);
}

/** `core 34 (24,819 characters), workouts 18 (15,477)`. */
export function toolsetsInShort(): string {
  return toolsets
    .map(({ name, tools, characters }, index) => {
      const size = characters.toLocaleString("en");
      return `${name} ${tools.length} (${size}${index === 0 ? " characters" : ""})`;
    })
    .join(", ");
}
