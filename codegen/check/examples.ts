import type { Node } from "yaml";
import type { JsonSchema } from "../model/json-schema.js";
import type { Known } from "../model/known.js";
import { pascal } from "../model/names.js";
import {
  answerOf,
  type EndpointSpec,
  type Project,
  type SharedRead,
  type ToolSpec,
  WRITES,
} from "../model/project.js";
import { child, entries, has, items, plain, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { suggestion } from "../suggest.js";
import { isAsked } from "./asked.js";
import { isPart, optionalParts } from "./coverage.js";
import { type DataRules, mistakesIn } from "./data.js";
import { Recordings } from "./recorded.js";

/** What the runtime adds to inputs and answers by itself. Its notes are not among them: those of an example are the tool's own. */
const ADDED_INPUTS: Record<string, JsonSchema> = {
  athlete: { type: "string" },
  dry_run: { type: "boolean" },
};
const ADDED_OUTPUTS: Record<string, JsonSchema> = {
  athlete: { type: "string" },
  failed_parts: { type: "array" },
  not_tried: { type: "array" },
  truncated: {},
};
const ADDED_BY_WRITES: Record<string, JsonSchema> = {
  confirmed: { type: "boolean" },
  not_applied: { type: "array" },
  dry_run: { type: "boolean" },
  requests: { type: "array" },
};

/** Holds examples against the types: what is given, asked, sent, answered and expected. They are documentation before they are tests. */
export class ExampleChecker {
  private readonly schemas: ReadonlyMap<string, JsonSchema>;
  private readonly reads: readonly SharedRead[];
  private readonly recordings: Recordings;

  constructor(
    project: Project,
    private readonly known: Known,
  ) {
    this.reads = project.reads;
    this.recordings = new Recordings(project.recordings);
    this.schemas = new Map([
      ...project.schemas.map(({ name, schema }) => [name, schema] as const),
      ...project.views.map(({ name, schema }) => [pascal(name), schema] as const),
    ]);
  }

  check(tool: ToolSpec): void {
    for (const example of items(child(tool.spec.root, "examples"))) this.example(tool, example);
    for (const refusal of items(child(tool.spec.root, "refuses"))) this.refusal(tool, refusal);
    const parts = optionalParts(tool, this.reads);
    for (const [index, words] of tool.without.entries())
      if (!parts.some((part) => isPart(words, part)))
        tool.spec.reportNode(
          items(child(tool.spec.root, "without"))[index],
          "example",
          `no part of this tool is optional as "${words}"`,
          suggestion(
            words,
            parts.flatMap((part) => (part.kind === "literal" ? String(part.value) : [])),
          ),
        );
  }

  /** To be asked when all tools were checked. */
  refuseUnplayed(): void {
    this.recordings.refuseUnplayed();
  }

  private refusal(tool: ToolSpec, node: Node): void {
    // What is refused only after something was asked was a whole input.
    const isWhole = has(node, "http");
    for (const given of [child(node, "with"), child(node, "input")]) {
      const mayBePart = !isWhole || given !== child(node, "input");
      this.data(tool.spec, given, tool.input, { mayBePart, alsoKnown: ADDED_INPUTS, mayBeNull: true });
    }
    for (const exchange of items(child(node, "http"))) this.exchange(tool, exchange);
  }

  private example(tool: ToolSpec, node: Node): void {
    const { spec, input, output, effect } = tool;
    const isRefusal = text(child(node, "error"), "code") === "VALIDATION_ERROR";
    if (!has(node, "output") && !has(node, "error"))
      spec.reportNode(node, "example", "an example says what comes out of it", 'add "output" or "error"');
    const given = child(node, "input");
    const [needed] = input.required ?? [];
    if (!given && needed !== undefined && !isRefusal)
      spec.reportNode(
        node,
        "example",
        `"${needed}" is missing in what is given`,
        `input: { ${needed}: ... }`,
      );
    this.data(spec, given, input, { mayBePart: isRefusal, alsoKnown: ADDED_INPUTS });
    const added = WRITES.has(effect) ? { ...ADDED_OUTPUTS, ...ADDED_BY_WRITES } : ADDED_OUTPUTS;
    const whole = { ...output, properties: { ...added, ...output.properties } };
    this.data(spec, child(node, "output"), whole, { mayBePart: true });
    for (const exchange of items(child(node, "http"))) this.exchange(tool, exchange);
  }

  private exchange({ spec, calls }: ToolSpec, node: Node): void {
    const [only, more] = entries(node);
    const isShort = only && !more && !has(node, "call");
    const call = isShort ? only.keyNode : child(node, "call");
    const reply = isShort ? only.value : child(node, "reply");
    const asked = String(plain(call));
    const mayAsk = calls.flatMap((name) => this.askedBy(name));
    const endpoint = mayAsk.find((one) => isAsked(one, asked));
    if (!endpoint)
      return spec.reportNode(
        call,
        "example",
        `no step of this tool asks "${asked}"`,
        suggestion(
          asked,
          mayAsk.map(({ method, path }) => `${method} ${path}`),
        ),
      );
    const { body } = endpoint;
    const { recordings } = this;
    const answer = answerOf(endpoint);
    if (body) this.data(spec, child(node, "body"), body, { mayBePart: true, recordings });
    const isAnswer = Number(text(node, "status") ?? 200) < 400;
    if (isAnswer && endpoint.response === "none" && !endpoint.wrapped && reply && plain(reply) !== null)
      spec.reportNode(reply, "example", "nothing reads what this endpoint answers", "null, or leave it out");
    if (isAnswer && answer) this.data(spec, reply, answer, { mayBePart: false, recordings });
  }

  /** An endpoint, and what is asked before a write so that what it makes can be told from what was there. */
  private askedBy(name: string): EndpointSpec[] {
    const endpoint = this.known.endpoints.get(name);
    const found = endpoint?.found && "call" in endpoint.found ? endpoint.found.call.name : "";
    return [endpoint, this.known.endpoints.get(found)].flatMap((one) => one ?? []);
  }

  private data(
    spec: SpecFile,
    node: Node | undefined,
    schema: JsonSchema,
    rules: Omit<DataRules, "schemas">,
  ): void {
    if (!node) return;
    for (const { node: at, message, hint } of mistakesIn(node, schema, { ...rules, schemas: this.schemas }))
      spec.reportNode(at, "example", message, hint);
  }
}
