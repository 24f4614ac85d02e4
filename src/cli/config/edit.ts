import type { Client } from "./clients.js";
import { editJson } from "./edit-json.js";
import { editToml } from "./edit-toml.js";
import { editYaml } from "./edit-yaml.js";
import type { Edit } from "./edited.js";

export const EDITS: Readonly<Record<Client["format"], Edit>> = {
  json: editJson,
  toml: editToml,
  yaml: editYaml,
};
