import { z } from "zod";
import { endpointsShape } from "../model/endpoint-shapes.js";
import type { Known } from "../model/known.js";
import type { Project } from "../model/project.js";
import { promptShape } from "../model/prompt.js";
import { recordingsShape } from "../model/recordings.js";
import { schemasShape, viewsShape } from "../model/shapes.js";
import { readsShape, STEP_SHAPES, toolShape } from "../model/tool-shapes.js";
import { vocabularyShape } from "../model/vocabulary-shape.js";
import { remembered } from "../remembered.js";

/** The names that steps may use, as they are now. */
interface StepNames {
  call: string[];
  read: string[];
  hook: string[];
}

/**
 * JSON Schemas for editors, `generated/spec-schema/*.schema.json`: completion and checks while typing, with the live names of
 * endpoints and hooks.
 */
export function emitEditorSchemas(project: Project, known: Known): [string, string][] {
  const names: StepNames = {
    call: project.endpoints.map(({ name }) => name),
    read: project.reads.map(({ name }) => name),
    hook: [...known.hooks.values()].map(({ name }) => name),
  };
  return schemasFor(JSON.stringify(names));
}

/** Names seldom change between two runs of one process. */
const schemasFor = remembered(printSchemas, 4);

/** @param names `StepNames` as JSON */
function printSchemas(names: string): [string, string][] {
  const steps = z.array(stepUnion(JSON.parse(names)));
  const shared = readsShape.shape.reads.valueType.extend({ steps });
  const shapes = {
    vocabulary: vocabularyShape,
    schemas: schemasShape,
    endpoints: endpointsShape,
    views: viewsShape,
    reads: readsShape.extend({ reads: z.record(z.string(), shared) }),
    recordings: recordingsShape,
    prompt: promptShape,
    tool: toolShape.extend({ steps: steps.optional() }),
  };
  return Object.entries(shapes).map(([name, shape]) => [
    `generated/spec-schema/${name}.schema.json`,
    `${JSON.stringify(z.toJSONSchema(shape, { io: "input", unrepresentable: "any" }), null, 2)}\n`,
  ]);
}

/** Any step, with `call`, `read` and `hook` as lists of what exists. */
function stepUnion({ call, read, hook }: StepNames): z.ZodType {
  const step: z.ZodType = z.lazy(() =>
    z.union([
      STEP_SHAPES.call.extend({ call: oneOf(call) }),
      STEP_SHAPES.read.extend({ read: oneOf(read) }),
      STEP_SHAPES.hook.extend({ hook: oneOf(hook) }),
      STEP_SHAPES.let,
      STEP_SHAPES.for.extend({ do: z.array(step).min(1) }),
      STEP_SHAPES.together.extend({ together: z.array(step).min(2) }),
      STEP_SHAPES.refuse,
      STEP_SHAPES.fail,
    ]),
  );
  return step;
}

function oneOf([first, ...rest]: readonly string[]): z.ZodType {
  return first === undefined ? z.string() : z.enum([first, ...rest]);
}
