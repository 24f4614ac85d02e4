import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { TOOL_NAME } from "./spec/names.js";

/** `make new-tool NAME=tp_get_something AREA=workouts`: a tool that works and says where to go on. */
const root = resolve(import.meta.dirname, "..");
const [name = "", area = ""] = process.argv.slice(2);
const mistake = mistakeIn(name, area);
if (mistake) {
  process.stderr.write(`error: ${mistake}\nhint: make new-tool NAME=tp_get_something AREA=workouts\n`);
  process.exitCode = 2;
} else {
  const path = `specs/tools/${area}/${name}.yaml`;
  writeFileSync(join(root, path), skeleton(name));
  process.stdout.write(
    `${path}: fill it in, then make codegen. generated/docs/spec-reference.md explains every key.\n`,
  );
}

function mistakeIn(name: string, area: string): string | undefined {
  const areas = readdirSync(join(root, "specs/tools"));
  if (!TOOL_NAME.test(name)) return `"${name}" is no tool name; it looks like tp_get_something.`;
  if (!areas.includes(area)) return `"${area}" is no area; there are ${areas.join(", ")}.`;
  const taken = areas.find((one) => existsSync(join(root, "specs/tools", one, `${name}.yaml`)));
  return taken && `${name} exists in specs/tools/${taken}.`;
}

function skeleton(name: string): string {
  return `# yaml-language-server: $schema=../../../generated/spec-schema/tool.schema.json
name: ${name}
title: In three words
effect: read
description: Begin with the words that people search for; then what the answer holds.

input:
  greeting: { type: string, max_length: 50, description: What an assistant cannot guess. }

steps:
  - call: getUser
    as: answer

output:
  sentence: string

return:
  sentence: { text: "\${input.greeting}, \${answer.user?.fullName}" }

examples:
  - name: one recorded exchange, run as a test
    input: { greeting: Hello }
    http:
      - call: GET /users/v3/user
        reply: { user: { userId: 70, personId: 7, fullName: Rhea Kestrel, athletes: [] } }
    output: { sentence: "Hello, Rhea Kestrel" }
`;
}
